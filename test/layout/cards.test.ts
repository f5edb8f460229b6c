import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cardSize, isClear, placeCard, placeCards, type Candidate, type PlacedCard } from '../../src/layout/cards.js';
import { metrics } from './fixture.js';

const candidate = (event: number, x: number, weight = 0.5, title = 'Title'): Candidate => ({ event, x, weight, title, reach: metrics.markGap / 2 });
const room = { start: 0, end: 1_000, depth: 300 };
const width = metrics.cardWidth;

/** A sentence for each two cards that come too near, for each leader that runs through a card, for each card out of its room. */
function problems(cards: readonly PlacedCard[], { start, end, depth }: typeof room): string[] {
  const found: string[] = [];
  cards.forEach((card, i) => {
    const [left, right, far] = [card.x + card.dx, card.x + card.dx + card.width, card.offset + card.height];
    if (left < start - 1e-6 || right > end + 1e-6 || card.offset < 0 || far > depth) found.push(`${card.event} leaves its room`);
    if (card.x < left - 1e-6 || card.x > right + 1e-6) found.push(`${card.event} is not above its mark`);
    for (const other of cards.slice(i + 1)) {
      const [otherLeft, otherRight] = [other.x + other.dx, other.x + other.dx + other.width];
      const apartX = left >= otherRight + metrics.gap - 1e-6 || otherLeft >= right + metrics.gap - 1e-6;
      const apartY = card.offset >= other.offset + other.height + metrics.gap || other.offset >= far + metrics.gap;
      if (!apartX && !apartY) found.push(`${card.event} and ${other.event} are too near`);
      for (const [higher, lower, lowerLeft, lowerRight] of [[card, other, otherLeft, otherRight], [other, card, left, right]] as const) {
        if (higher.offset > lower.offset && higher.x > lowerLeft && higher.x < lowerRight) found.push(`the leader of ${higher.event} runs through ${lower.event}`);
      }
    }
  });
  return found;
}

describe('the size of a card', () => {
  const cases: readonly (readonly [name: string, title: string, lines: number])[] = [
    ['one line', 'A gale', 1],
    ['two lines', 'The harbour master closes', 2],
    ['three lines at the most', 'The harbour master closes the port until the storm is over and the lamp is back', 3],
    ['a letter', 'A', 1],
    ['five hundred letters without a space', 'W'.repeat(500), 3],
  ];
  for (const [name, title, lines] of cases) {
    it(`has room for ${name}`, () => {
      expect(cardSize(title, metrics)).to.deep.equal({ width, height: metrics.cardPaddingY + metrics.metaLine + lines * metrics.titleLine, lines });
    });
  }

  it('is the given height, with as many lines as fit in it', () => {
    const rest = metrics.cardPaddingY + metrics.metaLine;
    for (const [cardHeight, lines] of [[rest + 2 * metrics.titleLine, 2], [rest - 5, 1], [300, 3]] as const) {
      expect(cardSize('W'.repeat(500), { ...metrics, cardHeight })).to.deep.equal({ width, height: cardHeight, lines });
    }
  });
});

describe('a card', () => {
  it('stands on the marks, to the right of its own, where it is free to', () => {
    const [card] = placeCards([candidate(0, 500)], room, metrics);
    expect(card).to.include({ event: 0, x: 500, offset: 0 });
    expect(card!.dx).to.be.within(-width / 2, 0);
  });

  for (const x of [0, 5, 995, 1_000]) {
    it(`stays in its room beside the edge: x = ${x}`, () => expect(problems(placeCards([candidate(0, x)], room, metrics), room)).to.deep.equal([]));
  }

  it('is not placed where there is no room for it', () => {
    expect(placeCards([candidate(0, 50)], { ...room, end: width - 1 }, metrics)).to.deep.equal([]);
    expect(placeCards([candidate(0, 50)], { ...room, depth: 47 }, metrics)).to.deep.equal([]);
    expect(placeCards([candidate(0, 50)], { ...room, depth: -20 }, metrics)).to.deep.equal([]);
    expect(placeCards([candidate(0, 50)], { ...room, depth: 48 }, metrics)).to.have.length(1);
  });

  it('goes to the weightiest where there is room for one only', () => {
    const narrow = { start: 0, end: width, depth: 60 };
    expect(placeCards([candidate(0, 20, 0.4), candidate(1, 80, 0.9), candidate(2, 140, 0.6)], narrow, metrics).map(({ event }) => event)).to.deep.equal([1]);
  });

  it('goes to the earlier of two of equal weight', () => {
    const narrow = { start: 0, end: width, depth: 60 };
    expect(placeCards([candidate(0, 20), candidate(1, 80)], narrow, metrics).map(({ event }) => event)).to.deep.equal([0]);
  });

  it('stands close beside one that is there, on either side, where there is one row', () => {
    const row = { ...room, depth: 60 };
    const [first] = placeCards([candidate(0, 500)], row, metrics);
    const [left, right] = [500 + first!.dx, 500 + first!.dx + width];
    const cards = placeCards([candidate(0, 500, 0.9), candidate(1, left - metrics.gap - 1), candidate(2, right + metrics.gap + 1)], row, metrics);
    expect(cards.map(({ event, offset }) => [event, offset])).to.deep.equal([[1, 0], [0, 0], [2, 0]]);
    expect(cards.map(({ x, dx }) => x + dx)).to.deep.equal([left - metrics.gap - width, left, right + metrics.gap]);
  });

  it('makes room for a second row rather than none', () => {
    expect(placeCards([candidate(0, 300), candidate(1, 330), candidate(2, 360)], room, metrics)).to.have.length(3);
  });

  it('is found a place among others, or none', () => {
    const placed = placeCards([candidate(0, 500, 1, 'W'.repeat(500))], { ...room, depth: 90 }, metrics);
    expect(placeCard(candidate(1, 505), placed, { ...room, depth: 90 }, metrics)).to.be.undefined;
    expect(problems([...placed, placeCard(candidate(1, 800), placed, room, metrics)!], room)).to.deep.equal([]);
  });
});

describe('cards side by side', () => {
  const candidates = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 0.3, 0.5, 0.9, 1), fc.integer({ min: 1, max: 70 })), { maxLength: 40 })
    .map((list) => list.map(([x, weight, length], i) => candidate(i, x / 10, weight, 'word '.repeat(14).slice(0, length))));
  const rooms = fc.record({ start: fc.constant(0), end: fc.constantFrom(200, 1_000), depth: fc.constantFrom(40, 70, 120, 300, 500) });

  it('leave each other and all leaders alone', () => {
    fc.assert(
      fc.property(candidates, rooms, (list, place) => {
        const within = list.filter(({ x }) => x <= place.end);
        const cards = placeCards(within, place, metrics);
        expect(problems(cards, place)).to.deep.equal([]);
        expect(cards.map(({ event }) => event)).to.deep.equal([...new Set(cards.map(({ event }) => event))]);
        expect(cards.map(({ x }) => x)).to.deep.equal(cards.map(({ x }) => x).sort((a, b) => a - b));
        cards.forEach((a, i) => cards.slice(i + 1).forEach((b) => expect(isClear(a, b, metrics.gap - 1e-6)).to.be.true));
      }),
      { numRuns: 300 },
    );
  });

  it('stay clear of each other while one zooms in', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 100, max: 200 }), (list, percent) => {
        const k = percent / 100;
        const cards = placeCards(list, room, metrics).map((card) => ({ ...card, x: card.x * k }));
        expect(problems(cards, { ...room, end: room.end * k + width })).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order in which they were asked for', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        expect(placeCards([...list].reverse(), room, metrics)).to.deep.equal(placeCards(list, room, metrics));
      }),
      { numRuns: 100 },
    );
  });
});
