// Breaks and cuts texts to a width, as the page does for a card: at spaces, a word longer than a line anywhere.

/** Whether a text has room. */
export type Fits = (text: string) => boolean;

/** What a reader takes for a letter: never cut in the middle. */
const lettersOf = (text: string): string[] => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

/** How many letters of a text fit with `tail` behind them: at least `least`, even where there is no room for them. */
function countFitting(letters: readonly string[], fits: Fits, tail: string, least: number): number {
  let [low, high] = [least, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(letters.slice(0, middle).join('') + tail)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A text that goes on: its end gives way to an ellipsis. */
function cut(text: string, fits: Fits): string {
  const letters = lettersOf(text);
  return `${letters.slice(0, countFitting(letters, fits, '…', 0)).join('').trimEnd()}…`;
}

/** The text in one line, cut where it is too long. */
export function fitLine(text: string, fits: Fits): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return fits(line) ? line : cut(line, fits);
}

/** The text in at most `most` lines, the last one cut where there is more. */
export function fitLines(text: string, fits: Fits, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.trim().split(/\s+/)) {
    if (fits(line ? `${line} ${word}` : word)) {
      line = line ? `${line} ${word}` : word;
      continue;
    }
    if (line) lines.push(line);
    while (!fits(word) && lines.length <= most) {
      const letters = lettersOf(word);
      const count = countFitting(letters, fits, '', 1);
      if (count === letters.length) break;
      lines.push(letters.slice(0, count).join(''));
      word = letters.slice(count).join('');
    }
    line = word;
    if (lines.length > most) break;
  }
  lines.push(line);
  return lines.length > most ? [...lines.slice(0, most - 1), cut(lines[most - 1]!, fits)] : lines;
}
