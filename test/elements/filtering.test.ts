import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { FilterChangeEvent } from '../../src/elements/events.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { MtFilter } from '../../src/elements/mt-filter.js';
import type { MtLegend } from '../../src/elements/mt-legend.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.js';
import { oneDay, plainTimeline } from '../../stories/invented.js';
import { ratio } from './color.js';
import { button, cards, detail, marks, middleOf, parts, record, settled, stage, textOf, timelineOf, toolbar, withoutMotion } from './fixture.js';
import { pressKeys } from './hands.js';
import { boxAbout, pixelsOf } from './pixels.js';

const legend = (timeline: MeetingTimeline): MtLegend => timeline.renderRoot.querySelector('mt-legend')!;
const panel = (timeline: MeetingTimeline): MtFilter | null => timeline.renderRoot.querySelector('mt-filter');
const field = (timeline: MeetingTimeline): HTMLInputElement => panel(timeline)!.renderRoot.querySelector('input')!;
const shown = (timeline: MeetingTimeline): string => (timeline.renderRoot.querySelector('[part="shown"]')!.checkVisibility({ visibilityProperty: true }) ? timeline.renderRoot.querySelector('[part="shown"]')!.textContent.trim() : '');
const opener = (timeline: MeetingTimeline): HTMLButtonElement => button(toolbar(timeline), 'Search and filter');
/** A button whose name begins with a word: counts follow. */
const choice = (part: MtLegend | MtFilter, name: string): HTMLButtonElement => {
  const found = [...part.renderRoot.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name));
  expect(found, `a button "${name}"`).to.exist;
  return found!;
};
const text = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
const inSight = (timeline: MeetingTimeline): string[] => [...cards(timeline).map(({ card }) => card!.event.id), ...marks(timeline).flatMap(({ mark }) => mark.ids)].sort();

async function open(timeline: MeetingTimeline): Promise<void> {
  opener(timeline).click();
  await settled(timeline);
}

async function click(timeline: MeetingTimeline, element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  await sendMouse({ type: 'click', position: Object.values(middleOf(element)) as [number, number] });
  await settled(timeline);
}

describe('the legend', () => {
  before(withoutMotion);

  it('names each kind with its count and shows only those that are pressed', async () => {
    const timeline = await timelineOf(oneDay);
    const fired = record<FilterChangeEvent>(timeline, 'mt-filter-change');
    expect([...legend(timeline).renderRoot.querySelectorAll('button')].map(text)).to.deep.equal(['Order 1', 'Event 2', 'Remark 2']);
    await click(timeline, choice(legend(timeline), 'Remark'));
    expect(inSight(timeline)).to.deep.equal(['protest', 'thanks']);
    expect(shown(timeline)).to.equal('2 of 5 shown');
    expect(textOf(toolbar(timeline))).to.contain('2 events');
    await click(timeline, choice(legend(timeline), 'Order'));
    expect(inSight(timeline)).to.deep.equal(['protest', 'stay', 'thanks']);
    expect([...legend(timeline).renderRoot.querySelectorAll('button')].map((one) => one.ariaPressed)).to.deep.equal(['true', 'false', 'true']);
    expect(fired.map(({ filter }) => filter)).to.deep.equal(['kind:remark', 'kind:remark,order']);
    expect([timeline.filter, timeline.getAttribute('filter')]).to.deep.equal(['kind:remark,order', 'kind:remark,order']);
  });

  it('shows all again when the last one is pressed a second time', async () => {
    const timeline = await timelineOf(oneDay);
    for (let i = 0; i < 2; i++) await click(timeline, choice(legend(timeline), 'Event'));
    expect(inSight(timeline)).to.have.length(5);
    expect([timeline.filter, shown(timeline)]).to.deep.equal(['', '']);
  });

  it('cannot be pressed where nothing would be shown, but can be released there', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.filter = 'kind:order captain';
    await settled(timeline);
    expect([...legend(timeline).renderRoot.querySelectorAll('button')].map((one) => [text(one), one.ariaDisabled])).to.deep.equal([['Order 0', 'false'], ['Event 0', 'true'], ['Remark 2', 'false']]);
    choice(legend(timeline), 'Event').click();
    expect(timeline.filter).to.equal('kind:order captain');
    choice(legend(timeline), 'Order').click();
    await settled(timeline);
    expect(inSight(timeline)).to.deep.equal(['protest', 'thanks']);
  });

  it('has targets of 32 pixels', async () => {
    const timeline = await timelineOf(story, 342);
    for (const one of legend(timeline).renderRoot.querySelectorAll('button')) expect(one.getBoundingClientRect().height).to.be.at.least(32);
  });
});

describe('search and filters', () => {
  before(withoutMotion);
  after(() => executeServerCommand('emulate-features', {}));

  it('are used by keyboard alone: opened, typed into, cleared, closed', async () => {
    const timeline = await timelineOf(oneDay);
    const fired = record<FilterChangeEvent>(timeline, 'mt-filter-change');
    opener(timeline).focus();
    await pressKeys(timeline, 'Enter');
    expect(field(timeline).matches(':focus'), 'the field has the focus').to.equal(true);
    await sendKeys({ type: 'CAPTAIN "basket of' });
    await settled(timeline);
    expect(inSight(timeline)).to.deep.equal(['thanks']);
    expect(field(timeline).value).to.equal('CAPTAIN "basket of');
    expect(timeline.filter).to.equal('CAPTAIN "basket of"');
    await pressKeys(timeline, 'Escape');
    expect(panel(timeline) === null, 'closed').to.equal(true);
    expect(opener(timeline).matches(':focus'), 'its button has the focus again').to.equal(true);
    expect(shown(timeline)).to.equal('1 of 5 shown');
    const all = timeline.renderRoot.querySelector<HTMLElement>('[part="shown"]')!;
    expect(all.ariaLabel).to.equal('1 of 5 shown, Show all 5 events');
    all.focus();
    await pressKeys(timeline, 'Enter');
    expect(stage(timeline).matches(':focus-within'), 'the focus is in the stage').to.equal(true);
    expect([timeline.filter, shown(timeline)]).to.deep.equal(['', '']);
    expect(inSight(timeline)).to.have.length(5);
    expect(stage(timeline).matches(':focus-within'), 'the focus is in the stage').to.equal(true);
    expect(fired.at(-1)!.filter).to.equal('');
  });

  it('find words in quotations and people who are spoken to', async () => {
    const timeline = await timelineOf(oneDay);
    await open(timeline);
    for (const [words, ids] of [['nobody sails', ['stay']], ['tam quill', ['protest', 'stay', 'thanks']], ['“nobody sails”', ['stay']]] as const) {
      field(timeline).value = words;
      field(timeline).dispatchEvent(new InputEvent('input'));
      await settled(timeline);
      expect(inSight(timeline), words).to.deep.equal(ids);
    }
  });

  it('say what each person and source would leave, and narrow to them', async () => {
    const timeline = await timelineOf(oneDay);
    await open(timeline);
    await click(timeline, choice(legend(timeline), 'Remark'));
    expect([choice(panel(timeline)!, 'Orla'), choice(panel(timeline)!, 'Tam'), choice(panel(timeline)!, 'Log')].map((one) => [text(one), one.ariaDisabled])).to.deep.equal([
      ['Orla Ness 0', 'true'],
      ['Tam Quill 2', 'false'],
      ['Log of the harbour 2', 'false'],
    ]);
    await click(timeline, choice(panel(timeline)!, 'Tam'));
    expect(timeline.filter).to.equal('kind:remark actor:quill');
    expect(choice(panel(timeline)!, 'Tam').ariaPressed).to.equal('true');
  });

  it('offer the kinds where the legend is left out', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.noLegend = true;
    await open(timeline);
    await click(timeline, choice(panel(timeline)!, 'Remark'));
    expect(timeline.filter).to.equal('kind:remark');
  });

  it('narrow to the span in sight, say it in words, and widen again', async () => {
    const timeline = await timelineOf(oneDay);
    await open(timeline);
    const span = () => choice(panel(timeline)!, 'Only the period');
    expect(span().ariaDisabled).to.equal('true');
    timeline.zoomTo({ start: Date.parse('2024-02-09T16:00:00Z'), end: Date.parse('2024-02-09T17:00:00Z') });
    await settled(timeline);
    await click(timeline, span());
    expect(timeline.filter).to.equal('span:2024-02-09T16:00:00/2024-02-09T16:59:59');
    expect(inSight(timeline)).to.deep.equal(['protest', 'stay']);
    expect(textOf(panel(timeline))).to.contain('9 February 2024');
    timeline.fit();
    await settled(timeline);
    await click(timeline, span());
    expect(timeline.filter).to.equal('');
  });

  it('switch what the lanes stand for', async () => {
    const timeline = await timelineOf(oneDay);
    await open(timeline);
    const lanes = () => parts(timeline, 'mt-lanes').flatMap((part) => [...part.shadowRoot!.querySelectorAll('.lanes text')].map((label) => label.textContent));
    await click(timeline, choice(panel(timeline)!, 'By kind'));
    expect(lanes()).to.deep.equal(['Order', 'Event', 'Remark']);
    expect([timeline.groupBy, timeline.getAttribute('group-by')]).to.deep.equal(['kind', 'kind']);
    await click(timeline, choice(panel(timeline)!, 'None'));
    expect(lanes()).to.deep.equal(['', '']);
    await click(timeline, choice(panel(timeline)!, 'By people'));
    expect(lanes()).to.deep.equal(['Harbour', 'Ship']);
  });

  it('know no lanes where the timeline runs down', async () => {
    const timeline = await timelineOf(oneDay, 342);
    await open(timeline);
    expect(textOf(panel(timeline))).not.to.contain('By kind');
    await click(timeline, choice(legend(timeline), 'Remark'));
    expect(shown(timeline)).to.equal('2 of 5 shown');
    expect(textOf(timeline.renderRoot.querySelector('mt-column'))).not.to.contain('The wind takes');
  });

  it('say in words on the stage when nothing is left, and one button shows all', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.filter = 'zebra';
    await settled(timeline);
    expect(text(stage(timeline))).to.contain('No events match.');
    expect(shown(timeline)).to.equal('0 of 5 shown');
    const buttons = [...timeline.renderRoot.querySelectorAll('button')].filter((one) => one.textContent === 'Show all 5 events');
    expect(buttons).to.have.length(1);
    await click(timeline, buttons[0]!);
    expect(inSight(timeline)).to.have.length(5);
    expect(text(stage(timeline))).not.to.contain('No events match.');
  });

  it('show the whole when all that is left is out of sight', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.zoomTo({ start: Date.parse('2024-02-09T22:00:00Z'), end: Date.parse('2024-02-09T23:00:00Z') });
    await settled(timeline);
    await click(timeline, choice(legend(timeline), 'Order'));
    expect(inSight(timeline)).to.deep.equal(['stay']);
  });

  it('keep the detail of an event that they leave out, and say so', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.select('stay');
    timeline.filter = 'kind:remark';
    await settled(timeline);
    expect(timeline.selected).to.equal('stay');
    expect(textOf(detail(timeline))).to.contain('The harbour master closes the port');
    expect(text(timeline.renderRoot.querySelector('[part="base"]')!)).to.contain('This event is not among those shown.');
    button(toolbar(timeline), 'Next event').click();
    await settled(timeline);
    expect(timeline.selected).to.equal('protest');
    expect(textOf(toolbar(timeline))).to.contain('1 of 2');
    expect(text(timeline.renderRoot.querySelector('[part="base"]')!)).not.to.contain('This event is not among those shown.');
  });

  it('keep that detail in a narrow container too, above the column', async () => {
    const timeline = await timelineOf(oneDay, 342);
    timeline.select('stay');
    await settled(timeline);
    timeline.filter = 'kind:remark';
    await settled(timeline);
    expect(text(timeline.renderRoot.querySelector('[part="base"]')!)).to.contain('This event is not among those shown.');
    expect(detail(timeline)!.getBoundingClientRect().bottom).to.be.at.most(stage(timeline).getBoundingClientRect().top + 1);
    expect(textOf(detail(timeline))).to.contain('Nobody sails tonight.');
    button(detail(timeline)!, 'Close').click();
    await settled(timeline);
    expect(detail(timeline) === null, 'closed').to.equal(true);
  });

  it('are silent when code sets them, and kept when something happens before the update', async () => {
    const timeline = await timelineOf(oneDay);
    const fired = record(timeline, 'mt-filter-change');
    timeline.filter = 'kind:remark';
    timeline.groupBy = 'kind';
    timeline.next();
    await settled(timeline);
    expect([timeline.filter, timeline.groupBy, timeline.selected]).to.deep.equal(['kind:remark', 'kind', 'protest']);
    expect(inSight(timeline)).to.deep.equal(['protest', 'thanks']);
    timeline.setAttribute('filter', 'span:yesterday');
    await settled(timeline);
    expect(inSight(timeline)).to.have.length(5);
    expect(fired).to.have.length(0);
  });

  it('show no ribbon, bar, bracket or day of what they leave out', async () => {
    const data: Timeline = { ...plainTimeline(['2025-11-20', '2025-11-22', '[..2025-11-04]', '2025-11-10/2025-11-15']), kinds: [] };
    const timeline = await timelineOf(data);
    const all = (selector: string) => parts(timeline, 'mt-lanes, mt-axis').flatMap((part) => [...part.shadowRoot!.querySelectorAll(selector)]);
    /** What looks the same is one path, with a subpath for each. */
    const subpaths = (selector: string) => all(selector).reduce((sum, path) => sum + (path.getAttribute('d')!.match(/M/g)?.length ?? 0), 0);
    const drawn = () => ({ '.ribbon': all('rect.ribbon').length, '.bar': subpaths('path.bar.possible'), '.bracket': all('g.bracket').length, '.day': subpaths('path.day') });
    expect(drawn()).to.deep.equal({ '.ribbon': 1, '.bar': 1, '.bracket': 1, '.day': 3 });
    timeline.filter = '"Event 0"';
    await settled(timeline);
    expect(drawn()).to.deep.equal({ '.ribbon': 0, '.bar': 0, '.bracket': 0, '.day': 1 });
  });

  it('stay within their room with two hundred people, who can be scrolled to', async () => {
    const actors = Array.from({ length: 200 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }));
    const timeline = await timelineOf({ ...plainTimeline([]), lanes: [{ id: 'all', label: 'All' }], actors, events: actors.map(({ id }, i) => ({ id: `e${i}`, date: `${1800 + i}`, title: 'T', actors: [id] })) }, 342);
    await open(timeline);
    expect(panel(timeline)!.getBoundingClientRect().height).to.be.lessThan(600);
    await click(timeline, choice(panel(timeline)!, 'Person 199'));
    expect(timeline.filter).to.equal('actor:p199');
  });

  it('say how many are shown at every width, without scrolling the page sideways', async () => {
    const timeline = await timelineOf(story, 1080);
    timeline.filter = 'kind:threat';
    for (const width of [1080, 680, 302]) {
      timeline.parentElement!.style.width = `${width}px`;
      await settled(timeline);
      const line = timeline.renderRoot.querySelector('[part="shown"]')!.getBoundingClientRect();
      expect(shown(timeline)).to.equal(`6 of ${story.events.length} shown`);
      expect(line.right - timeline.getBoundingClientRect().left).to.be.at.most(width + 1);
      expect(line.bottom).to.be.at.most(stage(timeline).getBoundingClientRect().top);
    }
  });

  it('move nothing when they begin and when they end', async () => {
    for (const data of [story, oneDay]) {
      for (const width of [1040, 680, 342]) {
        for (const without of [false, true]) {
          const timeline = await timelineOf(data, width);
          timeline.noLegend = without;
          await settled(timeline);
          const top = () => stage(timeline).getBoundingClientRect().top - timeline.getBoundingClientRect().top;
          const before = top();
          for (const filter of ['kind:remark', 'the', 'zebra', '']) {
            timeline.filter = filter;
            await settled(timeline);
            expect(top(), `${width} px, "${filter}"`).to.equal(before);
          }
        }
      }
    }
  });
});

describe('what a filter takes away', () => {
  before(async () => {
    await withoutMotion();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
  after(() => emulateMedia({ reducedMotion: 'reduce' }));

  const fading = (timeline: MeetingTimeline) => [...parts(timeline, 'mt-card.fading'), ...parts(timeline, '.item.fading > button')].map((part) => part.dataset['event']).sort();
  /** Frame by frame; the test's own time limit ends what never comes. */
  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise(requestAnimationFrame);
  }

  it('fades, then leaves; what comes back fades in', async () => {
    const timeline = await timelineOf(oneDay);
    choice(legend(timeline), 'Remark').click();
    await timeline.updateComplete;
    expect(fading(timeline)).to.deep.equal(['gust', 'stay', 'warning']);
    expect(inSight(timeline)).to.have.length(5);
    await until(() => inSight(timeline).length === 2);
    await until(() => !fading(timeline).length);
    choice(legend(timeline), 'Remark').click();
    await timeline.updateComplete;
    expect(inSight(timeline)).to.have.length(5);
    expect(fading(timeline)).to.deep.equal(['gust', 'stay', 'warning']);
    await until(() => !fading(timeline).length);
    expect(cards(timeline).map((card) => getComputedStyle(card).opacity)).to.deep.equal(cards(timeline).map(() => '1'));
  });

  it('leaves at once when anything else happens', async () => {
    const timeline = await timelineOf(oneDay);
    choice(legend(timeline), 'Remark').click();
    await timeline.updateComplete;
    timeline.select('thanks');
    await timeline.updateComplete;
    expect([fading(timeline), inSight(timeline)]).to.deep.equal([[], ['protest', 'thanks']]);
  });

  it('leaves at once where no motion is wanted', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const timeline = await timelineOf(oneDay);
    choice(legend(timeline), 'Remark').click();
    await timeline.updateComplete;
    expect([fading(timeline), inSight(timeline)]).to.deep.equal([[], ['protest', 'thanks']]);
  });

  it('has the ring of its field beside the words above, however thick it is', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.style.setProperty('--mt-focus-width', '6px');
    timeline.style.setProperty('--mt-focus-offset', '6px');
    await open(timeline);
    const { outlineWidth, outlineOffset } = getComputedStyle(field(timeline));
    const name = field(timeline).parentElement!.querySelector('.name')!;
    expect(field(timeline).getBoundingClientRect().top - name.getBoundingClientRect().bottom).to.be.at.least(parseFloat(outlineWidth) + parseFloat(outlineOffset));
  });

  it('fades what a long list cuts, and nothing of its last entries or of a short list', async () => {
    for (const [data, scrolls] of [[story, true], [oneDay, false]] as const) {
      const timeline = await timelineOf(data, 680);
      opener(timeline).click();
      await settled(timeline);
      const list = [...panel(timeline)!.renderRoot.querySelectorAll('.choices')].at(-1)!;
      expect(list.scrollHeight > list.clientHeight).to.equal(scrolls);
      const { position, height, backgroundImage } = getComputedStyle(list, '::after');
      expect([position, backgroundImage.startsWith('linear-gradient')]).to.deep.equal(['sticky', true]);
      list.scrollIntoView({ block: 'center' });
      const { x, y, width, height: rows } = boxAbout(list);
      const lowest = await pixelsOf({ x, y: y + rows - 3, width, height: 3 });
      expect(lowest.filter((color) => ratio(color, lowest[0]!) > 1.1), 'what shows below the fading').to.deep.equal([]);
      list.scrollTop = list.scrollHeight;
      const [box, last] = [list, list.querySelector('button:last-of-type')!].map((node) => node.getBoundingClientRect());
      expect(last!.bottom, 'the last entry ends above the fading').to.be.at.most(box!.bottom - parseFloat(height) + 0.5);
    }
  });
});
