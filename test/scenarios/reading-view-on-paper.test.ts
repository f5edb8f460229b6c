// Whoever printed the reading view of a list in the page got events without a title, description, credit line and corrections: on the
// screen the list has its own, so the timeline left its header and footer out, and on paper the list gives way to the events in
// full. Their headings then stood on the third level below none. And corrections were never on paper: they were folded.
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { renderSnippet } from '../../src/html.js';
import { validate } from '../../src/model/validate.js';
import { oneDay } from '../../stories/invented.js';
import { parts, settled, timelineOf, withoutMotion } from '../elements/fixture.js';
import { parse } from '../static/fixture.js';

const note = 'An earlier version named the wrong pier.';
const { timeline: story } = validate({ ...oneDay, description: 'Five things on one day.', credit: 'Told by the harbour.', corrections: [{ date: '2024-02-11', note }] });

/** What can be seen of the timeline's own frame. */
const frame = (texts: readonly Element[]) => texts.filter((text) => text.checkVisibility()).map(({ textContent }) => textContent.trim());

describe('the reading view of a list in the page, on paper', () => {
  before(withoutMotion);
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has title, description, credit line and corrections, without violating accessibility, and the screen has them once', async () => {
    const box = await fixture<HTMLElement>(html`<main></main>`);
    box.append(...parse(renderSnippet(story)).body.childNodes);
    const timeline = box.querySelector('meeting-timeline')!;
    timeline.reading = true;
    await settled(timeline);
    const own = () => frame(parts(timeline, '[part="title"], [part="description"], [part="footer"], [part="corrections"] li'));
    expect(own()).to.deep.equal([]);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    expect(own()).to.deep.equal([story.title, 'Five things on one day.', 'Told by the harbour.', `Sunday, 11 February 2024: ${note}`]);
    expect(timeline.querySelector('h2')!.checkVisibility(), 'the title of the list').to.equal(false);
    await expect(timeline).to.be.accessible();
  });

  it('shows corrections in the picture\'s place too, which are folded on the screen', async () => {
    const timeline = await timelineOf(story);
    const corrections = () => frame(parts(timeline, '[part="corrections"] li'));
    expect(corrections()).to.deep.equal([]);
    await emulateMedia({ media: 'print' });
    await settled(timeline);
    expect(corrections()).to.deep.equal([`Sunday, 11 February 2024: ${note}`]);
  });
});
