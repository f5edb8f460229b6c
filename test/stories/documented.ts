// What the manifest has to know of what is drawn: parts and slots.
import manifest from '../../custom-elements.json';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

const declarations = (manifest.modules as readonly { readonly declarations: readonly Declaration[] }[]).flatMap((module) => module.declarations);

/** Every part and slot in the elements below a node that the manifest says nothing of, once for each element. */
export function undocumented(root: ParentNode): string[] {
  const found = [...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => {
    if (!shadowRoot) return [];
    const { cssParts = [], slots = [] } = declarations.find(({ tagName }) => tagName === localName) ?? {};
    const nodes = [...shadowRoot.querySelectorAll('*')];
    const parts = nodes.flatMap(({ part }) => [...part]).filter((name) => !cssParts.some((known) => known.name === name));
    // Of a slot for each event the name is what stands before the event's id.
    const names = nodes.flatMap((node) => (node instanceof HTMLSlotElement ? [node.name.split(' ')[0]!] : [])).filter((name) => !slots.some((known) => known.name === name));
    return [...parts.map((name) => `${localName} part ${name}`), ...names.map((name) => `${localName} slot ${name}`), ...undocumented(shadowRoot)];
  });
  return [...new Set(found)];
}
