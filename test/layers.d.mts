export function layerProblems(files: Readonly<Record<string, string>>): string[];
export function readSources(): Record<string, string>;
