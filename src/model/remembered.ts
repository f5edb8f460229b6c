// What was made once of something that is never changed need not be made again.

/** A pure function that keeps the last answer for each object that it is asked about. */
export function remembered<Key extends object, Rest extends readonly unknown[], Answer>(make: (key: Key, ...rest: Rest) => Answer): (key: Key, ...rest: Rest) => Answer {
  const known = new WeakMap<Key, { readonly rest: Rest; readonly answer: Answer }>();
  return (key, ...rest) => {
    const last = known.get(key);
    if (last?.rest.every((value, i) => value === rest[i])) return last.answer;
    const answer = make(key, ...rest);
    known.set(key, { rest, answer });
    return answer;
  };
}
