// English.
import { grammarOf, remarksWith } from './plural.js';
import type { DatePhrases, Strings, StringsFor } from './strings.js';

const { list } = grammarOf('en');
const remark = remarksWith(', ');

/** From 21 on, as EDTF numbers them. */
const partsOfYear = [
  'spring', 'summer', 'autumn', 'winter',
  'northern spring', 'northern summer', 'northern autumn', 'northern winter',
  'southern spring', 'southern summer', 'southern autumn', 'southern winter',
  'the first quarter', 'the second quarter', 'the third quarter', 'the fourth quarter',
  'the first third', 'the second third', 'the last third',
  'the first half', 'the second half',
];

/** "November 21, 2025, to": what a comma begins, a comma ends. */
const closed = (date: string): string => (date.includes(', ') ? `${date},` : date);

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
  partly: (date, parts, doubt) => remark(date, `${list(parts.map((part) => (part === 'part' ? 'part of the year' : part)))} ${doubt}`.trim()),
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

/** English as a country writes its numbers. */
export const stringsFor: StringsFor = (locale) => {
  const { number, counting } = grammarOf(locale);
  const events = counting({ one: '# event', other: '# events' });
  const newEvents = counting({ one: '# new event', other: '# new events' });
  const moreEvents = counting({ one: '# more event', other: '# more events' });
  const sources = counting({ one: '# source', other: '# sources' });
  const quotations = counting({ one: '# quotation', other: '# quotations' });
  const entries = counting({ one: '# entry', other: '# entries' });
  const strings: Strings = {
    locale: 'en',
    dates: { long, short, mend: (text) => text },
    comma: ', ',
    colon: ': ',
    insert: (text) => text,
    number,
    list,

    timeline: 'Timeline',
    overview: (count) => `Overview, ${events(count)}`,
    story: (count, first, last, quotes, cited) =>
      [
        `${events(count)}, ${first === last ? first : long.fromTo(first, last)}`,
        quotes ? `, with ${quotations(quotes)}` : '',
        cited ? `${quotes ? ' from' : ', reported by'} ${sources(cited)}` : '',
        '.',
      ].join(''),
    busiest: (count, day) => `Most on one day: ${number(count)}, on ${day}.`,
    quietest: (duration, after, before) => `Longest time without a dated event: ${duration}, between ${closed(after)} and ${before}.`,
    howToRead: 'Choose an event to read what was said and who reports it.',
    hollowMarks: 'Hollow marks: the day is not known.',
    loading: 'The timeline is loading…',
    empty: 'There are no events to show.',
    failed: 'The timeline could not be loaded.',
    failedKept: 'The newest data could not be loaded. You see an earlier version.',
    retry: 'Try again',
    notShown: (count) => `${entries(count)} could not be shown as given`,

    toolbar: 'Timeline controls',
    previous: 'Previous event',
    next: 'Next event',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Whole story',
    position: (position, count) => `${position} of ${count}`,
    axis: 'Axis',
    elastic: 'Elastic',
    linear: 'Linear',
    filter: 'Search and filter',
    share: 'Share and save',
    readAsList: 'Read as a list',

    save: 'Save what is shown',
    formats: { png: 'Picture (PNG)', svg: 'Drawing (SVG)', csv: 'Table (CSV)', json: 'Data (JSON)' },
    saved: (file) => `Saved as ${file}`,
    notSaved: 'The file could not be created.',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    copied: 'Copied',
    copyByHand: 'The browser does not allow copying. Copy the selected text yourself.',
    quoted: (words) => `“${words}”`,
    cite: (words, about, source) => `${[strings.quoted(words), ...about, ...(source ? [`as reported by ${source}`] : [])].join(', ')}.`,
    columns: ['ID', 'Date (EDTF)', 'Date', 'Title', 'Summary', 'Kind', 'People', 'Quotations', 'Sources'],

    events,
    sourceCount: sources,
    eventsOn: (count, lane, first, last) => `${events(count)}${lane && `, ${lane}`}${first === last ? `, ${first}` : `. First: ${first}. Last: ${last}`}`,
    zoomToEvents: (told) => `${told}. Zoom in`,
    zoomToLandmark: (title, others, date) => `${title}, and ${moreEvents(others)}, ${date}. Zoom in`,
    listEvents: (told) => `${told}. List them`,
    zone: {
      before: ['Earlier, days not reported', 'Days not reported'],
      after: ['Later, days not reported', 'Days not reported', 'Later'],
      undated: ['Dates not reported', 'No dates'],
    },

    moreWithin: (count, stretch) => `${number(count)} more${{ day: ' that day', month: ' that month', year: ' that year', years: ' in those years', open: '' }[stretch]}`,
    earlier: (count) => `${number(count)} earlier`,
    later: (count) => `${number(count)} later`,
    daysOpen: 'Days not reported',

    legend: 'Kinds of events',

    search: (date) => `Search titles, words, people and dates (${date})`,
    people: 'People',
    sources: 'Sources',
    inSight: 'Only the period in view',
    lanes: 'Lanes',
    clocks: 'Clock times',
    clockOfStory: (zone) => `As in the story: ${zone}`,
    clockOfReader: (zone) => `Yours: ${zone}`,
    groupings: { actor: 'By people', kind: 'By kind', none: 'None' },
    shown: (shown, all) => `${number(shown)} of ${number(all)} shown`,
    showAll: (all) => `Show all ${events(all)}`,
    noneShown: 'No events match.',
    notAmongShown: 'This event is not among those shown.',

    minimap: 'The whole period, evenly',
    visible: (told) => `In view: ${told}`,
    wheelHint: (key) => `Hold ${key} to zoom`,
    wheelWith: (key) => `${key} + wheel`,

    help: 'Keys and gestures',
    gestures: {
      drag: 'Drag',
      move: 'Move in time',
      pinch: 'Spread, pinch two fingers',
      swipe: 'Swipe in the open event',
    },
    keyNames: {},
    keys: {
      along: 'Next event, previous event',
      across: 'Event in the lane below, above',
      ends: 'First event, last event',
      page: 'Forward, back by most of the view',
      open: 'Open the event; zoom to several that share a mark',
      leave: 'Close what is open, then zoom out step by step',
      zoom: 'Zoom in, zoom out',
      slide: 'On the strip of the whole period: move the view',
      reading: "The list is read with the browser's own keys.",
    },

    detail: 'The chosen event',
    close: 'Close',
    to: (name) => `to ${name}`,
    reportedBy: (count) => `Reported by ${sources(count)}`,
    verified: 'checked word for word',
    unattributed: 'Speaker not named',
    sourceMissing: 'Source missing',
    orderShared: (others) => `Order among ${events(others + 1)} of this part of the day not reported`,
    orderUnreported: 'Order within the day not reported',
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
      audio: 'Play audio',
      post: 'Read post',
    },
    mediaFailed: 'It could not be loaded.',
    updated: (date) => `Last changed: ${date}`,
    corrections: (count) => (count === 1 ? 'Correction' : `${count} corrections`),
    asSourcePuts: (words, source) => `“${words}” (${source})`,

    fresh: 'New',
    labelFresh: (label) => `${label}. New`,
    added: newEvents,

    choose: (count) => `${events(count)} at the same moment`,
  };
  return strings;
};

/** English, which is always there: a language of your own has to say the same. */
export const en = stringsFor('en');
