// Text that becomes HTML. Whatever is put into a template is escaped, unless a template made it: so no data can add an element or
// an attribute, and no writer can forget to escape.

/** A piece of HTML. Made in this file only. */
class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export type { Markup };

type Value = string | number | undefined | Markup | readonly Value[];

const codes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => codes[character]!);

function toHtml(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.html;
  return typeof value === 'object' ? value.map(toHtml).join('') : escape(String(value));
}

/** A template of HTML, with the values of attributes in double quotes. What is undefined leaves nothing. */
export const markup = (template: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(template.map((text, i) => text + toHtml(values[i])).join(''));

/** An attribute with the space before it; nothing where there is no value. */
export const attribute = (name: 'cite' | 'data-edtf' | 'data-order' | 'data-time-zone' | 'datetime' | 'heading-level' | 'href' | 'id' | 'lang', value: string | undefined): Markup | undefined =>
  value === undefined ? undefined : new Markup(` ${name}="${escape(value)}"`);

/** Data for machines. Its strings end no element and begin none. */
export const dataScript = (data: object): Markup =>
  new Markup(`<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`);
