// English.
import type { DatePhrases, Strings } from './strings.js';

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');
const counted = (count: number, one: string, other: string): string =>
  `${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;

/** From 21 on, as EDTF numbers them. */
const partsOfYear = [
  'spring', 'summer', 'autumn', 'winter',
  'northern spring', 'northern summer', 'northern autumn', 'northern winter',
  'southern spring', 'southern summer', 'southern autumn', 'southern winter',
  'the first quarter', 'the second quarter', 'the third quarter', 'the fourth quarter',
  'the first third', 'the second third', 'the last third',
  'the first half', 'the second half',
];

const list = new Intl.ListFormat('en');

/** "November 21, 2025, to": what a comma begins, a comma ends. */
const closed = (date: string): string => (date.includes(', ') ? `${date},` : date);

/** Several remarks share one pair of brackets. */
const remark = (date: string, text: string): string => (date.endsWith(')') ? `${date.slice(0, -1)}, ${text})` : `${date} (${text})`);

/** One unknown day, month or year of a stretch, with an article and what else goes before it. */
const oneOf = (article: string): Pick<DatePhrases, 'within' | 'between' | 'before'> => ({
  within: (stretch, open) => `${article} ${open} ${open === 'month' ? 'of' : 'in'} ${stretch}`,
  between: (first, last, open) => `${article} ${open} between ${closed(first)} and ${last}`,
  before: (year, open) => `${article} ${open} before ${year}`,
});

const long: DatePhrases = {
  ...oneOf('an unreported'),
  notReported: 'date not reported',
  some: (open) => `an unreported ${open}`,
  at: (date, open) => `${open === 'day' ? 'on' : open === 'time' ? 'at' : 'in'} ${date}`,
  by: (date, open) => `${long.at(long.some(open), open)}, by ${date}`,
  notBefore: (date, open) => `${long.at(long.some(open), open)}, ${long.orLater(date)}`,
  orEarlier: (date) => `${closed(date)} or earlier`,
  orLater: (date) => `${closed(date)} or later`,
  upTo: (date) => `up to ${date}`,
  onward: (date) => `from ${closed(date)} on`,
  since: (date) => `since ${date}, end not known`,
  from: (date) => `from ${date}, end not reported`,
  until: (date) => `until ${date}, beginning not known`,
  untilUnreported: (date) => `until ${date}, beginning not reported`,
  fromTo: (first, last) => `from ${closed(first)} to ${last}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `possibly ${date}`,
  partly: (date, parts, doubt) => remark(date, `${list.format(parts.map((part) => (part === 'part' ? 'part of the year' : part)))} ${doubt}`.trim()),
  estimated: (year, first, last) => remark(`about ${year}`, `between ${first} and ${last}`),
  ofYear: (dayOrMonth, year) => `${dayOrMonth} of ${year}`,
  decade: (year) => `the ${year}s`,
  season: (code, year, some) => `${partsOfYear[code - 21]}${some || code > 32 ? ' of' : ''} ${year}`,
  givenAs: (date, text) => remark(date, `given as ${text}`),
};

const short: DatePhrases = {
  ...long,
  ...oneOf('a'),
  notReported: 'not reported',
  at: (date) => date,
  by: (date) => `by ${date}`,
  notBefore: long.orLater,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  untilUnreported: (date) => `until ${date}`,
  about: (date) => `c. ${date}`,
  uncertain: (date) => `${date}?`,
  partly: (date, _parts, doubt) => (doubt === 'uncertain' ? `${date}?` : remark(date, 'approx.')),
  estimated: (year) => `c. ${year}`,
  givenAs: (date) => date,
};

export const en: Strings = {
  locale: 'en',
  dates: { long, short },

  timeline: 'Timeline',
  overview: (events) => `Overview, ${counted(events, 'event', 'events')}`,
  story: (events, first, last, quotes, sources) =>
    [
      `${counted(events, 'event', 'events')}, ${first === last ? first : long.fromTo(first, last)}`,
      quotes ? `, with ${counted(quotes, 'quotation', 'quotations')}` : '',
      sources ? `${quotes ? ' from' : ', reported by'} ${counted(sources, 'source', 'sources')}` : '',
      '.',
    ].join(''),
  busiest: (events, day) => `Most on one day: ${number.format(events)}, on ${day}.`,
  quietest: (duration, after, before) => `Longest time without a dated event: ${duration}, between ${closed(after)} and ${before}.`,
  howToRead: 'Choose an event to read what was said and who reports it. Hollow marks: the day is not known.',
  loading: 'The timeline is loading…',
  empty: 'There are no events to show.',
  failed: 'The timeline could not be loaded.',
  failedKept: 'The newest data could not be loaded. What you see is the last that could.',
  retry: 'Try again',
  notShown: (count) => `${counted(count, 'entry', 'entries')} could not be shown as given`,

  toolbar: 'Timeline controls',
  previous: 'Previous event',
  next: 'Next event',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  position: (position, count) => `${position} of ${count}`,
  count: (count) => counted(count, 'event', 'events'),
  axis: 'Axis',
  elastic: 'Elastic',
  linear: 'Linear',
  filter: 'Search and filter',
  share: 'Share and save',

  save: 'Save what is shown',
  formats: { png: 'Picture (PNG)', svg: 'Drawing (SVG)', csv: 'Table (CSV)', json: 'Data (JSON)' },
  saved: (file) => `Saved as ${file}`,
  notSaved: 'The file could not be made.',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  copyByHand: 'The browser does not allow copying. Copy the selected text.',
  quoted: (words) => `“${words}”`,
  cite: (words, about, source) => `${[en.quoted(words), ...about, ...(source ? [`as reported by ${source}`] : [])].join(', ')}.`,
  columns: ['ID', 'Date (EDTF)', 'Date', 'Title', 'Summary', 'Kind', 'People', 'Quotations', 'Sources'],

  events: (count) => counted(count, 'event', 'events'),
  more: (count) => `${count} more`,
  sourceCount: (count) => counted(count, 'source', 'sources'),
  zoomToEvents: (events, first, last) => `${counted(events, 'event', 'events')}${first === last ? `, ${first}` : `. First: ${first}. Last: ${last}`}. Zoom in`,
  zoomToLandmark: (title, others, date) => `${title}, and ${counted(others, 'more event', 'more events')}, ${date}. Zoom in`,
  listEvents: (events, date) => `${counted(events, 'event', 'events')}, ${date}. List them`,
  zone: {
    before: ['Earlier, days not reported', 'Days not reported'],
    after: ['Later, days not reported', 'Days not reported', 'Later'],
    undated: ['Dates not reported', 'No dates'],
  },
  squeezed: (duration) => `${duration}, drawn shorter`,

  moreWithin: (count, stretch) => `${counted(count, 'more', 'more')}${{ day: ' on this day', month: ' in this month', year: ' in this year', years: ' in these years', open: '' }[stretch]}`,
  earlier: (count) => counted(count, 'earlier', 'earlier'),
  later: (count) => counted(count, 'later', 'later'),
  daysOpen: 'Days not reported',

  legend: 'Kinds of events',

  search: 'Search titles, words and people',
  people: 'People',
  sources: 'Sources',
  inSight: 'Only the span in sight',
  lanes: 'Lanes',
  groupings: { actor: 'By people', kind: 'By kind', none: 'Without' },
  shown: (shown, all) => `${number.format(shown)} of ${number.format(all)} shown`,
  showAll: (all) => `Show all ${number.format(all)}`,
  noneShown: 'No events match.',
  notAmongShown: 'This event is not among those shown.',

  minimap: 'The whole time, evenly',
  visibleSpan: (first, last) => `In sight: ${first} to ${last}`,
  wheelHint: (key) => `Hold ${key} to zoom`,

  detail: 'The chosen event',
  close: 'Close',
  to: 'to',
  reportedBy: (sources) => `Reported by ${counted(sources, 'source', 'sources')}`,
  verified: 'checked word for word',
  unattributed: 'Speaker not named',
  sourceMissing: 'Source missing',
  orderShared: (others) => `Order among ${counted(others + 1, 'event', 'events')} of this part of the day not reported`,
  orderUnreported: 'Place within the day not reported',
  links: {
    answers: 'Answers',
    follows: 'Follows',
    revises: 'Revises',
    answeredBy: 'Answered by',
    followedBy: 'Followed by',
    revisedBy: 'Revised by',
  },
  media: {
    image: 'Show picture',
    video: 'Show video',
    audio: 'Play sound',
    post: 'Read post',
  },
  mediaFailed: 'It could not be loaded.',
  updated: (date) => `Last changed: ${date}`,
  corrections: (count) => (count === 1 ? 'Correction' : `${count} corrections`),
  asSourcePuts: (words, source) => `“${words}” (${source})`,

  fresh: 'New',
  added: (events) => counted(events, 'new event', 'new events'),

  choose: (events) => `${counted(events, 'event', 'events')} of the same moment`,
};
