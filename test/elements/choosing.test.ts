import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SelectEvent } from '../../src/elements/events.js';
import { story } from '../../src/story.js';
import { oneDay, plainTimeline } from '../../stories/invented.js';
import { button, cards, detail, focusedEvent, marks, middleOf, parts, record, settled, stage, textOf, timelineOf, toolbar, withoutMotion } from './fixture.js';

describe('choosing an event', () => {
  before(withoutMotion);

  it('opens its detail with quotation, speaker and source when its card is clicked', async () => {
    const timeline = await timelineOf(oneDay);
    const chosen = record<SelectEvent>(timeline, 'mt-select');
    const card = cards(timeline).find((one) => one.card?.event.id === 'stay')!;
    await sendMouse({ type: 'click', position: Object.values(middleOf(card)) as [number, number] });
    await settled(timeline);
    expect(chosen.map(({ eventId }) => eventId)).to.deep.equal(['stay']);
    expect(timeline.selected).to.equal('stay');
    const text = textOf(detail(timeline));
    for (const words of ['The harbour master closes the port', 'Nobody sails tonight.', 'Orla Ness', 'to Tam Quill', 'Log of the harbour', 'Reported by 1 source', 'Answers', 'A gale is forecast']) {
      expect(text).to.contain(words);
    }
  });

  it('holds exactly the quoted words in the blockquote, its quotation marks being drawn', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.select('stay');
    await settled(timeline);
    const quote = detail(timeline)!.renderRoot.querySelector('blockquote')!;
    expect(quote.textContent).to.equal('Nobody sails tonight.');
    expect(getComputedStyle(quote.firstElementChild!, '::before').content).to.contain('open-quote');
  });

  it('fires nothing when code chooses', async () => {
    const timeline = await timelineOf(oneDay);
    const chosen = record(timeline, 'mt-select');
    timeline.selected = 'gust';
    await settled(timeline);
    expect(textOf(detail(timeline))).to.contain('The wind takes the pier lamp');
    timeline.select('warning');
    timeline.next();
    await settled(timeline);
    expect(timeline.selected).to.equal('stay');
    expect(chosen).to.have.length(0);
  });

  it('takes an id that the story does not have for none', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.select('nobody');
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    expect(detail(timeline)).to.equal(null);
  });

  it('steps on from the detail itself, by buttons that name the neighbours and keep their place and the focus', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.select('stay');
    await settled(timeline);
    const chosen = record<SelectEvent>(timeline, 'mt-select');
    const step = (index: number) => detail(timeline)!.renderRoot.querySelectorAll<HTMLElement>('.steps button')[index]!;
    const words = (index: number) => step(index).textContent.replace(/\s+/g, ' ').trim();
    expect([words(0), words(1)]).to.deep.equal(['Previous event: A gale is forecast', 'Next event: The captain objects']);
    const { x, y } = middleOf(step(1));
    await sendMouse({ type: 'click', position: [x, y] });
    await settled(timeline);
    expect(middleOf(step(1))).to.deep.equal({ x, y });
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(chosen.map(({ eventId }) => eventId)).to.deep.equal(['protest', 'gust', 'thanks']);
    expect([words(1), step(1).ariaDisabled]).to.deep.equal(['Next event', 'true']);
    expect(step(1).matches(':focus')).to.equal(true);
    for (const index of [0, 1]) expect(step(index).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('steps past what the filter takes away, and has no steps of its own within a column, which has them', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.filter = 'kind:remark';
    timeline.select('protest');
    await settled(timeline);
    expect(textOf(detail(timeline))).to.contain('Next event: The captain sends a basket of eels').and.not.to.contain('Previous event:');
    timeline.layout = 'vertical';
    await settled(timeline);
    expect(detail(timeline)!.renderRoot.querySelectorAll('.steps')).to.have.length(0);
  });

  it('follows a thread to its other end', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.select('stay');
    await settled(timeline);
    button(detail(timeline)!, 'Answers: A gale is forecast').click();
    await settled(timeline);
    expect(timeline.selected).to.equal('warning');
    expect(textOf(detail(timeline))).to.contain('Answered by');
  });

  it('reaches every event of the built-in story by the next button, in reading order, and back', async () => {
    const timeline = await timelineOf(story);
    const seen: (string | null)[] = [];
    const next = button(toolbar(timeline), 'Next event');
    for (let i = 0; i < story.events.length; i++) {
      next.click();
      await settled(timeline);
      seen.push(timeline.selected);
      expect(textOf(toolbar(timeline))).to.contain(`${i + 1} of ${story.events.length}`);
    }
    expect(new Set(seen)).to.deep.equal(new Set(story.events.map(({ id }) => id)));
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    button(toolbar(timeline), 'Previous event').click();
    await settled(timeline);
    expect(timeline.selected).to.equal(seen.at(-2));
  });

  it('reaches every event of the built-in story by mouse: marks that share a place open by zooming in', async () => {
    const timeline = await timelineOf(story);
    const reached = new Set<string>();
    const opened = new Set<string>();
    const explore = async (depth: number) => {
      for (const { card } of cards(timeline)) reached.add(card!.event.id);
      for (const { mark } of marks(timeline)) if (mark.ids.length === 1) reached.add(mark.ids[0]!);
      if (depth > 12) return;
      const clusters = marks(timeline).flatMap(({ mark }) => (mark.ids.length > 1 ? [mark.ids.join()] : [])).filter((key) => !opened.has(key));
      for (const key of clusters) {
        opened.add(key);
        const mark = marks(timeline).find((one) => one.mark.ids.join() === key);
        if (!mark) continue;
        mark.button.click();
        await settled(timeline);
        await explore(depth + 1);
        timeline.fit();
        await settled(timeline);
      }
    };
    await explore(0);
    expect([...story.events.map(({ id }) => id)].filter((id) => !reached.has(id))).to.deep.equal([]);
  });

  it('lists events of the very same moment, which no zoom can part', async () => {
    const timeline = await timelineOf(plainTimeline(['2024-01-01T12:00:00Z', '2024-01-01T12:00:00Z', '2024-01-02T12:00:00Z'].concat(Array(2).fill('2024-01-01T12:00:00Z'))));
    const cluster = marks(timeline).find(({ mark }) => mark.ids.length > 1)!;
    cluster.button.click();
    await settled(timeline);
    const listed = parts(timeline, '.choices li button').map((choice) => choice.textContent);
    expect(listed.length).to.be.greaterThan(1);
    button(timeline, listed[1]!).click();
    await settled(timeline);
    expect(textOf(detail(timeline))).to.contain(listed[1]);
    expect(timeline.selected).not.to.equal(null);
  });

  it('gives the focus back to the event when the detail is closed', async () => {
    const timeline = await timelineOf(oneDay);
    stage(timeline).focus();
    await sendKeys({ press: 'Home' });
    await settled(timeline);
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(timeline.selected).to.equal('warning');
    button(detail(timeline)!, 'Close').focus();
    await sendKeys({ press: 'Enter' });
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    expect(focusedEvent(timeline)).to.equal('warning');
  });
});
