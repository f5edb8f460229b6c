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

const controls = { string: { type: 'text' }, number: { type: 'number' }, boolean: { type: 'boolean' } } as const;

/** Controls are for what a person could type: a scene, an index or a function is none of that. */
export const onlyTypedControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const [type] = String(argType.table?.type?.summary).split(' | ');
      const control = argType.options ? argType.control : argType.table?.category === 'properties' && controls[type as keyof typeof controls];
      return [name, { ...argType, control: control || false }];
    }),
  );
