// Files for the reader, made when they are asked for; code that nothing else needs is loaded then.
import { toCsv } from '../export/csv.js';
import type { DateWords } from '../i18n/dates.js';
import { visibleIds, type State } from '../state.js';

export const fileFormats = ['png', 'svg', 'csv', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What draws itself. */
interface Drawing {
  toSVG(): string;
  toPNG(): Promise<Blob>;
}

/** The picture that is shown, or the events that the filter leaves. */
export async function createFile(format: FileFormat, drawing: Drawing, state: State, words: DateWords): Promise<Blob> {
  const { timeline } = state.index;
  switch (format) {
    case 'png':
      return drawing.toPNG();
    case 'svg':
      return new Blob([drawing.toSVG()], { type: 'image/svg+xml' });
    case 'csv':
      // Spreadsheets take a table without a byte order mark for one in an old encoding.
      return new Blob(['\uFEFF', toCsv(timeline, visibleIds(state), words)], { type: 'text/csv' });
    case 'json': {
      const { toJson } = await import('../export/json.js');
      return new Blob([toJson(timeline, visibleIds(state))], { type: 'application/json' });
    }
  }
}

/** Longer than any browser takes to begin a download. Milliseconds. */
const revokeAfter = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), revokeAfter);
}
