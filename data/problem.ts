/** What is wrong, and where a person finds it. */
export interface Problem {
  readonly file: string;
  /** As in `events[3].quotes[0]`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** How a check says what it found; it never stops at the first. */
export type Report = (path: string, message: string) => void;

export const toLine = ({ file, path, message }: Problem): string => [file, path, message].filter(Boolean).join(': ');

/** Whether one path leads to, or into, what another names. */
export const isWithin = (path: string, outer: string): boolean =>
  outer === '' || path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
