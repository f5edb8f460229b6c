// Below each picture and film "Show picture (harbour.example)" was printed in a frame: a button that nobody can press on paper, where
// the address is wanted. And an address that was its own text stood there twice: "https://… (https://…)".
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { MtDetail } from '../../src/elements/mt-detail.js';
import type { MtMedia } from '../../src/elements/mt-media.js';
import { parts, settled, timelineOf } from '../elements/fixture.js';

const address = 'https://harbour.example/crane';
const story = {
  title: 'A crane',
  lang: 'en-GB',
  sources: [
    { id: 'log', label: 'Log of the harbour', url: address },
    { id: 'bare', label: address, url: address },
  ],
  events: [{
    id: 'crane', date: '2024-06-01', title: 'A crane falls', url: address, citations: [{ source: 'log' }, { source: 'bare' }],
    media: [
      { type: 'image', url: '/crane.png', alt: 'A crane' },
      { type: 'post', url: address, alt: 'The captain writes' },
      { type: 'image', url: 'javascript:alert(1)', alt: 'No address' },
    ],
  }],
};

/** What CSS writes behind an element. Some browsers tell what is written, some the rule for it. */
function addedTo(element: Element): string {
  const { content } = getComputedStyle(element, '::after');
  return content === 'none' ? '' : content.replace(/" attr\(([-\w]+)\) "/, (_, name: string) => element.getAttribute(name)!).slice(1, -1);
}

/** All that is written, with what CSS writes. */
const written = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility()).map((one) => one.innerText.trim() + addedTo(one));

describe('on paper', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  async function printed(): Promise<MtDetail> {
    const timeline = await timelineOf(story);
    await settled(timeline);
    return parts(timeline, '.printout mt-detail')[0] as MtDetail;
  }

  it('stands the address of a picture, once, and nothing to press', async () => {
    const media = [...(await printed()).renderRoot.querySelectorAll('mt-media')] as MtMedia[];
    expect(media.map(({ renderRoot }) => written(renderRoot, 'p, a, button'))).to.deep.equal([[`A crane (${location.origin}/crane.png)`], [`The captain writes (${address})`], ['No address']]);
  });

  it('stands the address of a link once', async () => {
    expect(written((await printed()).renderRoot, 'a')).to.deep.equal([address, `Log of the harbour (${address})`, address]);
  });
});
