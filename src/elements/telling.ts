// The reader's language at work on a story: what cards, marks and the summary say. Told once, since they stay as the stage moves.
import { tellView, tellWhen, type DateWords } from '../i18n/dates.js';
import type { Language } from '../i18n/languages.js';
import type { SceneItem } from '../layout/scene.js';
import type { KindLook } from '../layout/symbols.js';
import type { Words } from '../layout/words.js';
import type { EventIndex } from '../model/index-events.js';
import { summaryOf } from '../model/summary.js';
import type { TimelineEvent } from '../model/timeline.js';
import { countInSight, placeAmong, visibleIds, type State } from '../state.js';
import { tellSummary } from '../static/tell-summary.js';
import { createWords } from './words.js';

/** Whether a mark stands for an event that came with newer data and has not been seen. */
export const isFresh = ({ ids }: SceneItem, { fresh }: State): boolean => fresh.size > 0 && ids.some((id) => fresh.has(id));

/** All words in one language and zone: the same objects as long as neither changes, since layouts hang on them. */
export class Telling {
  readonly dates: DateWords;
  readonly words: Words;
  /** By what it is about. */
  readonly #told = new WeakMap<object, string>();

  /** `clockZone`: in which clock times are told, where it is not the zone of the story. */
  constructor(language: Language, timeZone: string, clockZone: string | undefined) {
    this.dates = { ...language, timeZone, clockZone };
    this.words = createWords(this.dates);
  }

  #once(about: object, tell: () => string): string {
    let text = this.#told.get(about);
    if (text === undefined) this.#told.set(about, (text = tell()));
    return text;
  }

  /** How much there is, and from when to when. */
  story(index: EventIndex): string {
    return this.#once(index, () => tellSummary(summaryOf(index), this.dates));
  }

  /** The same, and how to read the picture. */
  summary(index: EventIndex): string {
    return `${this.story(index)} ${this.dates.strings.howToRead}`;
  }

  /** When an event was, as it is spoken. */
  date(id: string, { whens, position }: EventIndex): string {
    const when = whens[position.get(id)!]!;
    return this.#once(when, () => tellWhen(when, this.dates, 'spoken'));
  }

  /** The span in sight and how much is in it. */
  view(data: State): string {
    return this.dates.strings.story(countInSight(data), ...tellView(data.view, this.dates), 0, 0);
  }

  /** Which of how many events is open, and when it was: not what it was about, which is to be read and not to be listened to. */
  place(data: State, id: string): string {
    const { position, comma } = this.dates.strings;
    const ids = visibleIds(data);
    return position(placeAmong(ids, id), ids.length) + comma + this.date(id, data.index);
  }

  /** What a card says beside the kind of its event. */
  note({ citations = [] }: TimelineEvent): string {
    const sources = new Set(citations.map(({ source }) => source)).size;
    return sources > 1 ? this.dates.strings.sourceCount(sources) : '';
  }

  /** A mark in words: begins with what is to be seen of it. `named`: its event's title stands beside it. */
  mark(mark: SceneItem, named: boolean, data: State, kindOf: (id: string | undefined) => KindLook): string {
    const label = this.#content(mark, named, data, kindOf);
    return isFresh(mark, data) ? this.dates.strings.labelFresh(label) : label;
  }

  #content({ ids, event }: SceneItem, named: boolean, { index }: State, kindOf: (id: string | undefined) => KindLook): string {
    const { strings } = this.dates;
    const first = this.date(ids[0]!, index);
    if (named && ids.length > 1) return strings.zoomToLandmark(event.title, ids.length - 1, first);
    return this.#once(ids, () => {
      if (ids.length === 1) return [strings.insert(event.title), first, strings.insert(kindOf(event.kind).label)].filter(Boolean).join(strings.comma);
      const last = ids.at(-1)!;
      // Members stand in order: where the first and the last share a place all do.
      const [start, end] = [ids[0]!, last].map((id) => index.at[index.position.get(id)!]);
      return start === end ? strings.listEvents(ids.length, first) : strings.zoomToEvents(ids.length, first, this.date(last, index));
    });
  }
}
