// What axe finds: every rule for WCAG, and the size of targets, which it leaves out unless asked.
import 'axe-core';

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

/** One sentence for each rule that something in an element breaks. */
export async function violations(element: Element): Promise<string[]> {
  const found = await window.axe.run(element, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
}
