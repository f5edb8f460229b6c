// What a page is told of values that are none, sentence by sentence.
import { expect } from '@open-wc/testing';
import { wrongValues, type GivenValues } from '../../src/elements/check-values.js';
import { oneDay, plainTimeline } from '../../stories/invented.js';

const usual: GivenValues = { scale: 'elastic', layout: 'auto', 'group-by': 'actor', wheel: 'cooperative', 'heading-level': 2, start: undefined, end: undefined, filter: '', selected: null };
const told = (given: Partial<GivenValues>, story = oneDay) => wrongValues({ ...usual, ...given }, story);

describe('a value that is none', () => {
  const cases: readonly { readonly name: string; readonly given: Partial<GivenValues>; readonly problems: readonly string[] }[] = [
    { name: 'a choice that there is not', given: { layout: 'sideways', 'heading-level': 9 }, problems: ['no such layout: "sideways"; there are auto, horizontal, vertical', 'no such heading-level: "9"; there are 1, 2, 3, 4, 5, 6'] },
    { name: 'a day that does not exist', given: { start: '2013-02-29' }, problems: ['start is no date in EDTF: no such day: "2013-02-29" (February 2013 has 28 days)'] },
    { name: 'a span that ends before it begins', given: { start: '2025-12', end: '2025-11-30' }, problems: ['start "2025-12" is not before end "2025-11-30"'] },
    { name: 'ids that no event has', given: { filter: 'kind:threat actor:nobody source:none' }, problems: [
      'no such kind in filter: "threat"; there are event, order, remark',
      'no such actor in filter: "nobody"; there are ness, quill',
      'no such source in filter: "none"; there are log',
    ] },
    { name: 'a field that there is not', given: { filter: 'color:red' }, problems: ['"color:red" in filter is read as a word; fields are kind, actor, source, span'] },
    { name: 'a span of no dates', given: { filter: 'span:2025-13' }, problems: ['span in filter is no date in EDTF: no such month: "2025-13" (months run from 01 to 12, seasons and other parts of a year from 21 to 41)'] },
    { name: 'an event that there is not', given: { selected: 'nothing' }, problems: ['no such event to be selected: "nothing"; there are warning, stay, protest, gust, thanks'] },
  ];
  for (const { name, given, problems } of cases) it(`is named with what there is: ${name}`, () => expect(told(given)).to.deep.equal(problems));

  it('is named with some of what there is, where that is much', () => {
    const many = plainTimeline(Array.from({ length: 40 }, () => '2025-11-21'));
    expect(told({ selected: 'nothing' }, many)).to.have.lengthOf(1);
    expect(told({ selected: 'nothing' }, many)[0]).to.match(/, [\w-]+ and 28 more$/);
  });

  it('is not told by its id while there is no story', () => {
    expect(wrongValues({ ...usual, filter: 'kind:threat', selected: 'nothing' }, undefined)).to.deep.equal([]);
  });

  it('is none of what there is, nor of what was taken away', () => {
    expect(told({ filter: 'kind:order actor:quill source:log span:2024 words "two: words"', selected: 'stay', start: '2024-02-09', end: '2024-02-09' })).to.deep.equal([]);
    expect(told({ layout: null, 'heading-level': null, start: null, end: '', filter: null, selected: null })).to.deep.equal([]);
  });
});
