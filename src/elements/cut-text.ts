// Text of a page that is taken apart: what has been read is cut out of it, and what remains can be told from what stood between.

/** White space as HTML shows it; a space that does not break is a letter. */
export const clean = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');

/** The text of an element, its lines joined by spaces. */
export const textOf = (element: Element | null | undefined): string => (element ? linesOf(element).join(' ') : '');

/** Stands where something was taken out; HTML holds no such character. */
export const hole = '\0';
const separators = String.raw`[\s—–·|:：,，،;-]*`;
const holes = new RegExp(String.raw`${separators}(?:(?:${hole}|[([]\s*${hole}\s*[)\]])${separators})+`, 'g');

/** Text without holes, and without the dashes, dots, colons and brackets about them. */
export const filled = (text: string): string => clean(text.replace(holes, ' '));

/** Takes an element out of its tree. */
export function cut<T extends Element | undefined>(element: T): T {
  element?.replaceWith(hole);
  return element;
}

/** The first match, out of its tree. */
export const take = (root: Element, selector: string): Element | undefined => cut(root.querySelector(selector) ?? undefined);

/** All matches, out of their tree. */
export const takeAll = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)].map(cut);

/** What begins a line of its own. */
export const blocks = 'address, article, aside, blockquote, br, dd, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, td, tr, ul';

/** Texts of the blocks of an element, in order: what a reader sees on lines of their own. */
export function linesOf(root: Element): string[] {
  const lines = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.nodeValue ?? '';
    if (!(node instanceof Element) || node.localName === 'script' || node.localName === 'style') return;
    const isBlock = node.matches(blocks);
    if (isBlock) lines.push('');
    node.childNodes.forEach(walk);
    if (isBlock) lines.push('');
  };
  root.childNodes.forEach(walk);
  return lines.map(filled).filter((line) => line.trim());
}
