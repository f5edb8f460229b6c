// In a page made by a framework a component had a list inside its tag, and `events` that were undefined until its data had come. Nothing
// but "There are no events to show." stood there meanwhile, and "1 entry could not be shown as given".
import { expect } from '@open-wc/testing';
import { record, settled, timelineAround, withoutMotion } from '../elements/fixture.js';

describe('events that are not there yet', () => {
  before(withoutMotion);

  for (const nothing of [undefined, null]) {
    it(`leave the story to what is inside the tag, and nothing is said to be wrong: ${nothing}`, async () => {
      let errors: Event[] = [];
      const timeline = await timelineAround('<ol><li><time datetime="2024-02-08">8 February</time> A gust</li></ol>', (one) => {
        errors = record(one, 'mt-error');
        one.events = nothing;
      });
      expect(timeline.events.map(({ title }) => title)).to.deep.equal(['A gust']);
      timeline.events = [{ id: 'storm', date: '2024-02-09', title: 'A storm' }];
      await settled(timeline);
      expect(timeline.events.map(({ title }) => title)).to.deep.equal(['A storm']);
      timeline.events = nothing;
      await settled(timeline);
      expect(timeline.events.map(({ title }) => title)).to.deep.equal(['A gust']);
      expect(errors).to.deep.equal([]);
    });
  }
});
