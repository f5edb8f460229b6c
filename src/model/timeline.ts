// The vocabulary of the library. The JSON form of `Timeline` is a public format: names here are kept.
//
// Every `string` that a reader sees is plain text, never HTML. Every date is EDTF (Library of Congress, 2019; ISO 8601-2)
// as `parseEdtf` in time/edtf.ts reads it.

/** A story: what happened, who was in it, and who reports it. */
export interface Timeline {
  readonly title: string;
  readonly description?: string;
  /** Language of the texts, BCP 47; `en` where absent. */
  readonly lang?: string;
  /** IANA zone in which dates without an offset are meant; `UTC` where absent. */
  readonly timeZone?: string;
  readonly credit?: string;
  /** EDTF: when the data were last changed. */
  readonly updated?: string;
  readonly corrections?: readonly Correction[];
  readonly actors?: readonly Actor[];
  readonly kinds?: readonly Kind[];
  readonly lanes?: readonly Lane[];
  readonly periods?: readonly Period[];
  readonly sources?: readonly Source[];
  readonly events: readonly TimelineEvent[];
}

/** What was wrong and has been mended, shown to the reader. */
export interface Correction {
  /** EDTF. */
  readonly date: string;
  readonly note: string;
}

/** Somebody in the story. Someone unnamed is an actor whose name describes: "a demonstrator". */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
}

/** What sort of event it is: always shown as a word and a shape, never by colour alone. */
export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly symbol?: KindSymbol;
}

/** The filled symbols of d3-shape, by name. */
export const kindSymbols = ['circle', 'cross', 'diamond', 'square', 'star', 'triangle', 'wye'] as const;
export type KindSymbol = (typeof kindSymbols)[number];

/** Which actors stand where. Whoever is in no lane stands on the band between them, by name. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  /** Ids of actors. */
  readonly actors?: readonly string[];
}

/** A stretch of time behind the events. */
export interface Period {
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  readonly label: string;
}

/** Who reports. What is absent the source does not say of itself. */
export interface Source {
  readonly id: string;
  /** In the editor's words: "Article by Harshit, Washington". */
  readonly label: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  /** SHA-256 of the file against which quotations were checked, 64 hexadecimal digits. */
  readonly sha256?: string;
}

export interface TimelineEvent {
  /** A slug; stable, since deep links hang on it. */
  readonly id: string;
  /** EDTF: `2025-11-21`; `[..2025-11-04]` one unknown day up to then; `2025-11-22/..` begun, end not known. */
  readonly date: string;
  /**
   * Rank among the events of one date without clock times, as reported. Equal or absent: the order is not reported, and is
   * worded so; reading order then follows the file.
   */
  readonly order?: number;
  /** The editor's own words; words in quotation marks stand in a quotation of the same event. */
  readonly title: string;
  readonly summary?: string;
  /** Id of a kind. */
  readonly kind?: string;
  /** Ids of actors. */
  readonly actors?: readonly string[];
  /** Id of a lane; overrides the grouping by actors. */
  readonly lane?: string;
  /**
   * Editorial importance, 0 to 1 (0.5 where absent): what keeps its card when room is short. From 0.9 on an event is a landmark:
   * on the band it shows its own symbol even where it shares its mark with others.
   */
  readonly weight?: number;
  readonly quotes?: readonly Quote[];
  /** Who reports the event; as many as do. */
  readonly citations?: readonly Citation[];
  readonly links?: readonly EventLink[];
  readonly media?: readonly Media[];
  readonly url?: string;
}

/** Somebody's words, verbatim. */
export interface Quote {
  /** At most 300 characters; equal to `selector.exact` where there is a selector. */
  readonly text: string;
  /** Id of an actor. */
  readonly speaker?: string;
  /** Who was spoken to: id of an actor. */
  readonly to?: string;
  /** Id of the source that prints the words. */
  readonly source?: string;
  /** Language of the words where it differs from the timeline's, BCP 47. */
  readonly lang?: string;
  readonly selector?: TextQuoteSelector;
}

/** W3C Web Annotation Data Model (2017), section 4.2.4. `prefix` and `suffix` hold at most 32 characters each. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A source, and the passage in it that says so. */
export interface Citation {
  /** Id of a source. */
  readonly source: string;
  readonly selector?: TextQuoteSelector;
}

export const linkTypes = ['answers', 'follows', 'revises'] as const;

/** A thread to another event: an editorial claim, therefore cited. */
export interface EventLink {
  readonly type: (typeof linkTypes)[number];
  /** Replaces the word for the type. */
  readonly label?: string;
  /** Id of the event that is answered, followed or revised. */
  readonly target: string;
  readonly citation?: Citation;
}

export const mediaTypes = ['image', 'video', 'audio', 'post'] as const;

/** Loaded when the reader asks for it, never before. */
export interface Media {
  readonly type: (typeof mediaTypes)[number];
  readonly url: string;
  /** What there is to see or hear, for whom it cannot be shown to. */
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}
