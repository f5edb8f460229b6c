// A quotation may name its source while its event cites none: so all hand-written lists have it, a <blockquote> with a <cite>. The
// detail said "Source missing" below the source's own name, and led nowhere.
import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { detail, settled, timelineOf } from '../elements/fixture.js';

const story = (cites: boolean) => ({
  title: 'A storm',
  actors: [{ id: 'ann', name: 'Ann' }],
  sources: [{ id: 'log', label: 'Log', url: 'https://example.com/log' }],
  events: [{ id: 'storm', date: '2024-02-09', title: 'The storm', quotes: [{ text: 'It blows.', speaker: 'ann', ...(cites && { source: 'log' }), selector: { type: 'TextQuoteSelector', exact: 'It blows.' } }] }],
});

async function opened(cites: boolean): Promise<ShadowRoot> {
  const timeline = await timelineOf(story(cites));
  timeline.select('storm');
  await settled(timeline);
  return detail(timeline)!.shadowRoot!;
}

describe('the detail of an event whose quotation alone names its source', () => {
  it('leads to the source, and misses none', async () => {
    const shown = await opened(true);
    expect(shown.querySelector('figcaption a')!.getAttribute('href')).to.equal('https://example.com/log');
    expect(shown.querySelector('article')!.textContent).not.to.contain(en.sourceMissing);
  });

  it('says that a source is missing where nothing names one', async () => {
    expect((await opened(false)).querySelector('.sources')!.textContent).to.equal(en.sourceMissing);
  });
});
