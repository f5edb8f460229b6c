// Words of the story amid words of the interface, to be marked as the language that they are in.

/** A stretch of a text; `own` where it is the story's. */
export interface Stretch {
  readonly text: string;
  readonly own: boolean;
}

/** A text cut where words of the story stand in it, each where it is found first behind the one before. */
export function cutOwnWords(told: string, words: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let rest = told;
  for (const word of words) {
    const at = word ? rest.indexOf(word) : -1;
    if (at < 0) continue;
    stretches.push({ text: rest.slice(0, at), own: false }, { text: word, own: true });
    rest = rest.slice(at + word.length);
  }
  return [...stretches, { text: rest, own: false }].filter(({ text }) => text);
}
