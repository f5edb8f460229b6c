import type { SceneItem } from '../layout/scene.js';
import type { Intent } from '../state.js';

/** What a press on a mark or a bar asks for: one event is chosen, several are opened. What is long may begin far away: it stays where it is. */
export function openIntent({ ids, type }: SceneItem): Intent {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? { type: 'select', id: only, still: type === 'bar' } : { type: 'open', ids };
}
