// The manifest as Storybook shows it. Its tables have one row for each name, and a card is a property of a card as well as a part of
// it: so attributes, slots and parts are named as one writes them.
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../custom-elements.json';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

const modules = manifest.modules as readonly { readonly declarations: readonly Declaration[] }[];

const renamed = (list: readonly Named[] | undefined, rename: (name: string) => string) => list?.map((one) => ({ ...one, name: rename(one.name) }));

export const shownManifest = {
  ...manifest,
  modules: modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      attributes: renamed(declaration.attributes, (name) => `[${name}]`),
      slots: renamed(declaration.slots, (name) => (name ? `slot="${name}"` : 'without slot')),
      cssParts: renamed(declaration.cssParts, (name) => `::part(${name})`),
    })),
  })),
};

/** Every DOM event of every element: the panel of actions tells them. */
export const eventNames = [...new Set(modules.flatMap(({ declarations }) => declarations.flatMap(({ events = [] }) => events.map(({ name }) => name))))];

/** Controls are for properties that a reader of the page could type: a scene, an index or a function is none of them. */
export const onlyTypedControls: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const value: unknown = initialArgs[name];
      const isTyped = /^(string|number|boolean)\b/.test(String(argType.table?.type?.summary)) || argType.options !== undefined;
      const isProperty = argType.table?.category === 'properties';
      return [name, isProperty && isTyped && (typeof value !== 'object' || value === null) ? argType : { ...argType, control: false }];
    }),
  );
