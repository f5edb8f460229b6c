// Names with hyphens, as properties.
import type { LitElement } from 'lit';

/**
 * Makes each name with hyphens a property beside the one without: `no-legend` beside `noLegend`. Frameworks set a property where the
 * element has one of that name, and an attribute otherwise. Of Vue's `:no-legend="false"` that would say "false", which in HTML is
 * true, and of a function its source. Text goes into the attribute as ever.
 */
export function addHyphenated({ elementProperties, prototype }: typeof LitElement): void {
  for (const name of elementProperties.keys()) {
    const hyphenated = String(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (hyphenated === name) continue;
    Object.defineProperty(prototype, hyphenated, {
      get(this: Record<PropertyKey, unknown>) {
        return this[name];
      },
      set(this: Record<PropertyKey, unknown> & Element, value: unknown) {
        if (typeof value === 'string') this.setAttribute(hyphenated, value);
        else this[name] = value;
      },
    });
  }
}
