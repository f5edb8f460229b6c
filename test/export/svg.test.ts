import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toSvgText } from '../../src/export/svg.js';
import { story } from '../../src/story.js';
import { timelinesOf } from '../layout/fixture.js';
import { draw, textsOf } from './fixture.js';

function parse(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document;
}

const written = (document: Document): string[] => [...document.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('a picture as SVG', () => {
  it('is well-formed and holds every text of the picture, in order', () => {
    const { picture } = draw(story);
    const document = parse(toSvgText(picture));
    expect(document.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(written(document)).to.deep.equal(textsOf(picture));
    expect(document.querySelector('title')!.textContent).to.equal(story.title);
  });

  it('holds nothing but plain shapes and texts, and refers to nothing outside', () => {
    const text = toSvgText(draw(story).picture);
    const names = new Set([...parse(text).querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].sort()).to.deep.equal(['linearGradient', 'path', 'rect', 'stop', 'svg', 'text', 'title']);
    expect(text.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.to.match(/https?:|href|\sstyle=|\bon\w+=|url\((?!#mt-fade-\d+\))/);
  });

  const titles: readonly (readonly [title: string, text: string])[] = [
    ['a < b > c & d', 'a < b > c & d'],
    ['"quoted" and \'quoted\'', '"quoted" and \'quoted\''],
    ['</text><script>alert(1)</script>', '</text><script>alert(1)</script>'],
    [']]>&amp;', ']]>&amp;'],
    ['bell\u0007 and\u0000 null', 'bell\uFFFD and\uFFFD null'],
    ['half \uD800 a pair', 'half \uFFFD a pair'],
    ['\uFFFE and \uFFFF', '\uFFFD and \uFFFD'],
    ['a whole pair 👋', 'a whole pair 👋'],
  ];
  for (const [title, text] of titles) {
    it(`writes ${JSON.stringify(title)} as text`, () => {
      const document = parse(toSvgText(draw({ title, credit: title, events: [{ id: 'a', date: '2024', title }] }).picture));
      expect(document.querySelector('script')).to.equal(null);
      expect(document.querySelector('title')!.textContent).to.equal(text);
      expect(written(document)[0]).to.equal(text);
    });
  }

  it('escapes fonts and colours too', () => {
    const font = { family: '"A & B", serif', size: 10, weight: '400', style: 'italic', css: '' };
    const text = toSvgText({ title: 't', width: 10, height: 10, background: '"<', shapes: [{ type: 'text', text: 'x', x: 1.23456, y: 2, font, fill: 'red', anchor: 'middle' }] });
    const node = parse(text).querySelector('text')!;
    expect(node.getAttribute('font-family')).to.equal('"A & B", serif');
    expect([node.getAttribute('x'), node.getAttribute('text-anchor'), node.getAttribute('font-style')]).to.deep.equal(['1.2', 'middle', 'italic']);
  });

  it('writes a colour and its opacity apart', () => {
    const text = toSvgText({ title: 't', width: 9, height: 9, background: 'rgb(1, 2, 3)', shapes: [{ type: 'path', d: 'M0,0h1', fill: 'rgba(1, 2, 3, 0.05)', stroke: 'color(srgb 1 0 0 / 0.5)' }] });
    const node = parse(text).querySelector('path')!;
    expect(['fill', 'fill-opacity', 'stroke'].map((name) => node.getAttribute(name))).to.deep.equal(['rgb(1, 2, 3)', '0.05', 'color(srgb 1 0 0 / 0.5)']);
  });

  it('is well-formed whatever the titles are', () => {
    const withTitles = fc.tuple(timelinesOf(8), fc.string({ unit: 'binary', minLength: 1 })).map(([timeline, title]) => ({ ...timeline, title, events: timeline.events.map((event) => ({ ...event, title })) }));
    fc.assert(
      fc.property(withTitles, (timeline) => {
        parse(toSvgText(draw(timeline).picture));
      }),
      { numRuns: 60 },
    );
  });
});
