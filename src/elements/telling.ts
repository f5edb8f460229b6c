// The reader's language at work on a story: what cards, marks and the summary say. Told once, since they stay as the stage moves.
import { tellWhen, type DateWords } from '../i18n/dates.js';
import type { Language } from '../i18n/languages.js';
import type { SceneItem } from '../layout/scene.js';
import type { KindLook } from '../layout/symbols.js';
import type { Words } from '../layout/words.js';
import type { EventIndex } from '../model/index-events.js';
import { summaryOf } from '../model/summary.js';
import type { TimelineEvent } from '../model/timeline.js';
import { idsInSight, placeAmong, visibleIds, type State } from '../state.js';
import { tellSpan } from '../static/tell-span.js';
import { joinSentences, tellSummary } from '../static/tell-summary.js';
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

  /** The same, and how to read the picture; `hollow`: there are hollow marks in it. */
  summary(index: EventIndex, hollow: boolean): string {
    return this.#once(hollow ? index.doubtful : index.whens, () => {
      const { howToRead, hollowMarks } = this.dates.strings;
      const proven = !!index.timeline.sources?.length && index.events.some(({ quotes }) => quotes?.length);
      return joinSentences([this.story(index), proven && howToRead, hollow && hollowMarks]);
    });
  }

  /** When an event was, as it is spoken. */
  date(id: string, { whens, position }: EventIndex): string {
    const when = whens[position.get(id)!]!;
    return this.#once(when, () => tellWhen(when, this.dates, 'spoken'));
  }

  /** How many events are in sight and when they were, in few words; where there are none, which span is. */
  view(data: State): string {
    const { strings } = this.dates;
    const { index } = data;
    const ids = idsInSight(data);
    if (!ids.length) return strings.visible(tellSpan(data.view, index, this.dates)) + strings.comma + strings.events(0);
    const [first, last] = [ids[0]!, ids.at(-1)!].map((id) => tellWhen(index.whens[index.position.get(id)!]!, this.dates, 'short'));
    return strings.visible(strings.eventsOn(ids.length, '', first!, last!));
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

  /** A mark in words: begins with what is to be seen of it. `named`: its event's title stands beside it; `lane`: the name of its lane. */
  mark(mark: SceneItem, named: boolean, lane: string, data: State, kindOf: (id: string | undefined) => KindLook): string {
    const label = this.#content(mark, named, lane, data, kindOf);
    return isFresh(mark, data) ? this.dates.strings.labelFresh(label) : label;
  }

  #content({ ids, event }: SceneItem, named: boolean, lane: string, { index }: State, kindOf: (id: string | undefined) => KindLook): string {
    const { strings } = this.dates;
    const first = this.date(ids[0]!, index);
    if (named && ids.length > 1) return strings.zoomToLandmark(event.title, ids.length - 1, first);
    return this.#once(ids, () => {
      if (ids.length === 1) return [strings.insert(event.title), first, strings.insert(kindOf(event.kind).label)].filter(Boolean).join(strings.comma);
      const last = ids.at(-1)!;
      // Members stand in order: where the first and the last share a place all do.
      const [start, end] = [ids[0]!, last].map((id) => index.at[index.position.get(id)!]);
      const within = lane && strings.insert(lane);
      return start === end
        ? strings.listEvents(strings.eventsOn(ids.length, within, first, first))
        : strings.zoomToEvents(strings.eventsOn(ids.length, within, first, this.date(last, index)));
    });
  }
}
