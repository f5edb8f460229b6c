// Ids for what a page knows by its words only.
import { limits } from '../model/validate.js';

/** Entries with a label, by it: each gets an id of its own. */
export class Labels<Entry extends { readonly id: string }> {
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly entries: Entry[] = [];
  readonly #create: (id: string, label: string, url: string | undefined) => Entry;

  constructor(create: (id: string, label: string, url: string | undefined) => Entry) {
    this.#create = create;
  }

  idOf(label: string, url?: string): string {
    const key = `${label} ${url ?? ''}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = unique(toId(label), this.#taken);
    this.#ids.set(key, id);
    this.#taken.add(id);
    this.entries.push(this.#create(id, label, url));
    return id;
  }
}

/** What may stand in an id of the model. */
export const toId = (text: string): string => text.replace(/[\s,"'<>`]+/g, '-').slice(0, limits.id) || 'entry';

/** The id, with a number where it is taken: no longer by that than an id may be. */
export function unique(id: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const number = i === 1 ? '' : `-${i}`;
    const name = id.slice(0, limits.id - number.length) + number;
    if (!taken.has(name)) return name;
  }
}
