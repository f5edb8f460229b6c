import { expect } from '@open-wc/testing';
import { threadsOf } from '../../src/model/threads.js';
import { oneDay } from '../../stories/invented.js';

const show = (id: string): string[] => threadsOf(oneDay, id).map(({ direction, link, other }) => `${direction} ${link.type} ${other.id}`);

describe('the threads of an event', () => {
  const cases: readonly (readonly [id: string, threads: readonly string[]])[] = [
    ['warning', ['in answers stay']],
    ['stay', ['out answers warning', 'in answers protest']],
    ['protest', ['out answers stay', 'in revises thanks']],
    ['thanks', ['out revises protest']],
    ['gust', []],
    ['none', []],
  ];
  for (const [id, threads] of cases) {
    it(`are first its own, then those that lead to it: ${id}`, () => expect(show(id)).to.deep.equal(threads));
  }

  it('leave out a link that leads nowhere', () => {
    const timeline = { title: 'A story', events: [{ id: 'a', date: '2025', title: 'T', links: [{ type: 'answers' as const, target: 'none' }] }] };
    expect(threadsOf(timeline, 'a')).to.deep.equal([]);
  });

  it('are found at once where a hundred thousand events follow one', () => {
    // To copy a list for each of them takes minutes.
    const links = [{ type: 'follows' as const, target: 'first' }];
    const followers = Array.from({ length: 100_000 }, (_, i) => ({ id: `e${i}`, date: '2025', title: 'T', links }));
    expect(threadsOf({ events: [{ id: 'first', date: '2025', title: 'T' }, ...followers] }, 'first')).to.have.length(100_000);
  });
});
