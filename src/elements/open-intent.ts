import type { Intent } from '../state.js';

/** What a press on a mark asks for: one event is chosen, several are opened. */
export function openIntent(ids: readonly string[]): Intent {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? { type: 'select', id: only } : { type: 'open', ids };
}
