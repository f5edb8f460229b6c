// The interface speaks the language of the page, and follows it.
import { expect, fixture, html } from '@open-wc/testing';
import type { TimelineErrorEvent } from '../../src/elements/events.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { registerStrings } from '../../src/i18n/languages.js';
import type { Timeline } from '../../src/model/timeline.js';
import { plainTimeline } from '../../stories/invented.js';
import { cards, cdp, detail, listOf, marks, record, settled, textOf, toolbar, until, withoutMotion } from './fixture.js';

const root = document.documentElement;
const story = plainTimeline(['2025-11-04', '2025-11-21', '2025-11-22']);
const controls = (timeline: MeetingTimeline): string => [...toolbar(timeline).renderRoot.querySelectorAll('button')].map((button) => button.getAttribute('aria-label')).join('|');
const speaks = (timeline: MeetingTimeline, words: string) => until(() => controls(timeline).includes(words));

async function timelineIn(lang: string, data: unknown = story): Promise<MeetingTimeline> {
  root.lang = lang;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const timeline = document.createElement('meeting-timeline');
  timeline.timeline = data;
  box.append(timeline);
  await settled(timeline);
  return timeline;
}

describe('the language of the interface', () => {
  beforeEach(withoutMotion);
  afterEach(() => {
    root.removeAttribute('lang');
    root.removeAttribute('dir');
  });

  it('is the one of the page', async () => {
    const timeline = await timelineIn('es');
    await speaks(timeline, 'Historia completa');
    await settled(timeline);
    expect(timeline.renderRoot.querySelector('.summary')!.textContent).to.match(/^\d+ acontecimientos, del \d+ de \p{L}+ de 2025 al /u);
  });

  it('keeps the country of a tag for what Intl formats', async () => {
    const timeline = await timelineIn('es-MX', plainTimeline(Array<string>(12_345).fill('2025-11-21')));
    await speaks(timeline, 'Historia completa');
    expect(textOf(toolbar(timeline))).to.include('12,345 acontecimientos');
    root.lang = 'es';
    await until(() => textOf(toolbar(timeline)).includes('12.345 acontecimientos'));
  });

  it('follows the page and the element at run time', async () => {
    const timeline = await timelineIn('en');
    expect(controls(timeline)).to.include('Whole story');
    root.lang = 'fr';
    await speaks(timeline, 'Toute l’histoire');
    timeline.lang = 'de';
    await speaks(timeline, 'Ganze Geschichte');
    timeline.removeAttribute('lang');
    await speaks(timeline, 'Toute l’histoire');
  });

  it('is told by the nearest ancestor, through shadow roots', async () => {
    root.lang = 'fr';
    const box = await fixture<HTMLElement>(html`<section lang="de"><div></div></section>`);
    const timeline = document.createElement('meeting-timeline');
    timeline.timeline = story;
    box.querySelector('div')!.attachShadow({ mode: 'open' }).append(timeline);
    await settled(timeline);
    await speaks(timeline, 'Ganze Geschichte');
  });

  it('is the one of the story where the page names none', async () => {
    const timeline = await timelineIn('', { ...story, lang: 'hi' });
    await speaks(timeline, 'पूरी कहानी');
  });

  it('is English, with English dates, for a language without strings', async () => {
    const timeline = await timelineIn('pt-BR');
    expect(controls(timeline)).to.include('Whole story');
    expect(timeline.renderRoot.querySelector('.summary')!.textContent).to.match(/from November \d+, 2025/);
  });

  it('can be one that the publisher adds', async () => {
    const timeline = await timelineIn('eo');
    registerStrings({ ...en, locale: 'eo', fit: 'Montri ĉion' });
    await speaks(timeline, 'Montri ĉion');
  });

  it('stays English where a language cannot be loaded, and says so once', async () => {
    await cdp('Network.enable', {});
    await cdp('Network.setBlockedURLs', { urls: ['*/i18n/he.*'] });
    try {
      const timeline = await timelineIn('en');
      const errors = record<TimelineErrorEvent>(timeline, 'mt-error');
      root.lang = 'he';
      await until(() => errors.length);
      timeline.next();
      await settled(timeline);
      expect(errors.map(({ code }) => code)).to.deep.equal(['language']);
      expect(errors[0]!.message).to.match(/^he: /);
      expect(controls(timeline)).to.include('Whole story');
    } finally {
      await cdp('Network.setBlockedURLs', { urls: [] });
    }
  });

  it('parts no sentences with a space in Chinese', async () => {
    const timeline = await timelineIn('zh', plainTimeline(['[..2025-11-04]', '2025-11-21']));
    await speaks(timeline, '完整时间线');
    await settled(timeline);
    expect(timeline.renderRoot.querySelector('.summary')!.textContent).to.match(/。空心标记[^ ]+。$/);
  });

  it('puts no space behind a Chinese colon, in the detail and in the list', async () => {
    const [first, second] = plainTimeline(['2025-11-04', '2025-11-21']).events;
    const timeline = await timelineIn('zh', { title: 'T', events: [first!, { ...second!, links: [{ type: 'answers', target: first!.id }] }] });
    await speaks(timeline, '完整时间线');
    timeline.select(second!.id);
    await settled(timeline);
    expect(detail(timeline)!.renderRoot.querySelector('[part="threads"] li')!.textContent.trim()).to.match(/：Event 0/);
    timeline.reading = true;
    await settled(timeline);
    expect(listOf(timeline)!.renderRoot.textContent).to.match(/：Event 0/);
  });

  it('leaves the words of the story in the language of the story', async () => {
    const event = { id: 'a', date: '2025-11-21', title: 'Ein Treffen', quotes: [{ text: 'Gut', lang: 'it' }, { text: 'Schlecht' }] };
    const timeline = await timelineIn('es', { title: 'Geschichte', lang: 'de', events: [event] });
    await speaks(timeline, 'Historia completa');
    timeline.select('a');
    await settled(timeline);
    const langs = (host: { readonly renderRoot: ParentNode } | null, selector: string) => [...host!.renderRoot.querySelectorAll<HTMLElement>(selector)].map(({ lang, dir }) => `${lang} ${dir}`);
    expect(langs(timeline, '[part="base"]')).to.deep.equal(['es ltr']);
    expect(langs(timeline, '[part="title"]')).to.deep.equal(['de auto']);
    expect(langs(cards(timeline)[0]!, '[part="card-title"]')).to.deep.equal(['de auto']);
    expect(langs(detail(timeline), '[part="detail-title"]')).to.deep.equal(['de auto']);
    expect(langs(detail(timeline), 'blockquote')).to.deep.equal(['it auto', 'de auto']);
  });

  it('marks kinds, people, sources and periods as words of the story', async () => {
    const own: Timeline = {
      title: 'Geschichte',
      lang: 'de',
      actors: [{ id: 'amt', name: 'Das Amt' }],
      kinds: [{ id: 'k', label: 'Brief' }],
      sources: [{ id: 'q', label: 'Akte', title: 'Die Akte' }],
      periods: [{ id: 'p', date: '2025', label: 'Das Jahr' }],
      events: [{ id: 'a', date: '2025-11-21', title: 'Ein Treffen', kind: 'k', actors: ['amt'], quotes: [{ text: 'Gut', speaker: 'amt', source: 'q' }], citations: [{ source: 'q' }] }],
    };
    const words = ['Das Amt', 'Brief', 'Akte', '“Die Akte”', 'Die Akte', 'Das Jahr'];
    /** What is written in the parts, each text with the language of the element in which it stands. */
    const written = (timeline: MeetingTimeline) =>
      [timeline, ...timeline.renderRoot.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]).flatMap((node) => [...node.childNodes].flatMap((child) => (child instanceof Text && words.includes(child.data.trim()) ? [`${child.data.trim()}: ${node.closest('[lang]')?.getAttribute('lang') ?? 'the page'}`] : [])));
    for (const [layout, reading] of [['horizontal', false], ['vertical', false], ['horizontal', true]] as const) {
      const timeline = await timelineIn('es', own);
      await speaks(timeline, 'Buscar');
      timeline.layout = layout;
      timeline.select('a');
      toolbar(timeline).renderRoot.querySelector<HTMLElement>('[data-panel="filter"]')!.click();
      await settled(timeline);
      timeline.reading = reading;
      await settled(timeline);
      const found = written(timeline);
      expect(found.length, layout).to.be.above(5);
      expect(found.filter((one) => !one.endsWith(': de')), `${layout} ${reading}`).to.deep.equal([]);
    }
  });

  it('writes counts that stand alone with its own numerals', async () => {
    const timeline = await timelineIn('ar-EG', { ...plainTimeline(['2025-11-21', '2025-11-21', '2025-11-21']), kinds: [{ id: 'k', label: 'Kind' }], events: ['a', 'b', 'c'].map((id) => ({ id, date: '2025-11-21', title: id, kind: 'k' })) });
    await until(() => textOf(timeline.renderRoot.querySelector('mt-legend')).includes('٣'));
    await settled(timeline);
    for (const node of timeline.renderRoot.querySelectorAll('[part="count"]')) expect(node.textContent).to.match(/^\+?[٠-٩]+$/);
  });

  it('isolates titles within labels that run from right to left', async () => {
    // A stretch of time is a bar, whose label is all in words.
    const timeline = await timelineIn('he', plainTimeline(['2025-11-01/2025-11-20', '2025-11-21'], () => 'Meeting'));
    await speaks(timeline, 'הסיפור כולו');
    const labels = marks(timeline).map((mark) => mark.button.getAttribute('aria-label')!);
    expect(labels).not.to.be.empty;
    for (const label of labels) expect(label).to.match(/^\u2068.+\u2069, /);
  });

  it('does not set the direction, which the page gives', async () => {
    const timeline = await timelineIn('ar');
    await speaks(timeline, 'القصة كاملة');
    expect(timeline.dir).to.equal('');
    expect(getComputedStyle(timeline).direction).to.equal('ltr');
    root.dir = 'rtl';
    expect(getComputedStyle(timeline).direction).to.equal('rtl');
  });

  it('is asked of the page no more once the element is gone', async () => {
    const timeline = await timelineIn('en');
    timeline.remove();
    const updates = record(timeline, 'mt-error');
    root.lang = 'es';
    await settled(timeline);
    expect(controls(timeline)).to.include('Whole story');
    expect(updates).to.be.empty;
  });
});
