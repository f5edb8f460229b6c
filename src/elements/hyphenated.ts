// Names with hyphens, as properties.
import type { LitElement } from 'lit';

/**
 * Makes each name with hyphens a property beside the one without: `no-legend` beside `noLegend`. Frameworks set a property where the
 * element has one of that name, and an attribute otherwise. Of Vue's `:no-legend="false"` that would say "false", which in HTML is
 * true, and of a function its source. Text goes into the attribute as ever; of a name that is true where it is there, empty text does not,
 * since frameworks write that for a value that is gone.
 */
export function addHyphenated({ elementProperties, prototype }: typeof LitElement): void {
  for (const [name, { type }] of elementProperties) {
    const hyphenated = String(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (hyphenated === name) continue;
    Object.defineProperty(prototype, hyphenated, {
      get(this: Record<PropertyKey, unknown>) {
        return this[name];
      },
      set(this: Record<PropertyKey, unknown> & Element, value: unknown) {
        if (typeof value === 'string' && !(type === Boolean && value === '')) this.setAttribute(hyphenated, value);
        else this[name] = type === Boolean ? !!value : value;
      },
    });
  }
}
