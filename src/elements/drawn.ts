// A part that has caught up with its timeline.
import type { LitElement } from 'lit';

/** The part of that name once what was just asked for is drawn; null where the timeline has none then. */
export async function drawn<Name extends keyof HTMLElementTagNameMap>(host: LitElement, name: Name): Promise<HTMLElementTagNameMap[Name] | null> {
  await host.updateComplete;
  const part = host.renderRoot.querySelector(name);
  await (part as Partial<LitElement> | null)?.updateComplete;
  return part;
}
