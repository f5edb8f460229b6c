// The keyboard contract of the stage: which key asks for what. Keys with Ctrl, Alt or ⌘ are the browser's and never handled.
import type { Strings } from '../i18n/strings.js';

export type KeyAction =
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'lane'; readonly by: 1 | -1 }
  | { readonly type: 'end'; readonly which: 'first' | 'last' }
  | { readonly type: 'page'; readonly by: 1 | -1 }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' }
  | { readonly type: 'panel'; readonly panel: 'help' | 'filter' }
  | { readonly type: 'escape' };

export interface KeyContext {
  /** Right to left: the arrows follow the reading direction. */
  readonly rtl: boolean;
  /** Whether up and down lead anywhere: otherwise they scroll the page. */
  readonly lanes: boolean;
  /** Time runs down: up and down lead along it, left and right nowhere, and pages are the browser's to turn. */
  readonly vertical?: boolean;
  /** Whether single characters are shortcuts (WCAG 2.2, 2.1.4). */
  readonly shortcuts: boolean;
}

type Modifiers = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey'>;
type KeyPress = Modifiers & Pick<KeyboardEvent, 'key'> & Partial<Pick<KeyboardEvent, 'isComposing'>>;

/** Whether a key belongs to the browser or the system: whatever element hears it leaves it alone. */
export const isModified = ({ ctrlKey, altKey, metaKey }: Modifiers): boolean => ctrlKey || altKey || metaKey;

/** Escape by itself; while letters are being composed it is the input method's. */
export const isEscape = (press: KeyPress): boolean => press.key === 'Escape' && !press.isComposing && !isModified(press);

/** What a key asks for; undefined where it is none of ours. */
export function actionOf(press: KeyPress, { rtl, lanes, vertical, shortcuts }: KeyContext): KeyAction | undefined {
  if (isModified(press)) return undefined;
  const { key } = press;
  if (vertical && /^(Arrow|Page)/.test(key)) {
    return key === 'ArrowDown' ? { type: 'move', by: 1 } : key === 'ArrowUp' ? { type: 'move', by: -1 } : undefined;
  }
  switch (key) {
    case 'ArrowRight':
      return { type: 'move', by: rtl ? -1 : 1 };
    case 'ArrowLeft':
      return { type: 'move', by: rtl ? 1 : -1 };
    case 'ArrowDown':
      return lanes ? { type: 'lane', by: 1 } : undefined;
    case 'ArrowUp':
      return lanes ? { type: 'lane', by: -1 } : undefined;
    case 'Home':
      return { type: 'end', which: 'first' };
    case 'End':
      return { type: 'end', which: 'last' };
    case 'PageDown':
      return { type: 'page', by: 1 };
    case 'PageUp':
      return { type: 'page', by: -1 };
    case 'Escape':
      return { type: 'escape' };
  }
  if (!shortcuts) return undefined;
  if (key === '+' || key === '=') return { type: 'zoom', factor: 2 };
  if (key === '-') return { type: 'zoom', factor: 0.5 };
  if (key === '?') return { type: 'panel', panel: 'help' };
  if (key === '/') return { type: 'panel', panel: 'filter' };
  return key === '0' ? { type: 'fit' } : undefined;
}

/** Keys that belong together, as help and documentation list them. */
export interface KeyRow {
  /** `KeyboardEvent.key` of each, or several for one action; of two that belong together the first comes first. */
  readonly keys: readonly string[];
  readonly tell: (strings: Strings) => string;
}

/** What the keys are where the reader is: whatever this lists `actionOf` handles, or a button does by itself. */
export function keyRows({ rtl, lanes, vertical = false, shortcuts }: KeyContext): readonly KeyRow[] {
  const across = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const down = ['ArrowDown', 'ArrowUp'];
  const pages = ['PageDown', 'PageUp'];
  const rows: readonly (KeyRow | false)[] = [
    { keys: vertical ? down : across, tell: ({ keys }) => keys.along },
    !vertical && lanes && { keys: down, tell: ({ keys }) => keys.across },
    { keys: ['Home', 'End'], tell: ({ keys }) => keys.ends },
    !vertical && { keys: pages, tell: ({ keys }) => keys.page },
    { keys: ['Enter', ' '], tell: ({ keys }) => keys.open },
    { keys: ['Escape'], tell: ({ keys }) => keys.leave },
    shortcuts && { keys: ['+', '-'], tell: ({ keys }) => keys.zoom },
    shortcuts && { keys: ['0'], tell: ({ fit }) => fit },
    shortcuts && { keys: ['/'], tell: ({ filter }) => filter },
    shortcuts && { keys: ['?'], tell: ({ help }) => help },
    { keys: [...across, ...pages], tell: ({ keys }) => keys.slide },
  ];
  return rows.filter((row) => row !== false);
}

const written: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
  ' ': 'Space',
  '-': '−',
};

/** What is written on a key. */
export const nameOfKey = (key: string, { keyNames }: Strings): string => keyNames[key] ?? written[key] ?? key;
