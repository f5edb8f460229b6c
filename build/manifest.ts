// What <meeting-timeline> offers, read from the manifest that the analyzer writes: the one thing that typings and reference are made of.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Entry {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
export interface Property extends Entry {
  readonly attribute?: string;
}
export interface Method extends Entry {
  readonly parameters?: readonly (Entry & { readonly optional?: boolean })[];
  readonly return?: { readonly type: { readonly text: string } };
}
export interface DomEvent extends Entry {
  readonly type: { readonly text: string };
  /** What an event of its class carries. */
  readonly carried: readonly Entry[];
}
export interface Offer {
  readonly properties: readonly Property[];
  readonly methods: readonly Method[];
  readonly events: readonly DomEvent[];
  readonly slots: readonly Entry[];
  /** Those of the elements within, too: they are exported. */
  readonly parts: readonly (Entry & { readonly element: string })[];
}

interface Declaration extends Pick<Offer, 'slots'> {
  readonly name: string;
  readonly tagName?: string;
  readonly events: readonly Omit<DomEvent, 'carried'>[];
  readonly cssParts?: readonly Entry[];
  readonly members: readonly (Method & { readonly kind: string; readonly privacy?: string })[];
}

/** The public part of it. The analyzer also lists what is private and what the element only listens to: neither has a description. */
export function readOffer(): Offer {
  const file = fileURLToPath(new URL('../custom-elements.json', import.meta.url));
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };
  const declarations = modules.flatMap((module) => module.declarations);
  const { members, events, slots } = declarations.find(({ tagName }) => tagName === 'meeting-timeline')!;
  const open = members.filter(({ privacy, description }) => privacy === undefined && description);
  return {
    properties: open.filter(({ kind }) => kind === 'field'),
    methods: open.filter(({ kind }) => kind === 'method'),
    events: events.filter(({ description }) => description).map((event) => ({ ...event, carried: declarations.find(({ name }) => name === event.type.text)!.members })),
    slots,
    parts: declarations.flatMap(({ tagName = '', cssParts = [] }) => cssParts.map((part) => ({ ...part, element: tagName }))),
  };
}
