// The themes for Storybook: each applies within `[data-paper="its name"]`, so that one page of stories can show several.
const files = import.meta.glob<string>('../src/themes/*.css', { query: '?raw', import: 'default', eager: true });

/** CSS of each theme by name, as it is published. */
export const themes: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(files).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]));

const sheet = new CSSStyleSheet();
sheet.replaceSync(Object.entries(themes).map(([name, css]) => css.replace(':where(meeting-timeline)', `[data-paper="${name}"] meeting-timeline`)).join('\n'));
document.adoptedStyleSheets.push(sheet);
