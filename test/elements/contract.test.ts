// The public contract of docs/keyboard.md, row by row. What a key leads to in special places is in keyboard.test.ts.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { keyRows, nameOfKey, type KeyContext } from '../../src/elements/keys.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { MtHelp } from '../../src/elements/mt-help.js';
import { en } from '../../src/i18n/en.js';
import { story } from '../../src/story.js';
import { century, oneDay } from '../../stories/invented.js';
import { button, detail, focused, focusedEvent, listenersOf, listOf, parts, settled, stage, timelineOf, toolbar, withoutMotion } from './fixture.js';
import { lengthOf, viewOf } from './hands.js';

const directions = ['ltr', 'rtl'] as const;
type Direction = (typeof directions)[number];

async function press(timeline: MeetingTimeline, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(timeline);
  }
}

async function timelineAt(dir: Direction): Promise<MeetingTimeline> {
  const timeline = await timelineOf(oneDay);
  timeline.dir = dir;
  await settled(timeline);
  stage(timeline).focus();
  await press(timeline, 'Home');
  return timeline;
}

const help = (timeline: MeetingTimeline): MtHelp | null => timeline.renderRoot.querySelector('mt-help');
const typing = (timeline: MeetingTimeline): boolean => timeline.renderRoot.querySelector('mt-filter')?.shadowRoot?.activeElement?.localName === 'input';
const isWhole = (timeline: MeetingTimeline): boolean => button(toolbar(timeline), en.fit).ariaDisabled === 'true';
const order = oneDay.events.map(({ id }) => id);

interface Row {
  /** The keys of the row in the direction, pressed one after the other from the first event. */
  readonly keys: (forward: string, back: string) => readonly string[];
  readonly does: string;
  readonly holds: (timeline: MeetingTimeline) => boolean;
}

const rows: readonly Row[] = [
  { keys: (forward) => [forward], does: 'goes to the next event', holds: (timeline) => focusedEvent(timeline) === order[1] },
  { keys: (forward, back) => [forward, forward, back], does: 'goes to the previous event', holds: (timeline) => focusedEvent(timeline) === order[1] },
  { keys: () => ['ArrowDown'], does: 'goes to the lane below', holds: (timeline) => focusedEvent(timeline) !== order[0] },
  { keys: () => ['ArrowUp'], does: 'goes to the lane above', holds: (timeline) => focusedEvent(timeline) === 'stay' },
  { keys: () => ['End'], does: 'goes to the last event', holds: (timeline) => focusedEvent(timeline) === order.at(-1) },
  { keys: () => ['End', 'Home'], does: 'goes to the first event', holds: (timeline) => focusedEvent(timeline) === order[0] },
  { keys: () => ['PageDown'], does: 'goes on by most of what is in sight', holds: (timeline) => focusedEvent(timeline) !== order[0] },
  { keys: () => ['End', 'PageUp'], does: 'goes back by most of what is in sight', holds: (timeline) => focusedEvent(timeline) !== order.at(-1) },
  { keys: () => ['Enter'], does: 'opens the event', holds: (timeline) => timeline.selected === order[0] },
  { keys: () => [' '], does: 'opens the event', holds: (timeline) => timeline.selected === order[0] },
  { keys: () => ['Enter', 'Escape'], does: 'closes what is open', holds: (timeline) => timeline.selected === null && focusedEvent(timeline) === order[0] },
  { keys: () => ['+'], does: 'zooms in', holds: (timeline) => !isWhole(timeline) },
  { keys: () => ['+', 'Escape'], does: 'steps out of the zoom', holds: isWhole },
  { keys: () => ['+', '-'], does: 'zooms out', holds: isWhole },
  { keys: () => ['+', '+', '0'], does: 'shows all', holds: isWhole },
  { keys: () => ['/'], does: 'opens the search, ready to type', holds: (timeline) => typing(timeline) },
  { keys: () => ['/', 'Escape'], does: 'closes the search and is where it was', holds: (timeline) => timeline.renderRoot.querySelector('mt-filter') === null && focusedEvent(timeline) === order[0] },
  { keys: () => ['/', 'e', 'e', 'l', 'Enter'], does: 'opens what is found and is there', holds: (timeline) => timeline.selected === 'thanks' && timeline.filter === 'eel' && focusedEvent(timeline) === 'thanks' },
  { keys: () => ['/', 'z', 'z', 'Enter'], does: 'goes on searching where nothing is found', holds: (timeline) => typing(timeline) && timeline.selected === null },
  { keys: () => ['?'], does: 'opens the help', holds: (timeline) => help(timeline) !== null },
  { keys: () => ['?', 'Escape'], does: 'closes the help and is where it was', holds: (timeline) => help(timeline) === null && focusedEvent(timeline) === order[0] },
  { keys: () => ['?', '?'], does: 'closes the help with the key that opened it', holds: (timeline) => help(timeline) === null && focusedEvent(timeline) === order[0] },
];

const contractKeys = [...new Set(keyRows({ rtl: false, lanes: true, shortcuts: true }).flatMap((row) => row.keys))];

const opened = (name: string) => (timeline: MeetingTimeline) => button(toolbar(timeline), name).click();

/** Every element that listens to keys, and how the keyboard comes there, but for the minimap: its slider hears only keys that are really pressed. */
const keyPlaces: readonly (readonly [place: string, come: (timeline: MeetingTimeline) => unknown])[] = [
  ['on the stage', () => undefined],
  ['in the column', (timeline) => (timeline.layout = 'vertical')],
  ['in the search', async (timeline) => {
    timeline.filter = 'eel';
    await settled(timeline);
    opened(en.filter)(timeline);
  }],
  ['in the help', opened(en.help)],
  ['on the button of a panel', async (timeline) => {
    opened(en.share)(timeline);
    await settled(timeline);
    button(toolbar(timeline), en.share).focus();
  }],
  ['in the share panel', async (timeline) => {
    opened(en.share)(timeline);
    await settled(timeline);
    timeline.renderRoot.querySelector('mt-share')!.renderRoot.querySelector('button')!.focus();
  }],
];

/** Opens an event and comes to the first thread in its detail. */
async function onThread(timeline: MeetingTimeline): Promise<void> {
  timeline.select(threaded);
  await settled(timeline);
  detail(timeline)!.renderRoot.querySelector<HTMLElement>('.thread')!.focus();
}
const threaded = oneDay.events.find(({ links }) => links?.length)!.id;
const without = { ...oneDay, events: oneDay.events.filter(({ id }) => id !== threaded) };
const atEntry = (timeline: MeetingTimeline): boolean => focused().dataset['event'] === threaded && listOf(timeline)!.matches(':focus-within');

/** What takes away that which has the focus, and where it is to be after that. */
const losses: readonly { readonly name: string; readonly come: (timeline: MeetingTimeline) => unknown; readonly change: (timeline: MeetingTimeline) => void; readonly at: (timeline: MeetingTimeline) => boolean }[] = [
  { name: 'when a detail moves into the column', come: onThread, change: (timeline) => (timeline.parentElement!.style.width = '400px'), at: () => focused().dataset['key'] === threaded },
  { name: 'when newer data lack the open event', come: onThread, change: (timeline) => (timeline.timeline = without), at: (timeline) => focusedEvent(timeline) !== undefined },
  { name: 'when code opens the reading view beside a detail', come: onThread, change: (timeline) => (timeline.reading = true), at: atEntry },
  { name: 'when code opens the reading view from the stage', come: async (timeline) => press(timeline, 'End'), change: (timeline) => (timeline.reading = true), at: () => focused().dataset['event'] === order.at(-1) },
  { name: 'when newer data have no event', come: () => undefined, change: (timeline) => (timeline.timeline = { ...oneDay, events: [] }), at: () => focused().matches('section') },
  { name: 'when the detail is taken away', come: onThread, change: (timeline) => (timeline.noDetail = true), at: (timeline) => focusedEvent(timeline) === threaded },
  { name: 'when code closes the reading view', come: async (timeline) => {
    timeline.reading = true;
    await settled(timeline);
    await listOf(timeline)!.reveal(threaded);
  }, change: (timeline) => (timeline.reading = false), at: (timeline) => stage(timeline).matches(':focus-within') },
];

const contexts: readonly KeyContext[] = [true, false].flatMap((rtl) => [true, false].flatMap((vertical) => [true, false].map((shortcuts) => ({ rtl, lanes: !vertical, vertical, shortcuts }))));

describe('the keyboard contract', () => {
  before(withoutMotion);

  for (const dir of directions) {
    const arrows = ['ArrowRight', 'ArrowLeft'];
    const [forward, back] = (dir === 'ltr' ? arrows : arrows.reverse()) as [string, string];
    for (const { keys, does, holds } of rows) {
      it(`${keys(forward, back).map((key) => nameOfKey(key, en)).join(' ')} ${does}, ${dir}`, async () => {
        const timeline = await timelineAt(dir);
        await press(timeline, ...keys(forward, back));
        expect(holds(timeline)).to.equal(true);
      });
    }
  }

  it('moves the span in sight on the minimap', async () => {
    for (const dir of directions) {
      const timeline = await timelineAt(dir);
      await press(timeline, '+', '+', 'Tab');
      for (const [on, back] of [dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'], ['PageDown', 'PageUp']] as [string, string][]) {
        const { start } = viewOf(timeline);
        await press(timeline, on);
        expect(viewOf(timeline).start, `${dir} ${on}`).to.be.above(start);
        await press(timeline, back);
        expect(viewOf(timeline).start, `${dir} ${back}`).to.be.below(start + lengthOf(timeline) / 20);
      }
      await press(timeline, '?');
      expect(help(timeline)).to.exist;
      await press(timeline, 'Escape');
      expect(timeline.shadowRoot!.activeElement?.localName).to.equal('mt-minimap');
    }
  });

  it('is documented as the help lists it', async () => {
    const text = await (await fetch('/docs/keyboard.md')).text();
    const documented = [...text.matchAll(/^\| (.*) \| (.*) \|$/gm)].map(([, keys, does]) => [keys, does]).filter(([keys]) => keys !== 'keys' && keys !== '---');
    const listed = keyRows({ rtl: false, lanes: true, shortcuts: true }).map(({ keys, tell }) => [keys.map((key) => nameOfKey(key, en)).join(' '), tell(en)]);
    expect(documented).to.deep.equal(listed);
  });

  it('lists in the help the keys that there are, and names each one', async () => {
    for (const context of contexts) {
      const names = keyRows(context).flatMap(({ keys }) => keys);
      expect(names.includes('+') && names.includes('?'), JSON.stringify(context)).to.equal(context.shortcuts);
      expect(keyRows(context)[0]!.keys[0]).to.equal(context.vertical ? 'ArrowDown' : context.rtl ? 'ArrowLeft' : 'ArrowRight');
    }
    const timeline = await timelineAt('ltr');
    await press(timeline, '?');
    const told = [...help(timeline)!.renderRoot.querySelectorAll('dd')].map((node) => node.textContent.replace(/, $/, ''));
    expect(told).to.have.length(15).and.to.include(en.keys.leave);
    expect(help(timeline)!.matches(':focus-within') || timeline.shadowRoot!.activeElement === help(timeline)).to.equal(true);
  });

  it('lists before them the gestures that there are', async () => {
    const [wheel, { drag, pinch, swipe }] = [en.wheelWith('Ctrl'), en.gestures];
    for (const [set, gestures] of [
      [() => undefined, [drag, pinch, wheel, swipe]],
      [(timeline: MeetingTimeline) => (timeline.wheel = 'none'), [drag, pinch, swipe]],
      [(timeline: MeetingTimeline) => (timeline.noDetail = true), [drag, pinch, wheel]],
      [(timeline: MeetingTimeline) => (timeline.layout = 'vertical'), [swipe]],
    ] as const) {
      const timeline = await timelineAt('ltr');
      set(timeline);
      await settled(timeline);
      button(toolbar(timeline), en.help).click();
      await settled(timeline);
      const named = [...help(timeline)!.renderRoot.querySelectorAll('dt')].map((node) => node.textContent.replace(/: $/, ''));
      expect(named.slice(0, named.findIndex((name) => /[→↓]/.test(name)))).to.deep.equal(gestures);
    }
  });

  it('opens the help from its button, which always stands in the same place among the controls', async () => {
    for (const data of [oneDay, story, century(300)]) {
      for (const width of [1000, 320]) {
        const timeline = await timelineOf(data, width);
        const buttons = [...toolbar(timeline).renderRoot.querySelectorAll('button')];
        expect(buttons.slice(-3).map((one) => one.ariaLabel)).to.deep.equal([en.help, en.filter, en.share]);
        const [opener] = buttons.slice(-3);
        opener!.click();
        await settled(timeline);
        expect(help(timeline)).to.exist;
        await press(timeline, 'Escape');
        expect(toolbar(timeline).shadowRoot!.activeElement === opener).to.equal(true);
      }
    }
  });

  it('gives single characters to the page with no-shortcuts, the help included', async () => {
    const timeline = await timelineAt('ltr');
    timeline.noShortcuts = true;
    const whole = lengthOf(timeline);
    await press(timeline, '?', '/', '+', '=');
    expect([help(timeline), typing(timeline), lengthOf(timeline)]).to.deep.equal([null, false, whole]);
    button(toolbar(timeline), en.help).click();
    await settled(timeline);
    expect([...help(timeline)!.renderRoot.querySelectorAll('kbd')].map((node) => node.textContent)).not.to.include('+');
  });

  for (const [place, come] of keyPlaces) {
    it(`handles no key with Ctrl, Alt or ⌘ ${place}`, async () => {
      const timeline = await timelineAt('ltr');
      await come(timeline);
      await settled(timeline);
      const here = focused();
      const shown = () => [focused() === here, timeline.selected, timeline.filter, viewOf(timeline), parts(timeline, '.panel > *').map(({ localName }) => localName)];
      const before = shown();
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
        for (const key of contractKeys) {
          const event = new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, composed: true, cancelable: true });
          here.dispatchEvent(event);
          await settled(timeline);
          expect(event.defaultPrevented, `${modifier} ${key}`).to.equal(false);
          expect(shown(), `${modifier} ${key}`).to.deep.equal(before);
        }
      }
    });
  }

  it('moves the minimap with no key while Ctrl, Alt or ⌘ is held, though a native slider does', async () => {
    const timeline = await timelineAt('ltr');
    await press(timeline, '+', '+', 'Tab');
    const before = viewOf(timeline);
    for (const modifier of ['Control', 'Alt', 'Meta']) {
      for (const key of contractKeys) {
        await sendKeys({ down: modifier });
        await press(timeline, key);
        await sendKeys({ up: modifier });
        expect(viewOf(timeline), `${modifier} ${key}`).to.deep.equal(before);
      }
    }
  });

  it('listens to no key on document or window, whatever is open', async () => {
    const keyListeners = async () => (await Promise.all((['window', 'document'] as const).map((name) => listenersOf(name, /^key/)))).reduce((a, b) => a + b);
    const before = await keyListeners();
    const timeline = await timelineAt('ltr');
    await press(timeline, 'Enter');
    for (const name of [en.filter, en.share, en.help]) {
      button(toolbar(timeline), name).click();
      await settled(timeline);
      expect(await keyListeners(), name).to.equal(before);
    }
  });

  it('never loses the focus when what has it is filtered out, drawn anew or comes again', async () => {
    const changes: readonly (readonly [name: string, change: (timeline: MeetingTimeline) => void])[] = [
      ['filtered out', (timeline) => (timeline.filter = 'kind:remark')],
      ['all filtered out', (timeline) => (timeline.filter = 'nothingatall')],
      ['drawn anew', (timeline) => (timeline.groupBy = 'kind')],
      ['zoomed out of sight', (timeline) => timeline.zoomTo('thanks')],
      ['newer data', (timeline) => (timeline.timeline = { ...oneDay, events: oneDay.events.slice(1) })],
      ['time down the page', (timeline) => (timeline.layout = 'vertical')],
    ];
    for (const [name, change] of changes) {
      const timeline = await timelineAt('ltr');
      change(timeline);
      await settled(timeline);
      await settled(timeline);
      expect(stage(timeline).matches(':focus-within'), name).to.equal(true);
    }
  });

  for (const { name, come, change, at } of losses) {
    it(`keeps the focus in the timeline ${name}`, async () => {
      const timeline = await timelineAt('ltr');
      await come(timeline);
      change(timeline);
      await settled(timeline);
      await settled(timeline);
      expect(at(timeline)).to.equal(true);
    });
  }

  it('gives the focus to the page where the page takes it', async () => {
    const timeline = await timelineAt('ltr');
    const outside = document.body.appendChild(document.createElement('button'));
    await onThread(timeline);
    timeline.reading = true;
    outside.focus();
    await settled(timeline);
    expect(document.activeElement).to.equal(outside);
    outside.remove();
  });

  it('still closes, shows all and helps where the filter leaves no event', async () => {
    const timeline = await timelineAt('ltr');
    timeline.filter = 'nothingatall';
    await settled(timeline);
    await press(timeline, '?');
    expect(help(timeline)).to.exist;
    await press(timeline, 'Escape');
    expect(help(timeline)).to.equal(null);
  });
});

describe('tab stops', () => {
  before(withoutMotion);

  it('are as many with a thousand events as with ten', async () => {
    const stops = (timeline: MeetingTimeline) => parts(timeline, '*').concat(parts(timeline, '*').flatMap((part) => [...(part.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])])).filter((node) => node.tabIndex === 0 && node.matches('button, input, summary, a[href], [tabindex="0"]') && node.checkVisibility({ visibilityProperty: true }));
    const inStrip = (timeline: MeetingTimeline) => stops(timeline).filter((node) => node.closest('.stage') ?? (node.getRootNode() as ShadowRoot).host.closest('.stage')).length;
    const counted: Record<number, readonly number[]> = {};
    for (const count of [0, 1, 10, 1000]) {
      const timeline = await timelineOf({ ...century(Math.max(count, 1)), ...(count ? {} : { events: [] }) });
      const all = stops(timeline).length;
      counted[count] = [inStrip(timeline), parts(timeline, 'mt-minimap').length, all - parts(timeline, 'mt-legend').flatMap((part) => [...part.shadowRoot!.querySelectorAll('button')]).length];
    }
    expect(counted).to.deep.equal({ 0: [0, 0, 0], 1: [1, 1, 13], 10: [1, 1, 13], 1000: [1, 1, 13] });
  });

  it('reach previous, next, zoom and search without an arrow key', async () => {
    const timeline = await timelineOf(story);
    const before = document.createElement('button');
    timeline.before(before);
    before.focus();
    const reached = new Set<string>();
    for (let i = 0; i < 60 && (i === 0 || timeline.matches(':focus-within')); i++) {
      await sendKeys({ press: 'Tab' });
      const part = timeline.shadowRoot!.activeElement;
      reached.add((part?.shadowRoot?.activeElement ?? part)?.ariaLabel ?? '');
    }
    before.remove();
    expect([...reached]).to.include.members([en.previous, en.next, en.zoomOut, en.zoomIn, en.fit, en.filter, en.share, en.help, en.minimap]);
  });
});
