import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sliceOf, toCharacters } from '../../data/characters.js';
import { pairMarks } from '../../data/pair-marks.js';

interface Case {
  readonly name: string;
  readonly line: string;
  readonly quoted: readonly string[];
  /** Offsets of marks without a partner. */
  readonly alone?: readonly number[];
}

const groups: Readonly<Record<string, readonly Case[]>> = {
  'double marks': [
    { name: 'curly marks hold a passage', line: 'She said “fish” twice.', quoted: ['fish'] },
    { name: 'straight marks hold a passage', line: 'She said "fish" twice.', quoted: ['fish'] },
    { name: 'a curly mark is closed by a straight one', line: '“All of it," she said.', quoted: ['All of it,'] },
    { name: 'a straight mark is closed by a curly one', line: '"All of it,” she said.', quoted: ['All of it,'] },
    { name: 'two passages stand on a line', line: '“No fish,” she said. "No nets."', quoted: ['No fish,', 'No nets.'] },
    { name: 'mixed passages follow one another', line: 'a “leaky,” then a "small," then “a last" one', quoted: ['leaky,', 'small,', 'a last'] },
    { name: 'a straight passage within a curly one is part of it', line: '“He said "fish" to me,” she said.', quoted: ['He said "fish" to me,'] },
    { name: 'a straight passage within a straight one is part of it', line: '"He said "fish" to me," she said.', quoted: ['He said "fish" to me,'] },
    { name: 'a curly passage within a curly one is part of it', line: '“He said “fish” to me.”', quoted: ['He said “fish” to me.'] },
    { name: 'a passage that begins with a passage is one', line: '“"Fish" is what he said,” she said.', quoted: ['"Fish" is what he said,'] },
    { name: 'marks stand next to brackets and dashes', line: '(“fish”)—"nets"—she said', quoted: ['fish', 'nets'] },
    { name: 'a passage may begin with a bracket', line: '"[They] sail," she said', quoted: ['[They] sail,'] },
    { name: 'a passage may end with a dash or an ellipsis', line: '“I thought—" and "well…" she said', quoted: ['I thought—', 'well…'] },
    { name: 'straight marks between spaces open and close in turn', line: 'a " fish " here', quoted: [' fish '] },
    { name: 'a passage fills the line', line: '“fish”', quoted: ['fish'] },
  ],
  'double marks without a partner': [
    { name: 'an opening one is reported', line: 'She said “fish twice.', quoted: [], alone: [9] },
    { name: 'a closing one is reported', line: 'She said fish” twice.', quoted: [], alone: [13] },
    { name: 'a straight one is reported', line: 'She said "fish twice.', quoted: [], alone: [9] },
    { name: 'a straight one that can only close does not open the next passage', line: 'fish," she said. "Nets."', quoted: ['Nets.'], alone: [5] },
    { name: 'two straight ones that can only close hold nothing between them', line: 'fish," she said" then', quoted: [], alone: [5, 15] },
    { name: 'inches are reported', line: 'a 6\'2" sailor', quoted: [], alone: [5] },
    { name: 'the passage behind it is found all the same', line: '“One fish, she said. “Two fish.”', quoted: ['Two fish.'], alone: [0] },
    { name: 'a closing mark set for an opening one is reported with its partner', line: 'a ”fish” here', quoted: [], alone: [2, 7] },
    { name: 'marks that hold nothing are reported', line: 'a "" here “ ” too', quoted: [], alone: [2, 3, 10, 12] },
    { name: 'marks of another habit are reported', line: 'a «fish» and „nets“', quoted: [], alone: [2, 7, 13, 18] },
  ],
  'single marks': [
    { name: 'they hold a passage', line: 'Fern says ‘if they need it’', quoted: ['if they need it'] },
    { name: 'they hold a passage in the middle of a line', line: 'Fern says ‘a fish’, then sails', quoted: ['a fish'] },
    { name: 'straight ones hold a passage, too', line: "Fern says 'if they need it'", quoted: ['if they need it'] },
    { name: 'within double ones they are part of the passage', line: '“He said ‘fish’ to me,” she said.', quoted: ['He said ‘fish’ to me,'] },
    { name: 'around double ones they are the passage', line: '‘He said “fish” to me’', quoted: ['He said “fish” to me'] },
    { name: 'an apostrophe inside the passage does not close it', line: '‘It’s Fern’s fish’', quoted: ['It’s Fern’s fish'] },
    { name: 'an apostrophe after s does not close it where a surer mark follows', line: '‘The voters’ choice’ is made', quoted: ['The voters’ choice'] },
    { name: 'a mark after s closes where none follows', line: '‘Fresh fish and nets’ for all', quoted: ['Fresh fish and nets'] },
    { name: 'a mark after s closes before the next passage', line: '‘nets’ and ‘a fish’', quoted: ['nets', 'a fish'] },
    { name: 'a decade inside the passage does not close it', line: '‘Back in the ’90s again’', quoted: ['Back in the ’90s again'] },
    { name: 'a number may begin the passage', line: 'Fern wants ‘20 more boats’ now', quoted: ['20 more boats'] },
    { name: 'one without a partner is reported', line: 'Fern wants ‘more boats now', quoted: [], alone: [11] },
    { name: 'one without a partner inside a passage is reported', line: '“Get ‘em out,” she said.', quoted: ['Get ‘em out,'], alone: [5] },
    { name: 'one that closes nothing and cannot be an apostrophe is reported', line: 'More boats.’', quoted: [], alone: [11] },
  ],
  apostrophes: [
    { name: 'between letters', line: 'It’s Fern’s boat, isn\'t it', quoted: [] },
    { name: 'after s', line: 'The voters’ choice and the sailors\' boats', quoted: [] },
    { name: 'of decades, either way they are typed', line: 'The ’90s, the \'80s, the ‘70s and the 1960’s', quoted: [] },
    { name: 'of years', line: 'The class of ’08 and of ‘09', quoted: [] },
    { name: 'of clipped words', line: 'rock ’n’ roll, get \'em', quoted: [] },
    { name: 'after the end of a passage', line: '“Fish” is Fern’s word, not the voters’.', quoted: ['Fish'] },
    { name: 'inside a passage', line: '“We’ll mend the sailors’ nets,” she said', quoted: ['We’ll mend the sailors’ nets,'] },
    { name: 'inside letters though typed as an opening mark', line: 'She didn‘t sail', quoted: [] },
  ],
};

for (const [group, cases] of Object.entries(groups)) {
  describe(group, () => {
    for (const { name, line, quoted, alone = [] } of cases) {
      it(`${name}: ${line}`, () => {
        const characters = toCharacters(line);
        const pairs = pairMarks(characters);
        assert.deepEqual(pairs.quoted.map((place) => sliceOf(characters, place)), quoted);
        assert.deepEqual(pairs.alone, alone);
      });
    }
  });
}
