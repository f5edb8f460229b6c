// Lists by key.

/** Adds to the list of a key, in place: copied for each entry, a list of thousands would take minutes. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
