// The ids of a list in the tag begin with the id of the timeline. The component for React gives the tag its id when it stands in the
// page already, so the list was read as that of a timeline without one: the events were called `night-vote` in place of `vote`, the
// address became `#night-night-vote`, and links to `#night-vote` opened nothing.
import { expect } from '@open-wc/testing';
import { renderToHTML } from '../../src/html.js';
import { oneDay } from '../../stories/invented.js';
import { settled, timelineAround } from '../elements/fixture.js';
import { parse } from '../static/fixture.js';

const list = renderToHTML(oneDay, { idPrefix: 'night' });
const ids = oneDay.events.map(({ id }) => id);

describe('a timeline that gets its id after its list', () => {
  it('draws the events of the list under their own ids, from the first time on', async () => {
    const timeline = document.createElement('meeting-timeline');
    timeline.append(...parse(list).body.childNodes);
    document.body.append(timeline);
    const shown: (readonly string[])[] = [];
    timeline.addController({ hostUpdated: () => shown.push(timeline.events.map(({ id }) => id)) });
    timeline.id = 'night';
    await settled(timeline);
    timeline.remove();
    expect([...new Set(shown.map(String))]).to.deep.equal([String(ids)]);
  });

  it('reads it again where the id comes later still', async () => {
    const timeline = await timelineAround(list);
    timeline.id = 'night';
    await settled(timeline);
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(ids);
  });
});
