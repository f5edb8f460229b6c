// A document of the repository as a page of Storybook.

const pictures = import.meta.glob<string>('../../docs/*.{png,webp}', { query: '?url', import: 'default', eager: true });

const link = /(!?)\[([^\]]*)\]\((?!https?:)([^)\s]+)\)/g;

/** Links to documents and to chapters in them lead to their pages, pictures are found; where a link leads to another file of the repository the words stay. */
export const inStorybook = (text: string): string =>
  text.replace(link, (_, picture: string, words: string, target: string) => {
    if (picture) return `![${words}](${pictures[`../../docs/${target}`]})`;
    const [, name] = /^(?:\.\.\/|docs\/)?([\w-]+)\.md(?:#|$)/.exec(target) ?? [];
    // In full: what is relative Storybook takes for an address of its host's root, wherever it stands there.
    return name === undefined ? words : `[${words}](${new URL(`./?path=/docs/documents-${name.toLowerCase()}--docs`, location.href).href})`;
  });
