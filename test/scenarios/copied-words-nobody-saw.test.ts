// A reader marked events of the column and put them into a mail. There each title was followed by ", Friday, November 21, 2025", which
// the heading above had said already: the words for those who listen were copied too. So was "Previous event:" from the detail.
// And Firefox copied the days, but no event: text in a button is not marked there.
import { expect } from '@open-wc/testing';
import { story } from '../../src/story.js';
import { column, detail, settled, timelineOf, withoutMotion } from '../elements/fixture.js';

/** What is copied when all of a part is marked. */
function copied(part: Element): string {
  const root = part.shadowRoot as ShadowRoot & { getSelection?: () => Selection };
  // Chromium has a selection for each shadow root.
  const selection = root.getSelection?.() ?? getSelection()!;
  selection.selectAllChildren(root);
  return selection.toString();
}

describe('what a reader copies', () => {
  before(withoutMotion);
  afterEach(() => getSelection()!.removeAllRanges());

  it('from the column is what can be seen', async () => {
    const timeline = await timelineOf(story, 342);
    const text = copied(column(timeline));
    expect(text).to.include('Trump and Mamdani meet in the Oval Office');
    expect(text.split('\n').filter((line) => line.startsWith(','))).to.deep.equal([]);
  });

  it('from the detail is what can be seen', async () => {
    const timeline = await timelineOf(story);
    timeline.select('meeting');
    await settled(timeline);
    const text = copied(detail(timeline)!);
    expect(text).not.to.include('Previous event');
    expect(text).to.include('Trump and Mamdani meet in the Oval Office').and.to.include(story.events.find(({ id }) => id === 'traded-insults')!.title);
  });
});
