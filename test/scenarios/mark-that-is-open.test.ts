// A screen reader said of each card whether its event is open ("toggle button, not pressed"), and of a mark without a card nothing: the
// two sounded like different things.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { marks, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

describe('a mark without a card', () => {
  before(withoutMotion);

  it('says whether its event is open, and one of several says nothing of the kind', async () => {
    const timeline = await timelineOf(story);
    const pressed = () => new Map(marks(timeline).map(({ button, mark }) => [mark.event.id, mark.ids.length > 1 ? `several: ${button.ariaPressed}` : button.ariaPressed]));
    expect([...new Set(pressed().values())]).to.have.members(['false', 'several: null']);
    // It stands on the band, where there are no cards.
    const { id } = story.events.find(({ title }) => title === 'Mamdani wins the mayoral election')!;
    timeline.select(id);
    await settled(timeline);
    expect(pressed().get(id)).to.equal('true');
    timeline.select(null);
    await settled(timeline);
    expect(pressed().get(id)).to.equal('false');
  });
});
