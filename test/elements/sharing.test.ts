import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { MtCopy } from '../../src/elements/mt-copy.js';
import type { MtShare } from '../../src/elements/mt-share.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { validate } from '../../src/model/validate.js';
import { story } from '../../src/story.js';
import { oneDay } from '../../stories/invented.js';
import { violations } from '../axe.js';
import { button, column, detail, parts, settled, stage, textOf, timelineOf, toolbar, withoutMotion } from './fixture.js';

const opener = (timeline: MeetingTimeline) => button(toolbar(timeline), 'Share and save');

async function openPanel(timeline: MeetingTimeline): Promise<MtShare> {
  opener(timeline).click();
  await settled(timeline);
  const [panel] = parts(timeline, 'mt-share') as MtShare[];
  await panel!.updateComplete;
  return panel!;
}

const copier = (part: { renderRoot: HTMLElement | DocumentFragment }): MtCopy => part.renderRoot.querySelector('mt-copy')!;

interface Saved {
  readonly name: string;
  readonly file: Blob;
}

/** What is saved while `act` runs, with its file and name; nothing reaches the disk. */
async function savedBy(act: () => void): Promise<Saved> {
  const { createObjectURL } = URL;
  let file: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => createObjectURL((file = blob));
  try {
    return await new Promise<Saved>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve({ name: this.download, file: file! });
      };
      act();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    delete (HTMLAnchorElement.prototype as { click?: () => void }).click;
  }
}

/** Replaces the clipboard until the test is over. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

async function copied(part: MtCopy): Promise<void> {
  button(part, part.label).click();
  for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
  await part.updateComplete;
}

async function pixelsOf(file: Blob): Promise<ImageData> {
  const image = await createImageBitmap(file);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

const sizeOf = (svg: string): number[] => ['width', 'height'].map((name) => Number(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.getAttribute(name)));

describe('the picture of a timeline', () => {
  before(withoutMotion);

  it('is a well-formed SVG of what is shown, in the fonts and colours in force', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.style.setProperty('--mt-kind-1', 'rgb(1, 2, 3)');
    timeline.style.setProperty('--mt-font-family', 'Halvery, serif');
    timeline.select('stay');
    await settled(timeline);
    const svg = timeline.toSVG();
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).to.equal(null);
    const text = document.documentElement.textContent.replace(/\s+/g, ' ');
    for (const words of [oneDay.title, 'Harbour', 'Ship', 'Order', 'A gale is forecast']) expect(text).to.contain(words);
    expect(svg).to.contain('rgb(1, 2, 3)').and.to.contain('font-family="Halvery, serif"');
    expect(sizeOf(svg)[0]).to.equal(1032);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is a PNG with two pixels for each one and with its colours, ${scheme}`, async () => {
      await executeServerCommand('emulate-features', { features: { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' } });
      document.documentElement.style.setProperty('color-scheme', 'light dark');
      const timeline = await timelineOf(oneDay);
      const file = await timeline.toPNG();
      expect(file.type).to.equal('image/png');
      const { data, width, height } = await pixelsOf(file);
      expect([width, height]).to.deep.equal(sizeOf(timeline.toSVG()).map((pixels) => 2 * pixels));
      const colors = new Set<string>();
      for (let i = 0; i < data.length; i += 4) colors.add(data.slice(i, i + 4).join());
      const [surface, kind] = scheme === 'light' ? ['255,255,255,255', '171,84,33,255'] : ['20,23,28,255', '236,116,36,255'];
      expect(data.slice(0, 4).join()).to.equal(surface);
      expect(colors.has(kind), 'the colour of a kind').to.equal(true);
      expect(colors.size).to.be.greaterThan(50);
    });
  }

  it('is 720 pixels wide where the stage is narrower', async () => {
    const timeline = await timelineOf(oneDay, 600);
    expect(sizeOf(timeline.toSVG())[0]).to.equal(752);
  });

  it('lays time out sideways in 1080 pixels where the page has a column', async () => {
    const timeline = await timelineOf(oneDay, 300);
    expect(column(timeline)).to.exist;
    const svg = timeline.toSVG();
    expect(sizeOf(svg)[0]).to.equal(1112);
    expect(svg).to.contain('Harbour').and.to.contain('A gale is forecast');
  });

  it('holds only what the filter leaves', async () => {
    const timeline = await timelineOf(oneDay);
    timeline.filter = 'actor:quill';
    await settled(timeline);
    expect(timeline.toSVG()).to.contain('The captain').and.not.to.contain('A gale');
  });

  it('cannot be had while nothing is drawn, and the message says why', async () => {
    const timeline = document.createElement('meeting-timeline');
    expect(() => timeline.toSVG()).to.throw(/toSVG: nothing is drawn/);
    const refused = await timeline.toPNG().catch((error: Error) => error.message);
    expect(refused).to.match(/toPNG: nothing is drawn/);
    const removed = await timelineOf(oneDay);
    removed.remove();
    expect(() => removed.toSVG()).to.throw(/nothing is drawn/);
  });

  it('leaves nothing behind in the page', async () => {
    const timeline = await timelineOf(oneDay);
    const before = timeline.renderRoot.querySelectorAll('*').length;
    timeline.toSVG();
    expect(timeline.renderRoot.querySelectorAll('*').length).to.equal(before);
  });
});

describe('sharing and saving', () => {
  before(withoutMotion);
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

  it('opens below the controls, and closes by its button or by Escape, which gives the focus back', async () => {
    const timeline = await timelineOf(oneDay);
    const panel = await openPanel(timeline);
    expect(opener(timeline).getAttribute('aria-expanded')).to.equal('true');
    button(panel, 'Data (JSON)').focus();
    await sendKeys({ press: 'Escape' });
    await settled(timeline);
    expect(parts(timeline, 'mt-share')).to.have.length(0);
    expect(toolbar(timeline).shadowRoot!.activeElement).to.equal(opener(timeline));
    expect(opener(timeline).getAttribute('aria-expanded')).to.equal('false');
    await openPanel(timeline);
    opener(timeline).click();
    await settled(timeline);
    expect(parts(timeline, 'mt-share')).to.have.length(0);
  });

  it('closes by Escape on its button as well', async () => {
    const timeline = await timelineOf(oneDay);
    await openPanel(timeline);
    opener(timeline).focus();
    await sendKeys({ press: 'Escape' });
    await settled(timeline);
    expect(parts(timeline, 'mt-share')).to.have.length(0);
    expect(toolbar(timeline).shadowRoot!.activeElement).to.equal(opener(timeline));
  });

  it('closes when Tab leads out of it, and leaves the focus there', async () => {
    const timeline = await timelineOf(oneDay);
    const panel = await openPanel(timeline);
    copier(panel).renderRoot.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    await settled(timeline);
    expect(parts(timeline, 'mt-share')).to.have.length(0);
    expect(stage(timeline).matches(':focus-within'), 'the focus is in the stage').to.equal(true);
  });

  it('stays when Shift+Tab leads back to its button', async () => {
    const timeline = await timelineOf(oneDay);
    const panel = await openPanel(timeline);
    button(panel, 'Picture (PNG)').focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await settled(timeline);
    expect(toolbar(timeline).shadowRoot!.activeElement).to.equal(opener(timeline));
    expect(parts(timeline, 'mt-share')).to.have.length(1);
  });

  for (const [name, place] of [
    ['on the stage', (timeline: MeetingTimeline) => stage(timeline)],
    ['outside of the timeline', (timeline: MeetingTimeline) => timeline.parentElement!],
  ] as const) {
    it(`closes when something is pressed ${name}`, async () => {
      const timeline = await timelineOf(oneDay);
      const panel = await openPanel(timeline);
      timeline.parentElement!.style.padding = '20px';
      button(panel, 'Picture (PNG)').focus();
      const { left, top } = place(timeline).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5] });
      await settled(timeline);
      expect(parts(timeline, 'mt-share')).to.have.length(0);
    });
  }

  it('is reached by Tab right after its button', async () => {
    const timeline = await timelineOf(oneDay);
    const panel = await openPanel(timeline);
    opener(timeline).focus();
    await sendKeys({ press: 'Tab' });
    expect(panel.shadowRoot!.activeElement).to.equal(button(panel, 'Picture (PNG)'));
  });

  const files: { label: string; name: string; type: string; begins: string }[] = [
    { label: 'Picture (PNG)', name: 'the-night-the-ferry-stayed-in-port.png', type: 'image/png', begins: '\uFFFDPNG' },
    { label: 'Drawing (SVG)', name: 'the-night-the-ferry-stayed-in-port.svg', type: 'image/svg+xml', begins: '<svg xmlns=' },
    { label: 'Table (CSV)', name: 'the-night-the-ferry-stayed-in-port.csv', type: 'text/csv', begins: '\uFEFFID,' },
    { label: 'Data (JSON)', name: 'the-night-the-ferry-stayed-in-port.json', type: 'application/json', begins: '{' },
  ];
  for (const { label, name, type, begins } of files) {
    it(`saves the ${label} under the story's name and says so`, async () => {
      const timeline = await timelineOf(oneDay);
      const panel = await openPanel(timeline);
      const saved = await savedBy(() => button(panel, label).click());
      expect([saved.name, saved.file.type]).to.deep.equal([name, type]);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved.file.arrayBuffer()).startsWith(begins)).to.equal(true);
      await panel.updateComplete;
      expect(panel.renderRoot.querySelector('.outcome')!.textContent).to.equal(`Saved as ${name}`);
    });
  }

  it('saves the events that the filter leaves, as a valid story', async () => {
    const timeline = await timelineOf(story);
    timeline.filter = 'kind:threat';
    await settled(timeline);
    const panel = await openPanel(timeline);
    const { file } = await savedBy(() => button(panel, 'Data (JSON)').click());
    const { timeline: saved, issues } = validate(JSON.parse(await file.text()));
    expect(issues).to.deep.equal([]);
    expect(saved.events.map(({ id }) => id)).to.have.members(story.events.flatMap(({ id, kind }) => (kind === 'threat' ? [id] : [])));
  });

  it('says so when a file could not be created', async () => {
    const timeline = await timelineOf(oneDay);
    const panel = await openPanel(timeline);
    timeline.toPNG = () => Promise.reject(new Error('too large'));
    button(panel, 'Picture (PNG)').click();
    await settled(timeline);
    await panel.updateComplete;
    expect(panel.renderRoot.querySelector('.outcome')!.textContent).to.equal('The file could not be created.');
  });

  it('copies the link to the page, with deep links to the open event', async () => {
    const timeline = await timelineOf(oneDay);
    const texts: string[] = [];
    clipboard((text) => Promise.resolve(void texts.push(text)));
    const panel = await openPanel(timeline);
    timeline.select('stay');
    await copied(copier(panel));
    timeline.toggleAttribute('deep-link', true);
    await copied(copier(panel));
    const page = location.href.replace(/#.*/, '');
    expect(texts).to.deep.equal([page, `${page}#mt-stay`]);
    expect(textOf(copier(panel))).to.contain('Copied');
  });

  it('copies a citation for each quotation', async () => {
    const timeline = await timelineOf(oneDay);
    const texts: string[] = [];
    clipboard((text) => Promise.resolve(void texts.push(text)));
    timeline.select('stay');
    await settled(timeline);
    await copied(copier(detail(timeline)!));
    expect(texts).to.have.length(1);
    expect(texts[0]).to.match(/^“Nobody sails tonight\.”, Orla Ness, Friday,? 9 February 2024 at 16:30 GMT, as reported by Log of the harbour\.$/);
    expect(textOf(copier(detail(timeline)!))).to.contain('Copied');
    timeline.select('protest');
    await settled(timeline);
    expect(textOf(copier(detail(timeline)!))).not.to.contain('Copied');
  });

  it('shows the text, selected, where the browser refuses to copy', async () => {
    const timeline = await timelineOf(oneDay);
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    timeline.select('stay');
    await settled(timeline);
    const copy = copier(detail(timeline)!);
    await copied(copy);
    const field = copy.renderRoot.querySelector('textarea')!;
    expect(field.value).to.contain('Nobody sails tonight.');
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(copy.shadowRoot!.activeElement).to.equal(field);
    expect(copy.renderRoot.querySelector('.outcome')!.textContent).to.contain('does not allow copying');
  });

  for (const scheme of ['light', 'dark']) {
    it(`has no accessibility violation, ${scheme}`, async () => {
      await executeServerCommand('emulate-features', { features: { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' } });
      document.documentElement.style.setProperty('color-scheme', 'light dark');
      document.body.style.setProperty('background', 'light-dark(#ffffff, #14171c)');
      const timeline = await timelineOf(oneDay);
      clipboard(() => Promise.reject(new Error('no')));
      timeline.select('stay');
      const panel = await openPanel(timeline);
      await copied(copier(panel));
      expect(await violations(timeline)).to.deep.equal([]);
    });
  }
});
