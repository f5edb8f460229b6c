// Breaks texts to a width, as the page does for a card: at spaces, a word longer than a line anywhere. Widths are pixels.
import { countFitting, lettersOf, shorten } from '../layout/metrics.js';

type Measure = (text: string) => number;

/** The text in one line, its end cut where it is too long. */
export const fitLine = (text: string, width: number, measure: Measure): string => shorten(text.trim().replace(/\s+/g, ' '), width, measure);

/** The text in at most `most` lines, the last one cut where there is more. */
export function fitLines(text: string, width: number, measure: Measure, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.trim().split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    while (measure(word) > width && lines.length <= most) {
      const letters = lettersOf(word);
      // A letter wider than a line has one of its own.
      const count = Math.max(countFitting(letters, '', width, measure), 1);
      if (count === letters.length) break;
      lines.push(letters.slice(0, count).join(''));
      word = letters.slice(count).join('');
    }
    line = word;
    if (lines.length > most) break;
  }
  lines.push(line);
  return lines.length > most ? [...lines.slice(0, most - 1), shorten(`${lines[most - 1]}…`, width, measure)] : lines;
}
