// Writes what the templates of frameworks have to know of <meeting-timeline>, from the manifest: dist/typings/*.d.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOffer, type Entry } from './manifest.js';

const { properties, events } = readOffer();
const written = '// Written by build/typings.ts from custom-elements.json.';
const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const lines = <T extends Entry>(entries: readonly T[], line: (entry: T) => string) => entries.map((entry) => `  /** ${entry.description} */\n  ${line(entry)}`).join('\n');
const attributes = properties.filter(({ attribute, name }) => attribute !== undefined && attribute !== name);

/** What all share. */
const element = `${written}
import type { ${['MeetingTimeline', ...new Set(events.map(({ type }) => type.text))].sort().join(', ')} } from '../index.js';

/** What can be set, as properties or as attributes. */
export interface Settings {
${lines(properties, ({ name }) => `${name}?: MeetingTimeline['${name}'] | undefined;`)}
${lines(attributes, ({ name, attribute }) => `'${attribute}'?: MeetingTimeline['${name}'] | undefined;`)}
}

/** The DOM events that it fires. */
export interface Fired {
${lines(events, ({ name, type }) => `'${name}': ${type.text};`)}
}

/** Listeners under the names of DOM events with something in front: \`onmt-select\`. */
export type Listeners<Prefix extends string> = { [Name in keyof Fired as \`\${Prefix}\${Name}\`]?: ((event: Fired[Name]) => void) | undefined };

/** Listeners under names in one word: \`onMtSelect\`. */
export interface NamedListeners {
${lines(events, ({ name }) => `on${pascal(name)}?: ((event: Fired['${name}']) => void) | undefined;`)}
}
`;

const jsx = `${written}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MeetingTimeline } from '../index.js';
import type { Listeners, Settings } from './element.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'meeting-timeline': Omit<DetailedHTMLProps<HTMLAttributes<MeetingTimeline>, MeetingTimeline>, keyof Settings> & Settings & Listeners<'on'>;
    }
  }
}
`;

const vue = `${written}
import type { HTMLAttributes, PublicProps } from 'vue';
import type { NamedListeners, Settings } from './element.js';

declare module 'vue' {
  interface GlobalComponents {
    'meeting-timeline': new () => { $props: PublicProps & Omit<HTMLAttributes, keyof Settings> & Settings & NamedListeners };
  }
}
`;

const svelte = `${written}
import type { HTMLAttributes } from 'svelte/elements';
import type { MeetingTimeline } from '../index.js';
import type { Listeners, Settings } from './element.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'meeting-timeline': Omit<HTMLAttributes<MeetingTimeline>, keyof Settings> & Settings & Listeners<'on'>;
  }
}
`;

const solid = `${written}
import type { JSX } from 'solid-js';
import type { MeetingTimeline } from '../index.js';
import type { Listeners, Settings } from './element.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'meeting-timeline': Omit<JSX.HTMLAttributes<MeetingTimeline>, keyof Settings> & Settings & Listeners<'on:'> & { [Name in keyof Settings as \`prop:\${Name}\`]?: Settings[Name] };
    }
  }
}
`;

const folder = fileURLToPath(new URL('../dist/typings/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries({ element, jsx, vue, svelte, solid })) writeFileSync(`${folder}${name}.d.ts`, text);
