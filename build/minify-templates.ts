// A plugin for Vite: minifies what stands in the templates html`…`, svg`…` and css`…` of the library. No minifier of scripts looks
// into templates, and what is there for packages cannot read the syntax trees of Vite 8.
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { minifiers } from './minify-text.js';

interface TemplateElement {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly raw: string };
}

/** Each piece of text in a template that one of our tags is in front of. */
function* templateTexts(node: unknown): Generator<readonly [tag: string, text: TemplateElement]> {
  if (Array.isArray(node)) for (const child of node) yield* templateTexts(child);
  if (typeof node !== 'object' || node === null) return;
  const { type, tag, quasi } = node as { readonly type?: string; readonly tag?: { readonly name?: string }; readonly quasi?: { readonly quasis: readonly TemplateElement[] } };
  const name = type === 'TaggedTemplateExpression' ? tag?.name : undefined;
  if (name !== undefined && name in minifiers) for (const text of quasi!.quasis) yield [name, text];
  for (const child of Object.values(node)) yield* templateTexts(child);
}

export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /(?:css|html|svg)`/ },
    handler(code) {
      const minified = new MagicString(code);
      for (const [tag, { start, end, value }] of templateTexts(this.parse(code))) {
        const shorter = minifiers[tag]!(value.raw);
        if (shorter !== value.raw) minified.update(start, end, shorter);
      }
      return { code: minified.toString(), map: minified.generateMap({ hires: 'boundary' }) };
    },
  },
});
