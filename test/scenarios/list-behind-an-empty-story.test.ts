// A list inside the tag is the story for whoever has nothing better. But as soon as the element held a story of any kind the list was
// hidden and taken off the paper: also behind one without a single event, where no date in the list could be read, or where `src`
// answered with `[]`, `null` or an error in JSON. Then "There are no events to show" stood over a list that everybody could have read,
// without a button that would have brought it back.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TimelineErrorEvent } from '../../src/elements/events.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { renderToHTML } from '../../src/html.js';
import { oneDay } from '../../stories/invented.js';
import { parts, record, settled, stage, textOf, timelineAround, withoutMotion } from '../elements/fixture.js';

const nothingToShow = 'There are no events to show.';
const isSeen = (timeline: MeetingTimeline) => timeline.querySelector('li')!.checkVisibility({ contentVisibilityAuto: true });

describe('a list beside a story without events', () => {
  before(withoutMotion);
  afterEach(() => emulateMedia({ media: 'screen' }));

  async function isRead(timeline: MeetingTimeline) {
    expect(isSeen(timeline), 'on the screen').to.equal(true);
    expect(textOf(timeline)).not.to.contain(nothingToShow);
    expect(parts(timeline, '[part="title"]').filter((title) => title.checkVisibility()), 'a second title').to.have.length(0);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    expect(isSeen(timeline), 'on paper').to.equal(true);
    expect(parts(timeline, '[part="title"]').filter((title) => title.checkVisibility()), 'a second title on paper').to.have.length(0);
  }

  it('is read where no date in it can be, and mt-error and a notice say so', async () => {
    let errors: TimelineErrorEvent[] = [];
    const timeline = await timelineAround('<h2>Two days</h2><ol><li><time>March 7</time> A</li><li><time>March 8</time> B</li></ol>', (one) => (errors = record(one, 'mt-error')));
    expect(errors.map(({ code, issues }) => [code, issues.length])).to.deep.equal([['data', 2]]);
    expect(textOf(timeline)).to.contain('2 entries could not be shown as given');
    await isRead(timeline);
  });

  for (const answer of ['[]', 'null', '{}', '{"error":"no such story"}', '{"title":"A day","events":[]}']) {
    it(`is read where src answers ${answer}`, async () => {
      const original = window.fetch;
      window.fetch = () => Promise.resolve(new Response(answer));
      try {
        await isRead(await timelineAround(renderToHTML(oneDay), (one) => one.setAttribute('src', 'story.json')));
      } finally {
        window.fetch = original;
      }
    });
  }

  it('gives way to the picture as soon as there is an event', async () => {
    const timeline = await timelineAround(renderToHTML(oneDay), (one) => (one.timeline = { title: 'A day', events: [] }));
    await isRead(timeline);
    await emulateMedia({ media: 'screen' });
    timeline.timeline = oneDay;
    await settled(timeline);
    expect(isSeen(timeline)).to.equal(false);
    expect(stage(timeline).checkVisibility()).to.equal(true);
  });
});
