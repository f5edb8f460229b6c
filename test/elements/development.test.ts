// What whoever builds a page is told on the console, and only there: by `meeting-timeline/development`.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/development.js';
import { choices } from '../../src/elements/choices.js';
import { stage, timelineAround, timelineOf } from './fixture.js';
import { plainTimeline } from '../../stories/invented.js';

/** What is said on the console while something happens. */
async function said(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const messages: string[] = [];
  console.warn = (message: string) => messages.push(message);
  await act();
  console.warn = warn;
  return messages;
}

const shown = async (markup: ReturnType<typeof html>) => (await fixture(html`<div>${markup}</div>`)).querySelector('meeting-timeline')!.updateComplete;

describe('in development', () => {
  it('a value that is none is told of once, with those that there are', async () => {
    const messages = await said(async () => {
      await shown(html`<meeting-timeline layout="sideways" group-by="lane" heading-level="9"></meeting-timeline>`);
      await shown(html`<meeting-timeline layout="sideways" wheel="none"></meeting-timeline>`);
    });
    expect(messages).to.deep.equal([
      'meeting-timeline: no such layout: "sideways"; there are auto, horizontal, vertical',
      'meeting-timeline: no such group-by: "lane"; there are actor, kind, none',
      'meeting-timeline: no such heading-level: "9"; there are 1, 2, 3, 4, 5, 6',
    ]);
  });

  it('every value that there is passes in silence', async () => {
    const messages = await said(async () => {
      for (const [name, values] of Object.entries(choices)) {
        for (const value of values) {
          const timeline = document.createElement('meeting-timeline');
          timeline.setAttribute(name, value);
          document.body.append(timeline);
          await timeline.updateComplete;
          timeline.remove();
        }
      }
    });
    expect(messages).to.deep.equal([]);
  });

  it('a value that comes later is told of too', async () => {
    const timeline = await timelineOf(plainTimeline(['2025-11-21']));
    const messages = await said(async () => {
      timeline.setAttribute('scale', 'bent');
      await timeline.updateComplete;
    });
    expect(messages).to.deep.equal(['meeting-timeline: no such scale: "bent"; there are elastic, linear']);
  });

  it('entries of a list that cannot be read, and words that are no list, are told of with the place where they stand', async () => {
    const messages = await said(async () => {
      await timelineAround('<h2>T</h2><ol><li><time>March 7</time> A</li><li><time>2024-03-08</time> B</li><li><b>C</b></li></ol>');
      await timelineAround('<p>On 9 February the ferry stayed in port.</p>', (one) => (one.id = 'night'));
      await timelineAround('<h2>T</h2><ol><li><time>2024-03-08</time> B</li></ol>');
      await timelineOf({ title: 'T', events: [{ id: 'a', date: '2013-02-29', title: 'A' }] });
    });
    expect(messages).to.deep.equal([
      'meeting-timeline: the list inside the tag could not be read as given: entry 1: not a date: "March 7"; entry 3: has no date: "C"',
      'meeting-timeline: the list inside #night could not be read as given: text: shown as it is, since it is no list: expected <ol> or <ul> with <li>, not within a quotation',
    ]);
  });

  it('a value set as a property is told of like one in an attribute', async () => {
    const timeline = await timelineOf(plainTimeline(['2025-11-21']));
    const messages = await said(async () => {
      for (let i = 0; i < 2; i++) {
        Object.assign(timeline, { layout: 'upwards', groupBy: 'weather', scale: 'round', headingLevel: 7, selected: 'nothing', start: '2025-02-30', filter: 'knd:order' });
        await timeline.updateComplete;
      }
    });
    expect(messages).to.deep.equal([
      'meeting-timeline: no such scale: "round"; there are elastic, linear',
      'meeting-timeline: no such layout: "upwards"; there are auto, horizontal, vertical',
      'meeting-timeline: no such group-by: "weather"; there are actor, kind, none',
      'meeting-timeline: no such heading-level: "7"; there are 1, 2, 3, 4, 5, 6',
      'meeting-timeline: start is no date in EDTF: no such day: "2025-02-30" (February 2025 has 28 days)',
      'meeting-timeline: "knd:order" in filter is read as a word; fields are kind, actor, source, span',
      `meeting-timeline: no such event to be selected: "nothing"; there are ${timeline.events[0]!.id}`,
    ]);
  });

  it('a boolean attribute that says "false" is told of: it is true, as in HTML', async () => {
    const messages = await said(() => shown(html`<meeting-timeline no-legend="false" reading="false" no-minimap deep-link="true"></meeting-timeline>`));
    expect(messages).to.deep.equal(['reading', 'no-legend'].map((name) => `meeting-timeline: ${name}="false" is true, as is every boolean attribute that is there; leave it out, or set the property`));
  });

  it('a level that is no number is told of as it is written', async () => {
    const messages = await said(() => shown(html`<meeting-timeline heading-level="top"></meeting-timeline>`));
    expect(messages).to.deep.equal(['meeting-timeline: no such heading-level: "top"; there are 1, 2, 3, 4, 5, 6']);
  });

  it('colours that do not stand out are told of with token, ratio and what is needed', async () => {
    const messages = await said(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.setProperty('--mt-cluster-color', '#888');
      box.innerHTML = '<meeting-timeline></meeting-timeline><meeting-timeline></meeting-timeline>';
      for (const timeline of box.querySelectorAll('meeting-timeline')) await timeline.updateComplete;
      // Told when the page has been styled and the element has updated.
      await new Promise(requestAnimationFrame);
    });
    expect(messages).to.deep.equal(['meeting-timeline: too little contrast: --mt-cluster-color on --mt-cluster-fill is 3.54:1, needs 4.5:1']);
  });
});

describe('in development, on a ground that is not the palette’s', () => {
  const onGround = (background: string, color: string, scheme = '') =>
    said(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      Object.assign(box.style, { background, color, colorScheme: scheme });
      box.append(document.createElement('meeting-timeline'));
      await box.querySelector('meeting-timeline')!.updateComplete;
      await new Promise(requestAnimationFrame);
    });

  it('text that is lost is told of once, with what to set', async () => {
    expect(await onGround('#111', '#eee')).to.deep.equal([
      'meeting-timeline: --mt-ink on the ground of the page is 1.06:1, needs 7:1: the colours follow color-scheme. Set it to dark or light as the ground is; or --mt-ink, --mt-surface and the others to go with it',
    ]);
  });

  it('nothing is told where color-scheme is that of the ground', async () => {
    expect(await onGround('#111', '#eee', 'dark')).to.deep.equal([]);
  });
});

describe('values that are none', () => {
  it('fall back: to the layout of the container, lanes by actor, the second level', async () => {
    const timeline = await timelineOf(plainTimeline(['2025-11-21', '2025-11-22']));
    const before = stage(timeline).className;
    for (const [name, value] of [['layout', 'sideways'], ['group-by', 'lane'], ['scale', 'bent'], ['wheel', 'fast'], ['heading-level', 'top']] as const) timeline.setAttribute(name, value);
    await timeline.updateComplete;
    expect(stage(timeline).className).to.equal(before);
    expect(timeline.renderRoot.querySelector('[part="title"]')!.getAttribute('aria-level')).to.equal('2');
  });

  it('are nothing asked for, where a framework takes a property away', async () => {
    const timeline = await timelineOf(plainTimeline(['2025-11-21', '2025-11-22']));
    for (const nothing of [undefined, null]) {
      Object.assign(timeline, { filter: 'zebra', selected: timeline.events[0]!.id });
      await timeline.updateComplete;
      Object.assign(timeline, { filter: nothing, selected: nothing, start: nothing, end: nothing, layout: nothing, groupBy: nothing, scale: nothing, wheel: nothing, headingLevel: nothing });
      await timeline.updateComplete;
      expect([timeline.filter, timeline.selected, timeline.groupBy, timeline.scale]).to.deep.equal(['', null, 'actor', 'elastic']);
    }
  });
});
