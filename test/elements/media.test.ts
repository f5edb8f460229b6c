import { expect } from '@open-wc/testing';
import type { MtMedia } from '../../src/elements/mt-media.js';
import type { Media, Timeline } from '../../src/model/timeline.js';
import { button, detail, settled, textOf, timelineOf, withoutMotion } from './fixture.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const here = (name: string) => `${location.origin}/${name}`;

const storyWith = (...media: Media[]): Timeline => ({ title: 'The lamp on the pier', lang: 'en-GB', events: [{ id: 'lamp', date: '2024-02-09', title: 'The wind takes the lamp', media }] });

async function mediaOf(...media: Media[]): Promise<MtMedia> {
  const timeline = await timelineOf(storyWith(...media));
  timeline.select('lamp');
  await settled(timeline);
  const [element] = detail(timeline)!.renderRoot.querySelectorAll('mt-media');
  await element!.updateComplete;
  return element!;
}

const asked = (name: string): boolean => performance.getEntriesByName(here(name)).length > 0;

const failed = (element: Element) => new Promise((resolve) => element.addEventListener('error', resolve, { once: true }));

describe('media of an event', () => {
  before(withoutMotion);

  it('are told in words, and nothing is loaded before the reader asks', async () => {
    const media = await mediaOf({ type: 'image', url: '/never-asked-for.png', alt: 'A lamp lies on the beach', caption: 'The morning after', credit: 'Photograph: O. Ness' });
    expect(textOf(media)).to.include('A lamp lies on the beach').and.include('The morning after · Photograph: O. Ness');
    expect(media.renderRoot.querySelector('img, video, audio, iframe')).to.be.null;
    expect(asked('never-asked-for.png')).to.be.false;
    expect(button(media, `Show picture (${location.host})`)).to.exist;
  });

  it('are shown when asked for, with their text alternative', async () => {
    for (const [type, selector] of [['image', 'img'], ['video', 'video'], ['audio', 'audio']] as const) {
      const media = await mediaOf({ type, url: `/asked-${type}`, alt: 'A lamp' });
      media.renderRoot.querySelector('button')!.click();
      await media.updateComplete;
      const element = media.renderRoot.querySelector(selector)!;
      expect(element.getAttribute('src')).to.equal(`/asked-${type}`);
      expect(element.getAttribute('alt') ?? element.getAttribute('aria-label')).to.equal('A lamp');
      // There is no such file. An answer that came after the last test would be taken for one to the next test file.
      await failed(element);
    }
  });

  it('say when they cannot be loaded, and leave the way there', async () => {
    const media = await mediaOf({ type: 'image', url: '/no-such-picture.png', alt: 'A lamp' });
    media.renderRoot.querySelector('button')!.click();
    await media.updateComplete;
    await failed(media.renderRoot.querySelector('img')!);
    await media.updateComplete;
    expect(textOf(media)).to.include('It could not be loaded.').and.include('A lamp');
    expect(media.renderRoot.querySelector('a')!.getAttribute('href')).to.equal('/no-such-picture.png');
  });

  it('are links where they are posts of others', async () => {
    const media = await mediaOf({ type: 'post', url: 'https://posts.example/1', alt: 'The captain writes' });
    expect(media.renderRoot.querySelector('a')!.href).to.equal('https://posts.example/1');
    expect(media.renderRoot.querySelector('button')).to.be.null;
  });

  it('are text where the address may not become a link', async () => {
    for (const url of ['javascript:alert(1)', pixel]) {
      const media = await mediaOf({ type: 'image', url, alt: 'A lamp' });
      expect(media.renderRoot.querySelector('a, button, img')).to.be.null;
      expect(textOf(media)).to.include('A lamp');
    }
  });
});

describe('the foot of the timeline', () => {
  it('says who made it, when it was changed, and what was wrong', async () => {
    const timeline = await timelineOf({ ...storyWith(), credit: 'Compiled by the harbour office.', updated: '2024-03', corrections: [{ date: '2024-03-02', note: 'The lamp was taken on Friday, not on Saturday.' }] });
    const text = timeline.renderRoot.textContent.replace(/\s+/g, ' ');
    expect(text).to.include('Compiled by the harbour office. Last changed: March 2024');
    expect(timeline.renderRoot.querySelector('[part="corrections"]')!.textContent.replace(/\s+/g, ' ')).to.include('2 March 2024: The lamp was taken on Friday');
  });
});
