// What axe finds: every rule for WCAG, and the size of targets, which it leaves out unless asked.
import 'axe-core';
import type { RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

/** One sentence for each rule that something in an element breaks. */
export async function violations(element: Element, { rules, ...options }: RunOptions = {}): Promise<string[]> {
  const found = await window.axe.run(element, { resultTypes: ['violations'], ...options, rules: { 'target-size': { enabled: true }, ...rules } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
}
