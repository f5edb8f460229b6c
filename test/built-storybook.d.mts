export function serveStorybook(): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
