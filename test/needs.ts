// What tests need of the browser. Those of words and clocks: its `Intl` has the CLDR and the time zones of the year in which it was built,
// and is asked for a sample. Chromium fails where the sample is another; in other browsers the test is skipped, and the reason counted.

function need(what: string, sample: string, is: string): void {
  if (sample.replace(/\s/g, ' ') !== is) throw new Error(`"${is}" by Intl (${what}) is not supported for browser type`);
}

const inBritain = (date: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...date, timeZone: 'UTC' });

/** What not all of them say, by the language and the texts in which it is met. */
const changes: readonly { readonly language: RegExp; readonly in: RegExp; readonly need: () => void }[] = [
  { language: /^en-GB/, in: /\d – \d/, need: () => need('CLDR after 42', inBritain({ year: 'numeric' }).formatRange(Date.UTC(1964), Date.UTC(2008)), '1964 – 2008') },
  {
    language: /^en-GB/,
    in: /^[A-Z][a-z]+ \d+ [A-Z][a-z]+$/,
    need: () => need('CLDR after 42', inBritain({ weekday: 'long', day: 'numeric', month: 'long' }).format(Date.UTC(2025, 10, 21)), 'Friday 21 November'),
  },
  { language: /^en-GB/, in: /^\d\.\d+$/, need: () => need('seconds of one digit', inBritain({ second: '2-digit', fractionalSecondDigits: 3 }).format(5_250), '5.250') },
  {
    language: /^zh$/,
    in: /\d\/\d/,
    need: () => need('stretches in Chinese', new Intl.DateTimeFormat('zh', { year: 'numeric', month: 'long', day: 'numeric' }).formatRange(Date.UTC(2025, 10, 16), Date.UTC(2025, 10, 22)), '2025/11/16 – 2025/11/22'),
  },
  { language: /^ar$/, in: /\d/, need: () => need('CLDR after 42', new Intl.NumberFormat('ar').format(2025), '2,025') },
];

/** To be called before words are compared, with those that are expected. */
export function needWords(locale: string, ...expected: readonly string[]): void {
  for (const change of changes) if (change.language.test(locale) && expected.some((text) => change.in.test(text))) change.need();
}

/** To be called before clocks of Cairo are compared, which change in summer again since 2023. */
export const needCairo = (): void =>
  need('zones of 2023', new Intl.DateTimeFormat('en', { timeZone: 'Africa/Cairo', timeZoneName: 'shortOffset' }).formatToParts(Date.UTC(2025, 6)).find(({ type }) => type === 'timeZoneName')!.value, 'GMT+3');

/** To be called before a page is zoomed: what is measured in it is zoomed too since CSS Viewport says so. */
export function needZoom(): void {
  if (!('currentCSSZoom' in Element.prototype)) throw new Error('zoom as CSS Viewport has it is not supported for browser type');
}
