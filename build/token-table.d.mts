export function tokenTable(): readonly { readonly name: string; readonly default: string; readonly description: string; readonly group: string }[];
