// The themes for Storybook: each applies within `[data-paper="its name"]`, so that one page of stories can show several.
const names = ['broadsheet', 'magazine', 'wire', 'high-contrast', 'dashboard', 'children', 'daily-rtl'];

/** Vite's server answers with a module unless it is asked for CSS. */
const read = async (name: string): Promise<string> => (await fetch(new URL(`../src/themes/${name}.css`, import.meta.url), { headers: { accept: 'text/css' } })).text();

/** CSS of each theme by name, as it is published. */
export const themes: Readonly<Record<string, string>> = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));

const sheet = new CSSStyleSheet();
sheet.replaceSync(Object.entries(themes).map(([name, css]) => css.replace(':where(meeting-timeline)', `[data-paper="${name}"] meeting-timeline`)).join('\n'));
document.adoptedStyleSheets.push(sheet);
