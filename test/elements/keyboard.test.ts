import { expect } from '@open-wc/testing';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { renderToHTML } from '../../src/html.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { century, oneDay } from '../../stories/invented.js';
import { button, cards, detail, focused, focusedEvent, marks, settled, stage, timelineAround, timelineOf, toolbar, withoutMotion } from './fixture.js';
import { minimap, pressKeys } from './hands.js';

/** The ids behind what has the focus: of one event, or of all that share its mark. */
function focusedIds(timeline: MeetingTimeline): readonly string[] {
  const id = focusedEvent(timeline);
  const card = cards(timeline).find(({ card: one }) => one?.event.id === id)?.card;
  return card?.mark.ids ?? marks(timeline).find(({ mark }) => mark.event.id === id)?.mark.ids ?? [];
}

describe('the keyboard', () => {
  before(withoutMotion);

  it('has one tab stop among the events, however many there are', async () => {
    for (const data of [oneDay, story, century(300)]) {
      const timeline = await timelineOf(data);
      const stops = [...cards(timeline).map((card) => card.renderRoot.querySelector('button')!), ...marks(timeline).map((mark) => mark.button)].filter(({ tabIndex }) => tabIndex === 0);
      expect(stops).to.have.length(1);
    }
  });

  it('walks through all events with the arrow keys and leaves none out', async () => {
    const timeline = await timelineOf(story);
    stage(timeline).focus();
    await pressKeys(timeline, 'Home');
    const seen = new Set(focusedIds(timeline));
    for (let i = 0; i < story.events.length; i++) {
      await pressKeys(timeline, 'ArrowRight');
      focusedIds(timeline).forEach((id) => seen.add(id));
    }
    expect(story.events.map(({ id }) => id).filter((id) => !seen.has(id))).to.deep.equal([]);
  });

  it('goes to the first and the last event, and from lane to lane', async () => {
    const timeline = await timelineOf(oneDay);
    stage(timeline).focus();
    await pressKeys(timeline, 'End');
    expect(focusedEvent(timeline)).to.equal('thanks');
    await pressKeys(timeline, 'Home');
    expect(focusedEvent(timeline)).to.equal('warning');
    await pressKeys(timeline, 'ArrowUp');
    expect(focusedEvent(timeline)).to.equal('stay');
    await pressKeys(timeline, 'ArrowDown', 'ArrowDown');
    expect(focusedEvent(timeline)).to.equal('protest');
  });

  it('brings an event that is out of sight into sight', async () => {
    const timeline = await timelineOf(oneDay);
    stage(timeline).focus();
    await pressKeys(timeline, 'Home', '+', '+', '+', 'ArrowRight');
    expect(focusedEvent(timeline)).to.equal('stay');
  });

  it('zooms with + and −, shows all with 0, steps back with Escape', async () => {
    const timeline = await timelineOf(oneDay);
    const width = () => timeline.renderRoot.querySelector('mt-minimap')!.view!.end - timeline.renderRoot.querySelector('mt-minimap')!.view!.start;
    const whole = width();
    stage(timeline).focus();
    await pressKeys(timeline, 'Home', '+');
    expect(width()).to.be.lessThan(whole);
    const once = width();
    await pressKeys(timeline, '+', '-');
    expect(width()).to.be.closeTo(once, once * 0.2);
    await pressKeys(timeline, 'Escape', 'Escape');
    expect(width()).to.equal(whole);
    await pressKeys(timeline, '+', '0');
    expect(width()).to.equal(whole);
  });

  it('leaves keys with Ctrl, Alt or ⌘, and all keys outside of the stage, to the browser', async () => {
    const timeline = await timelineOf(oneDay);
    const prevented: boolean[] = [];
    document.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented), { once: true });
    const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
    const events = [key({ key: 'ArrowRight', ctrlKey: true }), key({ key: '+', metaKey: true }), key({ key: 'Home', altKey: true })];
    for (const event of events) stage(timeline).dispatchEvent(event);
    const outside = key({ key: 'ArrowRight' });
    document.body.dispatchEvent(outside);
    expect([...events, outside].map((event) => event.defaultPrevented)).to.deep.equal([false, false, false, false]);
  });

  it('switches single-character keys off with no-shortcuts, and nothing else', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.noShortcuts = true;
    await settled(timeline);
    const plus = new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true });
    const end = new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true });
    stage(timeline).dispatchEvent(plus);
    stage(timeline).dispatchEvent(end);
    expect([plus.defaultPrevented, end.defaultPrevented]).to.deep.equal([false, true]);
  });

  it('keeps the focus on the event when zooming out turns its card into part of a cluster', async () => {
    const timeline = await timelineOf(story);
    stage(timeline).focus();
    await pressKeys(timeline, 'Home');
    for (let i = 0; i < 20 && focusedIds(timeline).length === 1; i++) await pressKeys(timeline, 'ArrowRight');
    expect(focusedIds(timeline).length, 'a cluster has the focus').to.be.greaterThan(1);
    await pressKeys(timeline, '+', '+', '+', '+');
    const close = focusedIds(timeline);
    expect(close.length).to.be.greaterThan(0);
    await pressKeys(timeline, '0');
    const wide = focusedIds(timeline);
    expect(wide.length).to.be.greaterThan(close.length);
    expect(wide).to.include.members([...close]);
  });

  for (const { width, name } of [{ width: 1000, name: 'on the stage' }, { width: 342, name: 'in a column' }]) {
    it(`closes the detail with Escape wherever the focus is, which stays where it was unless it was in the detail: ${name}`, async () => {
      const timeline = await timelineOf(story, width);
      const places: readonly (readonly [name: string, place: () => HTMLElement, stays: boolean])[] = [
        ['the detail', () => detail(timeline)!.renderRoot.querySelector<HTMLElement>('[part~="copy-button"], .thread, a, button')!, false],
        ['the controls', () => button(toolbar(timeline), en.zoomIn), true],
        ['the minimap', () => minimap(timeline).renderRoot.querySelector('input')!, true],
      ];
      for (const [what, place, stays] of places) {
        timeline.select('meeting');
        await settled(timeline);
        const node = place();
        node.focus();
        await pressKeys(timeline, 'Escape');
        expect(timeline.selected, what).to.equal(null);
        if (stays) expect(focused(), what).to.equal(node);
        else expect(focusedEvent(timeline) ?? focused().dataset['key'], what).to.equal('meeting');
      }
    });
  }

  it('leaves Escape to what stands in a slot, and first closes a panel, then the detail', async () => {
    const timeline = await timelineOf(story);
    const own = Object.assign(document.createElement('button'), { slot: 'header', textContent: 'Own' });
    timeline.append(own);
    timeline.select('meeting');
    await settled(timeline);
    own.focus();
    await pressKeys(timeline, 'Escape');
    expect(timeline.selected).to.equal('meeting');
    button(toolbar(timeline), en.filter).focus();
    await pressKeys(timeline, 'Enter');
    minimap(timeline).focus();
    await pressKeys(timeline, 'Escape');
    expect([timeline.renderRoot.querySelector('mt-filter'), timeline.selected]).to.deep.equal([null, 'meeting']);
    await pressKeys(timeline, 'Escape');
    expect(timeline.selected).to.equal(null);
  });

  it('leaves Escape to letters that are being composed, and in a column too to what stands in a slot', async () => {
    const timeline = await timelineOf(story, 342);
    timeline.append(Object.assign(document.createElement('button'), { slot: 'detail', textContent: 'Own' }));
    timeline.select('meeting');
    await settled(timeline);
    button(toolbar(timeline), en.filter).click();
    await settled(timeline);
    const field = timeline.renderRoot.querySelector('mt-filter')!.shadowRoot!.querySelector('input')!;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true, cancelable: true }));
    await settled(timeline);
    expect(timeline.renderRoot.querySelector('mt-filter')).to.exist;
    timeline.querySelector<HTMLElement>('[slot="detail"]')!.focus();
    await pressKeys(timeline, 'Escape');
    expect([timeline.renderRoot.querySelector('mt-filter') !== null, timeline.selected]).to.deep.equal([true, 'meeting']);
  });

  it('goes along when a thread is followed: to the title of the other event, in a column to its row', async () => {
    for (const width of [1000, 342]) {
      const timeline = await timelineOf(story, width);
      timeline.select('meeting');
      await settled(timeline);
      const link = detail(timeline)!.renderRoot.querySelector<HTMLElement>('.thread')!;
      const title = link.querySelector('span')!.textContent;
      link.focus();
      await pressKeys(timeline, 'Enter');
      expect(timeline.selected).not.to.equal('meeting');
      if (width > 480) expect([focused().getAttribute('role'), focused().textContent]).to.deep.equal(['heading', title]);
      else expect(focused().dataset['key']).to.equal(timeline.selected);
    }
  });

  it('stays at its event when the picture takes the place of the list while a link in the entry has the focus', async () => {
    const timeline = await timelineAround(renderToHTML(story), (one) => (one.reading = true));
    const link = [...timeline.querySelectorAll<HTMLElement>('li[id] a[href]')].at(-1)!;
    const entry = link.closest('li[id]')!.id;
    link.focus();
    expect(document.activeElement).to.equal(link);
    timeline.reading = false;
    await settled(timeline);
    await settled(timeline);
    const ids = focusedIds(timeline);
    expect(ids.some((id) => entry.endsWith(id)), `${entry} among ${ids.join()}`).to.equal(true);
  });

  it('lets Tab and Shift+Tab leave', async () => {
    const timeline = await timelineOf(oneDay);
    const outside = document.createElement('button');
    timeline.after(outside);
    stage(timeline).focus();
    await pressKeys(timeline, 'Home', 'Tab');
    expect(timeline.shadowRoot!.activeElement?.localName, 'the minimap is on the way').to.equal('mt-minimap');
    await pressKeys(timeline, 'Tab');
    expect(timeline.matches(':focus-within')).to.equal(false);
    outside.remove();
  });
});
