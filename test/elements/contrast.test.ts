// The colours of every theme against one another, as the browser resolves them; and how a ratio is computed.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { isWeak, ratioOf, tellContrast, type Contrast, type Rgb } from '../../src/elements/contrast.js';
import { readContrast } from '../../src/elements/read-contrast.js';
import { token, type TokenName } from '../../src/elements/tokens.js';
import { story } from '../../src/story.js';
import { themes } from '../themes.js';
import { timelineOf, withTheme } from './fixture.js';

/** What is held where the reader asks for more contrast. */
const withMore = (one: Contrast): Contrast => ({ ...one, needed: one.needed < 4.5 ? 4.5 : 7 });

describe('contrast', () => {
  after(() => executeServerCommand('emulate-features', {}));
  afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

  for (const theme of ['default', ...themes]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is enough for every pair of colours: ${theme}, ${colorScheme}`, async () => {
        const timeline = await timelineOf({ title: 'A story', events: [] });
        document.documentElement.style.colorScheme = colorScheme;
        const least = theme === 'high-contrast' ? 7 : 0;
        const contrasts = await withTheme(theme, () => {
          expect(getComputedStyle(timeline).getPropertyValue('--mt-accent') === '', 'the theme is there').to.equal(theme === 'default');
          return readContrast(timeline);
        });
        expect(contrasts.length).to.be.above(50);
        expect(contrasts.map((one) => ({ ...one, needed: Math.max(one.needed, least) })).filter(isWeak).map(tellContrast)).to.deep.equal([]);
      });
    }
  }

  for (const theme of ['default', ...themes]) {
    it(`is enough to see which card and which control the pointer is over: ${theme}`, async () => {
      const timeline = await timelineOf({ title: 'A story', events: [] });
      const probe = timeline.appendChild(document.createElement('i'));
      const color = (name: TokenName) => {
        probe.style.color = token(name).cssText;
        return getComputedStyle(probe).color.match(/[\d.]+/g)!.map(Number) as unknown as Rgb;
      };
      await withTheme(theme, () => {
        for (const colorScheme of ['light', 'dark']) {
          document.documentElement.style.colorScheme = colorScheme;
          for (const ground of ['card-background', 'control-background'] as const) expect(ratioOf(color(ground), color('day-fill')), `${ground}, ${colorScheme}`).to.be.at.least(1.08);
        }
      });
    });
  }

  it('is what a rule for the tag makes of a theme, and not what the page around it says', async () => {
    const timeline = await timelineOf({ title: 'A story', events: [] });
    const accent = () => getComputedStyle(timeline).getPropertyValue('--mt-accent');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --mt-accent: red }');
    document.adoptedStyleSheets.push(sheet);
    await withTheme('dashboard', () => {
      expect(accent()).to.equal('#35d0ff');
      sheet.replaceSync('meeting-timeline { --mt-accent: red }');
      expect(accent()).to.equal('red');
    });
    document.adoptedStyleSheets.pop();
  });

  it('is that of the default where the file of a theme is missing', async () => {
    const timeline = await timelineOf({ title: 'A story', events: [] });
    const before = readContrast(timeline);
    const failure = await withTheme('no-such-theme', () => undefined).catch((event: Event) => event.type);
    expect(failure).to.equal('error');
    expect(readContrast(timeline)).to.deep.equal(before);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is stronger where the reader asks for more, ${colorScheme}`, async () => {
      await executeServerCommand('emulate-features', { features: { 'prefers-contrast': 'more' } });
      const timeline = await timelineOf({ title: 'A story', events: [] });
      document.documentElement.style.colorScheme = colorScheme;
      expect(readContrast(timeline).map(withMore).filter(isWeak).map(tellContrast)).to.deep.equal([]);
    });
  }

  it('is as strong as the publisher has set it, whatever the reader asks for', async () => {
    await executeServerCommand('emulate-features', { features: { 'prefers-contrast': 'more' } });
    const timeline = await timelineOf({ title: 'A story', events: [] });
    timeline.style.setProperty('--mt-ink-soft', 'rgb(119 119 119)');
    timeline.style.setProperty('--mt-surface', 'white');
    const set = readContrast(timeline).find(({ token, ground }) => token === 'ink-soft' && ground === 'surface')!;
    expect(set.ratio).to.be.closeTo(4.48, 0.01);
  });

  describe('on the ground of the page', () => {
    const inkOn = (timeline: HTMLElement, ground: string) => readContrast(timeline).find(({ token, ground: on }) => token === 'ink' && on === ground)!;

    it('is that on the nearest ground, across shadow roots', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      outer.style.background = 'rgb(255 255 255)';
      const host = document.createElement('div');
      host.style.background = 'rgb(17 17 17)';
      outer.append(host);
      const timeline = document.createElement('meeting-timeline');
      host.attachShadow({ mode: 'open' }).append(document.createElement('section'));
      host.shadowRoot!.firstElementChild!.append(timeline);
      await timeline.updateComplete;
      expect(inkOn(timeline, 'page').ratio).to.be.below(1.2);
      expect(isWeak(inkOn(timeline, 'surface'))).to.equal(false);
      host.style.colorScheme = 'dark';
      expect(readContrast(timeline).filter(isWeak).map(tellContrast)).to.deep.equal([]);
      expect(inkOn(timeline, 'page').ratio).to.be.above(15);
    });

    it('is that on the ground around the slot into which the page puts it', async () => {
      const host = await fixture<HTMLElement>(html`<div><meeting-timeline></meeting-timeline></div>`);
      const root = host.attachShadow({ mode: 'open' });
      root.append(document.createElement('section'));
      const section = root.querySelector('section')!;
      section.append(document.createElement('slot'));
      section.style.background = 'black';
      expect(inkOn(host.querySelector('meeting-timeline')!, 'page').ratio).to.be.below(1.3);
    });

    it('is that on the ground of the tag, where it has one', async () => {
      const timeline = await timelineOf({ title: 'A story', events: [] });
      timeline.parentElement!.style.background = 'black';
      timeline.style.background = 'white';
      expect(inkOn(timeline, 'page').ratio).to.equal(inkOn(timeline, 'surface').ratio);
    });

    it('is that of what shows through where a ground is translucent', async () => {
      const timeline = await timelineOf({ title: 'A story', events: [] });
      timeline.style.setProperty('--mt-ink', 'black');
      timeline.parentElement!.style.background = 'white';
      timeline.style.background = 'rgb(0 0 0 / 53.3%)';
      expect(inkOn(timeline, 'page').ratio).to.be.closeTo(ratioOf([119, 119, 119], [0, 0, 0]), 0.05);
    });
  });

  it('of the words on hatching is that on the ground of which they have a rim', async () => {
    const timeline = await timelineOf(story);
    const words = timeline.renderRoot.querySelector('mt-axis')!.renderRoot.querySelector('[part="zone-label"]')!;
    const { stroke, paintOrder } = getComputedStyle(words);
    expect([stroke, paintOrder.split(' ')[0]]).to.deep.equal(['rgb(255, 255, 255)', 'stroke']);
  });

  it('is computed as WCAG computes it', () => {
    expect(ratioOf([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(ratioOf([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.01);
  });

  it('is told of what is translucent as it is seen', async () => {
    const timeline = await fixture<HTMLElement>(html`<meeting-timeline></meeting-timeline>`);
    timeline.style.setProperty('--mt-surface', 'oklch(1 0 0)');
    timeline.style.setProperty('--mt-ink', 'rgb(0 0 0 / 60%)');
    const told = readContrast(timeline).filter(({ token, ground }) => token === 'ink' && ground === 'surface').map(tellContrast);
    expect(told).to.deep.equal(['--mt-ink on --mt-surface is 5.74:1, needs 7:1']);
  });
});
