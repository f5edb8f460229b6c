// Every text of the interface, as a type: a language that lacks one does not compile.
//
// Texts with a number or a name in them are functions, so that each language finds its own plural forms and word order. Dates
// and numbers arrive already formatted by `Intl`.

/** What is not known of a date: its day, its month, its year, or where none of these fits, its time. */
export type OpenUnit = 'day' | 'month' | 'year' | 'time';

/** `part` is a season or another part of a year. */
export type DatePart = 'year' | 'month' | 'day' | 'part';

/**
 * How dates that are vague, open or unknown are put into words. `date`, `first`, `last` … are formatted dates, or what other
 * phrases here made of them. Remarks may stand in round brackets: for the ear they become commas.
 */
export interface DatePhrases {
  readonly notReported: string;
  /** Some day, month or year of which no more is known: `{1984,XXXX}`. */
  readonly some: (open: OpenUnit) => string;
  /** Some day, month or year of a stretch: `1985-04-XX`. */
  readonly within: (stretch: string, open: OpenUnit) => string;
  /** The same between two that may be it: `[2025-11-16..2025-11-22]`, `1984-1X`, `15XX`. */
  readonly between: (first: string, last: string, open: OpenUnit) => string;
  /** The same before a year that cannot be it: `-XXXX`. */
  readonly before: (year: string, open: OpenUnit) => string;
  /** One of the four above, where it stands alone and says when. */
  readonly at: (date: string, open: OpenUnit) => string;
  /** Some day, month or year up to a date: `[..2025-11-04]`. */
  readonly by: (date: string, open: OpenUnit) => string;
  /** Some day, month or year from a date on: `[2025-11-21..]`. */
  readonly notBefore: (date: string, open: OpenUnit) => string;
  /** One date of an open run, among others: `[..1667,1670]` and `[1667,1670..]`. */
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  /** All dates of an open run: `{..1984}` and `{1984..}`. */
  readonly upTo: (date: string) => string;
  readonly onward: (date: string) => string;
  /** Begun, end not known: `2025-11-22/..`. */
  readonly since: (date: string) => string;
  /** Begun, nobody reports the end: `2025-11-22/`. */
  readonly from: (date: string) => string;
  /** Ended, begin not known: `../2025-11-04`. */
  readonly until: (date: string) => string;
  /** Ended, nobody reports the begin: `/2025-11-04`. */
  readonly untilUnreported: (date: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** Only `parts` of a date are doubtful; no parts stand for the whole of it. */
  readonly partly: (date: string, parts: readonly DatePart[], doubt: 'approximate' | 'uncertain') => string;
  /** A year of which only the first digits are meant: `1950S2`. */
  readonly estimated: (year: string, first: string, last: string) => string;
  /** `156X-12-25`, `XXXX-12`: a day or a month, of some year. */
  readonly ofYear: (dayOrMonth: string, year: string) => string;
  /** `156X`; `year` is its first. */
  readonly decade: (year: string) => string;
  /** Seasons and other parts of a year: the codes 21 to 41 of EDTF. Of `156X-21` the year is `some`. */
  readonly season: (code: number, year: string, some: boolean) => string;
  /** Digits are known that other words leave out: `20X0`. */
  readonly givenAs: (date: string, text: string) => string;
}

export interface Strings {
  /** BCP 47 tag of the language these strings are in. */
  readonly locale: string;
  readonly dates: {
    readonly long: DatePhrases;
    readonly short: DatePhrases;
    /** Puts right what `Intl` writes otherwise than the language does: "le 1er novembre". */
    readonly mend: (text: string) => string;
  };
  /** With its space, between the parts of a label and before a remark that is heard. */
  readonly comma: string;
  /** Between what something is and what is said of it. */
  readonly colon: string;
  /** Words of the story amid ours: where ours run from right to left, isolated from them. */
  readonly insert: (text: string) => string;
  /** A count that stands alone. */
  readonly number: (count: number) => string;
  /** Several names, joined as the language does. */
  readonly list: (names: readonly string[]) => string;

  // The parts of the component.
  readonly timeline: string;
  readonly overview: (events: number) => string;
  readonly story: (events: number, first: string, last: string, quotes: number, sources: number) => string;
  /** The day on which most events stand. */
  readonly busiest: (events: number, day: string) => string;
  /** The longest time without an event of which the date is known, between two dates. */
  readonly quietest: (duration: string, after: string, before: string) => string;
  /** Where there are quotations and sources. */
  readonly howToRead: string;
  /** Where there are any. */
  readonly hollowMarks: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly failedKept: string;
  readonly retry: string;
  readonly notShown: (count: number) => string;

  // The toolbar.
  readonly toolbar: string;
  readonly previous: string;
  readonly next: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly position: (position: number, count: number) => string;
  readonly axis: string;
  readonly elastic: string;
  readonly linear: string;
  /** Opens search and filters. */
  readonly filter: string;
  /** Opens what a reader can take along. */
  readonly share: string;
  /** Shows the events as text, one below the other, in place of the picture. */
  readonly readAsList: string;

  // What a reader can take along.
  readonly save: string;
  readonly formats: { readonly png: string; readonly svg: string; readonly csv: string; readonly json: string };
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  readonly copyLink: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly quoted: (words: string) => string;
  /** `about`: speaker, if known, and date; `source` as it tells of itself. */
  readonly cite: (words: string, about: readonly string[], source: string | undefined) => string;
  /** Heads of a table: id, date in EDTF, date in words, title, summary, kind, people, quotations, sources. */
  readonly columns: readonly string[];

  // Marks, cards, axis.
  readonly events: (count: number) => string;
  readonly sourceCount: (count: number) => string;
  /** Several events, in which lane they are, if that has a name, and when the first and the last were. */
  readonly eventsOn: (events: number, lane: string, first: string, last: string) => string;
  /** `told`: events as `eventsOn` tells them. */
  readonly zoomToEvents: (told: string) => string;
  readonly zoomToLandmark: (title: string, others: number, date: string) => string;
  /** `told`: events as `eventsOn` tells them. */
  readonly listEvents: (told: string) => string;
  /** Stretches of the axis without dates, each from the longest text to the shortest. */
  readonly zone: { readonly before: readonly string[]; readonly after: readonly string[]; readonly undated: readonly string[] };

  // The column of the vertical layout.
  /** Events of a heading that are not listed; `stretch` is what the heading names, `open` a date that is open. */
  readonly moreWithin: (count: number, stretch: 'day' | 'month' | 'year' | 'years' | 'open') => string;
  readonly earlier: (count: number) => string;
  readonly later: (count: number) => string;
  /** Below the words for open days. */
  readonly daysOpen: string;

  readonly legend: string;

  // Search and filters.
  /** `date`: one of the story, in digits, as dates are searched. */
  readonly search: (date: string) => string;
  readonly people: string;
  readonly sources: string;
  /** Shows only what may have happened in the part of the axis that is in sight. */
  readonly inSight: string;
  readonly lanes: string;
  readonly clocks: string;
  /** In which zone clock times are told, by its name: the story's, the reader's. */
  readonly clockOfStory: (zone: string) => string;
  readonly clockOfReader: (zone: string) => string;
  readonly groupings: { readonly actor: string; readonly kind: string; readonly none: string };
  readonly shown: (shown: number, all: number) => string;
  readonly showAll: (all: number) => string;
  readonly noneShown: string;
  /** Of the chosen event, which the filter leaves out. */
  readonly notAmongShown: string;

  readonly minimap: string;
  /** `told`: what is in sight: a span, or events. */
  readonly visible: (told: string) => string;
  /** `key`: what is written on the key. */
  readonly wheelHint: (key: string) => string;
  /** The wheel with that key held, as a gesture. */
  readonly wheelWith: (key: string) => string;

  /** Opens the list of gestures and keys, and is its heading. */
  readonly help: string;
  readonly gestures: {
    readonly drag: string;
    /** What dragging does. */
    readonly move: string;
    /** What zooms in first, then what zooms out. */
    readonly pinch: string;
    readonly swipe: string;
  };
  /** What is written on a key (`KeyboardEvent.key`), where it is not what is written on an English one. */
  readonly keyNames: Readonly<Partial<Record<string, string>>>;
  /** What keys do; of two that belong together the first comes first. */
  readonly keys: {
    readonly along: string;
    readonly across: string;
    readonly ends: string;
    readonly page: string;
    readonly open: string;
    readonly leave: string;
    readonly zoom: string;
    /** On the minimap. */
    readonly slide: string;
    /** A sentence in place of keys, where the events are read as a list: there is nothing there that has keys of its own. */
    readonly reading: string;
  };

  // The detail.
  readonly detail: string;
  readonly close: string;
  /** Behind the name of the speaker: to whom it was said. */
  readonly to: (name: string) => string;
  readonly reportedBy: (sources: number) => string;
  readonly verified: string;
  readonly unattributed: string;
  readonly sourceMissing: string;
  readonly orderShared: (others: number) => string;
  readonly orderUnreported: string;
  readonly links: {
    readonly answers: string;
    readonly follows: string;
    readonly revises: string;
    readonly answeredBy: string;
    readonly followedBy: string;
    readonly revisedBy: string;
  };
  /** Asks for it; the host from which it would come is told behind. */
  readonly media: Readonly<Record<'image' | 'video' | 'audio' | 'post', string>>;
  readonly mediaFailed: string;
  readonly updated: (date: string) => string;
  readonly corrections: (count: number) => string;
  readonly asSourcePuts: (words: string, source: string) => string;

  // Newer data.
  /** Stands on an event that was added and has not been seen. */
  readonly fresh: string;
  readonly labelFresh: (label: string) => string;
  readonly added: (events: number) => string;

  readonly choose: (events: number) => string;
}

/** The strings of a language as a country writes its numbers: one function a language. */
export type StringsFor = (locale: string) => Strings;
