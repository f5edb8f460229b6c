// Why a text is no date, kept as a value on its way to the one place that makes a sentence of it.

export interface Refusal {
  /** What is wrong: `no such day`. */
  readonly problem: string;
  /** Where it is wrong: all of the text, or a date in it. */
  readonly part: string;
  /** The reason, or what to write instead; empty where the problem says it all. */
  readonly because: string;
}

export const refuse = (problem: string, part: string, because = ''): Refusal => ({ problem, part, because });

export const isRefusal = (value: object): value is Refusal => 'problem' in value;

/** Longer texts are cut where they are quoted, so that a message stays a sentence. */
const longestQuote = 64;

const quote = (text: string): string => `"${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}"`;

/** `no such day: "2013-02-29" in "2013-02-29/2013-03" (February 2013 has 28 days)`. */
export function toMessage({ problem, part, because }: Refusal, text: string): string {
  const where = part === text ? quote(text) : `${quote(part)} in ${quote(text)}`;
  return `${problem}: ${where}${because && ` (${because})`}`;
}
