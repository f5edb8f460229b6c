// An invented story of any size: a century of a town that is not there, denser at some times than at others.
import type { Timeline, TimelineEvent } from '../../src/model/timeline.js';
import { numbers } from '../../stories/invented.js';

const subjects = ['roof', 'contract', 'strike', 'opening', 'flood', 'election', 'fire', 'jubilee', 'quarrel', 'new hall', 'lease', 'inspection'];
const turns = ['is settled', 'draws a crowd', 'lasts longer than planned', 'is put off', 'ends in court', 'is celebrated', 'changes hands', 'is rebuilt by those who would have pulled it down'];
const kinds = ['event', 'dispute', 'work', 'span'];

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * `count` events between 1900 and 2000 in `laneCount` lanes, the same ones every time. Two of three stand in five busy stretches;
 * one of eight lasts, one of ten has an open date, one of twenty a clock time.
 */
export function benchStory(count: number, laneCount = 6): Timeline {
  const random = numbers(count + laneCount);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const busy = Array.from({ length: 5 }, () => random());
  const yearOf = (): number => 1900 + 100 * Math.min(random() < 0.67 ? Math.abs(pick(busy) + (random() + random() - 1) * 0.03) : random(), 0.999);
  const dayIn = (time: number): string => `${Math.floor(time)}-${two(1 + Math.floor((time % 1) * 12))}-${two(1 + Math.floor(random() * 28))}`;
  const dateOf = (): string => {
    const [time, sort] = [yearOf(), random()];
    if (sort < 0.125) return `${dayIn(time)}/${random() < 0.1 ? '..' : dayIn(time + 1 + random() * 3)}`;
    if (sort < 0.175) return dayIn(time).slice(0, 7);
    if (sort < 0.2) return `${Math.floor(time)}~`;
    if (sort < 0.225) return `[..${dayIn(time)}]`;
    // Not at night, when clocks are put forward.
    return sort < 0.275 ? `${dayIn(time)}T${two(4 + Math.floor(random() * 20))}:${two(Math.floor(random() * 60))}:00` : dayIn(time);
  };
  const lanes = Array.from({ length: laneCount }, (_, i) => ({ id: `lane-${i}`, label: `Ward ${i + 1}`, actors: [`actor-${i}`] }));
  const events = Array.from({ length: count }, (_, i): TimelineEvent => {
    const actor = `actor-${Math.floor(random() * (laneCount + 0.3))}`;
    return {
      id: `e${i}`,
      date: dateOf(),
      title: `The ${pick(subjects)} ${pick(turns)} (${i})`,
      kind: pick(kinds),
      actors: [actor],
      weight: Math.round(random() ** 3 * 100) / 100,
      citations: [{ source: 'annals' }],
      ...(i % 50 === 49 && { links: [{ type: 'follows' as const, target: `e${i - 1}`, citation: { source: 'annals' } }] }),
    };
  });
  return {
    title: `A century of Halvery in ${count} events`,
    lang: 'en-GB',
    timeZone: 'Europe/London',
    actors: Array.from({ length: laneCount + 1 }, (_, i) => ({ id: `actor-${i}`, name: `Warden ${i + 1}` })),
    lanes,
    kinds: kinds.map((id) => ({ id, label: id })),
    periods: [{ id: 'harbour', date: '1932/1967', label: 'The second harbour' }],
    sources: [{ id: 'annals', label: 'Annals of Halvery' }],
    events,
  };
}
