// What axe finds: every rule for WCAG, and the size of targets, which it leaves out unless asked.
import 'axe-core';

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

/** One sentence for each rule that something in an element breaks; of some rules only, where these are named. */
export async function violations(element: Element, only?: readonly string[]): Promise<string[]> {
  const runOnly = only && { type: 'rule' as const, values: [...only] };
  const found = await window.axe.run(element, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } }, ...(runOnly && { runOnly }) });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
}
