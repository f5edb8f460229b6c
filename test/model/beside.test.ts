import { expect } from '@open-wc/testing';
import { eventBeside } from '../../src/model/beside.js';
import { indexEvents } from '../../src/model/index-events.js';
import { oneDay } from '../../stories/invented.js';

describe('the event beside another', () => {
  const index = indexEvents(oneDay);
  const ids = ['warning', 'stay', 'protest', 'gust', 'thanks'];
  const cases: readonly { name: string; from: string; by: 1 | -1; visible?: readonly string[]; beside: string | undefined }[] = [
    { name: 'is the next one', from: 'stay', by: 1, beside: 'protest' },
    { name: 'is the previous one', from: 'stay', by: -1, beside: 'warning' },
    { name: 'is none after the last', from: 'thanks', by: 1, beside: undefined },
    { name: 'is none before the first', from: 'warning', by: -1, beside: undefined },
    { name: 'is one that the filter leaves', from: 'warning', by: 1, visible: ['warning', 'gust'], beside: 'gust' },
    { name: 'is told from one that the filter takes away', from: 'protest', by: -1, visible: ['warning', 'gust'], beside: 'warning' },
    { name: 'is none where the filter leaves none', from: 'protest', by: 1, visible: [], beside: undefined },
  ];
  for (const { name, from, by, visible, beside } of cases) {
    it(name, () => expect(eventBeside(index, visible && new Set(visible), ids.indexOf(from), by)?.id).to.equal(beside));
  }
});
