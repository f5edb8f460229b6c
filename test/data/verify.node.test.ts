// Every rule with what it lets pass and what it stops. The fixture as it is passes all of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articles, offsetOf, problemsOf, type Changed } from './fixture.js';

interface Rule {
  readonly rule: string;
  readonly allows?: readonly Changed[];
  readonly refuses: readonly (readonly [Changed, ...lines: string[]])[];
}

const set = (path: string, value: unknown): Changed => ({ change: { [path]: value } });
const long = (length: number) => 'x'.repeat(length);
const event = 'data/story.yaml: events';

const groups: Readonly<Record<string, readonly Rule[]>> = {
  'the shape of the files': [
    {
      rule: 'knows every key',
      refuses: [
        [set('story.sumary', 'x'), 'data/story.yaml: sumary: unknown key; known here: title, description, lang, timeZone, credit, updated, corrections, actors, kinds, lanes, periods, events, leftOut'],
        [set('story.sources', []), 'data/story.yaml: sources: unknown key; known here: title, description, lang, timeZone, credit, updated, corrections, actors, kinds, lanes, periods, events, leftOut'],
        [set('story.events[1].links[0].citation.exactly', 'x'), `${event}[1].links[0].citation.exactly: unknown key; known here: source, exact, prefix, suffix`],
        [
          set('sources[1].authors', 'x'),
          'data/sources.yaml: [1].authors: unknown key; known here: id, file, label, title, author, publisher, published, publishedAs, url, sha256, bound, boundAs',
        ],
      ],
    },
    {
      rule: 'wants what is not optional',
      allows: [set('story.description', undefined), set('story.leftOut[0].reason', 'x')],
      refuses: [
        [set('story.title', undefined), 'data/story.yaml: title: missing'],
        [set('story.events[2].title', undefined), `${event}[2].title: missing`],
        [set('story.events[2].quotes[0].speaker', undefined), `${event}[2].quotes[0].speaker: missing`],
        [set('story.events[1].links[0].citation', undefined), `${event}[1].links[0].citation: missing`],
        [set('story.leftOut[0].reason', undefined), 'data/story.yaml: leftOut[0].reason: missing'],
        [set('sources[1].label', undefined), 'data/sources.yaml: [1].label: missing'],
      ],
    },
    {
      rule: 'wants the right type',
      refuses: [
        [set('story', []), 'data/story.yaml: expected a map, got a list'],
        [set('sources', null), 'data/sources.yaml: expected a list, got nothing'],
        [set('story.periods[0]', 'x'), 'data/story.yaml: periods[0]: expected a map, got the text "x"'],
        [set('story.corrections', {}), 'data/story.yaml: corrections: expected a list, got a map'],
        [set('story.title', ['x']), 'data/story.yaml: title: expected a text, got a list'],
        [set('story.updated', 2031), 'data/story.yaml: updated: expected a text, got the number 2031 (put it in quotes)'],
        [set('story.kinds[0].label', true), 'data/story.yaml: kinds[0].label: expected a text, got the boolean true'],
        [set('story.events[0].order', '1'), `${event}[0].order: expected a whole number, got the text "1"`],
        [set('story.leftOut[0].at', 1.5), 'data/story.yaml: leftOut[0].at: expected an offset in characters, got the number 1.5', 'data/story.yaml: leftOut: "lantern" has a passage at 173, neither quoted nor left out: "A leaky bucket holds no fish."'],
      ],
    },
    {
      rule: 'wants texts that say something',
      allows: [set('story.events[0].summary', 'Two\nlines')],
      refuses: [
        [set('story.events[2].title', '  '), `${event}[2].title: empty`],
        [set('story.description', null), 'data/story.yaml: description: expected a text, got nothing'],
        [set('story.events[2].summary', 'A block\n'), `${event}[2].summary: begins or ends with white space (a YAML block ends in a line break: write >- for >)`],
      ],
    },
    {
      rule: 'keeps weights between 0 and 1',
      allows: [set('story.events[0].weight', 0), set('story.events[0].weight', 1)],
      refuses: [
        [set('story.events[0].weight', 1.01), `${event}[0].weight: expected a number from 0 to 1, got the number 1.01`],
        [set('story.events[0].weight', -0.1), `${event}[0].weight: expected a number from 0 to 1, got the number -0.1`],
        [set('story.events[0].weight', NaN), `${event}[0].weight: expected a number from 0 to 1, got the number NaN`],
      ],
    },
    {
      rule: 'knows symbols, types, languages and zones by name',
      allows: [set('story.kinds[0].symbol', 'wye'), set('story.lang', 'de-CH'), set('story.timeZone', 'Asia/Kathmandu')],
      refuses: [
        [set('story.kinds[0].symbol', 'heart'), 'data/story.yaml: kinds[0].symbol: expected one of circle, cross, diamond, square, star, triangle, wye, got the text "heart"'],
        [set('story.events[1].links[0].type', 'causes'), `${event}[1].links[0].type: expected one of answers, follows, revises, got the text "causes"`],
        [set('story.events[0].media[0].type', 'map'), `${event}[0].media[0].type: expected one of image, video, audio, post, got the text "map"`],
        [set('story.lang', 'english!'), 'data/story.yaml: lang: expected a language tag (BCP 47), got the text "english!"'],
        [set('story.timeZone', 'Harbour/Time'), 'data/story.yaml: timeZone: expected a time zone (IANA), got the text "Harbour/Time"'],
      ],
    },
    {
      rule: 'keeps ids slugs',
      allows: [set('story.periods[0].id', 'spring-2031')],
      refuses: [
        [set('story.periods[0].id', 'Spring 2031'), 'data/story.yaml: periods[0].id: expected a slug (a-z, 0-9, single hyphens), got the text "Spring 2031"'],
        [set('story.events[2].id', 'sail-'), `${event}[2].id: expected a slug (a-z, 0-9, single hyphens), got the text "sail-"`],
      ],
    },
    {
      rule: 'keeps quotations and cited passages at 300 characters, counted in code points',
      allows: [{ change: { 'story.events[2].quotes[0].text': '🚨'.repeat(300) }, files: { 'lantern.txt': articles['lantern.txt']!.replace('The mayor\u2011elect sails at dawn', '🚨'.repeat(299)).replace('🚨 🚨', '🚨🚨') } }],
      refuses: [
        [{ ...set('story.events[2].quotes[0].text', long(301)), withoutSeeds: true }, `${event}[2].quotes[0].text: 301 characters, where 300 are allowed`],
        [{ ...set('story.events[0].citations[0].exact', long(301)), withoutSeeds: true }, `${event}[0].citations[0].exact: 301 characters, where 300 are allowed`],
      ],
    },
    {
      rule: 'keeps prefix and suffix at 32 characters',
      allows: [set('story.events[3].quotes[0].prefix', 'Ada Fern said the harbour "')],
      refuses: [
        [{ ...set('story.events[3].quotes[0].prefix', long(33)), withoutSeeds: true }, `${event}[3].quotes[0].prefix: 33 characters, where 32 are allowed`],
        [{ ...set('story.events[1].links[0].citation.suffix', long(33)), withoutSeeds: true }, `${event}[1].links[0].citation.suffix: 33 characters, where 32 are allowed`],
      ],
    },
    {
      rule: 'keeps words of a source on one line',
      refuses: [
        [{ ...set('story.events[0].citations[0].exact', 'harbour\nBy Nell'), withoutSeeds: true }, `${event}[0].citations[0].exact: crosses a line break of its source`],
        [{ ...set('story.events[3].quotes[0].suffix', 'too.\nShe'), withoutSeeds: true }, `${event}[3].quotes[0].suffix: crosses a line break of its source`],
      ],
    },
  ],

  'ids and references': [
    {
      rule: 'an id stands once in its namespace, and may stand in another',
      allows: [{ change: { 'story.kinds[0].id': 'fern', 'story.events[0].kind': 'fern' } }],
      refuses: [
        [set('story.events[3].id', 'sail'), `${event}[3].id: "sail" is the id of events[2] already`],
        [set('story.actors[2]', { id: 'fern', name: 'A. Fern' }), 'data/story.yaml: actors[2].id: "fern" is the id of actors[0] already'],
        [set('story.kinds[1]', { id: 'remark', label: 'Remarks' }), 'data/story.yaml: kinds[1].id: "remark" is the id of kinds[0] already'],
        [set('story.lanes[1]', { id: 'fern', label: 'Fern' }), 'data/story.yaml: lanes[1].id: "fern" is the id of lanes[0] already'],
        [set('story.periods[1]', { id: 'spring', date: '2032', label: 'Spring' }), 'data/story.yaml: periods[1].id: "spring" is the id of periods[0] already'],
        [{ ...set('sources[1].id', 'lantern'), withoutSeeds: true }, 'data/sources.yaml: [1].id: "lantern" is the id of [0] already', `${event}[3].quotes[0].source: no source "ledger"`, `${event}[3].citations[0].source: no source "ledger"`, 'data/story.yaml: leftOut[1].source: no source "ledger"'],
      ],
    },
    {
      rule: 'whatever is referred to is there',
      refuses: [
        [set('story.events[0].actors[1]', 'bo'), `${event}[0].actors[1]: no actor "bo"`],
        [set('story.events[0].actors[1]', 'fern'), `${event}[0].actors[1]: "fern" is listed twice`],
        [set('story.lanes[0].actors[0]', 'Fern'), 'data/story.yaml: lanes[0].actors[0]: no actor "Fern"'],
        [set('story.events[0].kind', 'talk'), `${event}[0].kind: no kind "talk"`],
        [set('story.events[0].lane', 'quill'), `${event}[0].lane: no lane "quill"`],
        [set('story.events[0].quotes[0].speaker', 'remark'), `${event}[0].quotes[0].speaker: no actor "remark"`],
        [set('story.events[0].quotes[0].to', 'bo'), `${event}[0].quotes[0].to: no actor "bo"`],
        [set('story.events[0].citations[1]', { source: 'gazette' }), `${event}[0].citations[1].source: no source "gazette"`],
        [set('story.events[1].links[0].citation', { source: 'gazette' }), `${event}[1].links[0].citation.source: no source "gazette"`],
        [set('story.leftOut[2]', { source: 'gazette', at: 0, text: 'x', reason: 'x' }), 'data/story.yaml: leftOut[2].source: no source "gazette"'],
        [set('story.events[1].links[0].target', 'boat'), `${event}[1].links[0].target: no event "boat"`],
      ],
    },
    { rule: 'an event is not linked to itself', refuses: [[set('story.events[1].links[0].target', 'mend'), `${event}[1].links[0].target: an event cannot be linked to itself`]] },
  ],

  dates: [
    {
      rule: 'are EDTF, wherever they stand',
      refuses: [
        [set('story.events[2].date', '12 March'), `${event}[2].date: no date: "12 March"`],
        [set('story.periods[0].date', 'spring'), 'data/story.yaml: periods[0].date: no date: "spring"'],
        [set('story.corrections[0].date', 'now'), 'data/story.yaml: corrections[0].date: no date: "now"'],
        [set('story.updated', 'today'), 'data/story.yaml: updated: no date: "today"'],
        [set('sources[0].published', 'March'), 'data/sources.yaml: [0].published: no date: "March"'],
        [set('sources[0].bound', 'March'), 'data/sources.yaml: [0].bound: no date: "March"'],
      ],
    },
    {
      rule: 'are ordered among each other only where they are one plain day',
      allows: [set('story.events[2].order', 1), set('story.events[2].order', 7)],
      refuses: [
        [set('story.events[1].order', 1), `${event}[1].order: only events of one plain day have an order among each other, and "[..2031-03-12]" is none`],
        [set('story.events[3].order', 1), `${event}[3].order: only events of one plain day have an order among each other, and "2031-03" is none`],
      ],
    },
    {
      rule: 'of sources rest on words of the file',
      refuses: [
        [set('sources[0].publishedAs', undefined), 'data/sources.yaml: [0].publishedAs: missing: the words of the file that say "published"'],
        [set('sources[0].published', undefined), 'data/sources.yaml: [0].published: missing: the date that "publishedAs" says'],
        [set('sources[0].boundAs', undefined), 'data/sources.yaml: [0].boundAs: missing: the words of the file that say "bound"'],
        [set('sources[0].bound', undefined), 'data/sources.yaml: [0].bound: missing: the date that "boundAs" says'],
        [set('sources[0].bound', '2031-03'), 'data/sources.yaml: [0].bound: expected one plain day, got "2031-03"'],
      ],
    },
  ],

  citations: [
    {
      rule: 'every event has one',
      refuses: [
        [set('story.events[2].citations', []), `${event}[2].citations: missing: an event cites one source at least`, `${event}[2].quotes[0].source: "lantern" is not among the citations of the event`],
        [{ change: { 'story.events[3].citations': undefined, 'story.events[3].quotes': undefined, 'story.events[3].title': 'Fern speaks', 'story.leftOut[2]': { source: 'ledger', at: offsetOf('ledger.txt', 'will stay'), text: 'will', reason: 'x' } } }, `${event}[3].citations: missing: an event cites one source at least`],
      ],
    },
    {
      rule: 'the source of every quotation is among them',
      allows: [set('story.events[2].citations[1]', { source: 'ledger' })],
      refuses: [[set('story.events[2].citations[0].source', 'ledger'), `${event}[2].quotes[0].source: "lantern" is not among the citations of the event`]],
    },
    {
      rule: 'a prefix needs words to stand beside',
      refuses: [
        [set('story.events[2].citations[0].prefix', 'x'), `${event}[2].citations[0]: a prefix or suffix needs the words that it stands beside: "exact"`],
        [set('story.events[1].links[0].citation.exact', undefined), `${event}[1].links[0].citation: a prefix or suffix needs the words that it stands beside: "exact"`],
      ],
    },
  ],

  'words of a source': [
    {
      rule: 'a quotation stands in its source word for word',
      refuses: [
        [
          set('story.events[2].quotes[0].text', 'The mayor-elect sails at dusk'),
          `${event}[2].quotes[0]: not in its source word for word: "The mayor-elect sails at dusk" (like the source from 206 on, up to "dusk": there the source has "dawn")`,
          'data/story.yaml: leftOut: "lantern" has a passage at 204, neither quoted nor left out: "🚨 The mayor\u2011elect sails at dawn"',
        ],
        [
          set('story.events[2].quotes[0].text', 'the mayor-elect'),
          `${event}[2].quotes[0]: not in its source word for word: "the mayor-elect" (it stands at 206 with other capitals)`,
          'data/story.yaml: leftOut: "lantern" has a passage at 204, neither quoted nor left out: "🚨 The mayor\u2011elect sails at dawn"',
        ],
      ],
    },
    {
      rule: 'a quotation stands in one place',
      refuses: [
        [
          set('story.events[3].quotes[0].prefix', undefined),
          `${event}[3].quotes[0]: in its source at 2 places: "will stay open" stands at 27, 61; tell them apart by a prefix or suffix`,
          'data/story.yaml: leftOut: "ledger" has a passage at 27, neither quoted nor left out: "will stay open"',
        ],
      ],
    },
    {
      rule: 'a quotation is not taken from the reporter’s own words',
      allows: [{ files: { 'ledger.txt': `“A first paragraph stays open.\n${articles['ledger.txt']}` }, change: { 'story.events[3].quotes[1]': { text: 'A first paragraph', speaker: 'fern', source: 'ledger' }, 'story.leftOut[1].at': 84, 'story.leftOut[2]': { source: 'ledger', at: 0, text: '“A first', reason: 'closed in no line' } } }],
      refuses: [
        [
          set('story.events[3].quotes[1]', { text: 'She left before noon', speaker: 'fern', source: 'ledger' }),
          `${event}[3].quotes[1]: the reporter's own words, in no quotation marks in its source at 82: "She left before noon"`,
        ],
        [
          set('story.events[3].quotes[1]', { text: 'open” and that “ferries', speaker: 'fern', source: 'ledger' }),
          `${event}[3].quotes[1]: the reporter's own words, in no quotation marks in its source at 37: "open” and that “ferries"`,
          'data/story.yaml: leftOut[1]: quoted after all, by open',
        ],
      ],
    },
    {
      rule: 'a cited passage stands in its source, too',
      allows: [set('story.events[3].citations[0].exact', 'She left before noon')],
      refuses: [
        [
          set('story.events[0].citations[0].exact', 'called the boat'),
          `${event}[0].citations[0]: not in its source word for word: "called the boat" (like the source from 94 on, up to "boat": there the source has "plan")`,
        ],
        [set('story.events[1].links[0].citation.exact', 'Quill says'), `${event}[1].links[0].citation: not in its source word for word: "Quill says" (like the source from 160 on, up to "says": there the source has "said.")`],
      ],
    },
  ],

  'the list of sources': [
    {
      rule: 'has the hash of each file',
      refuses: [
        [
          set('sources[1].sha256', '0'.repeat(64)),
          'data/sources.yaml: [1].sha256: "ledger.txt" has another SHA-256: cf8706ba0323892cafea025b7495271ca0224287eace2c2f77478843e300489d',
        ],
        [set('sources[1].sha256', 'abc'), 'data/sources.yaml: [1].sha256: expected a SHA-256 (64 hexadecimal digits, lower case), got the text "abc"'],
      ],
    },
    {
      rule: 'names each file of the folder once, and no other',
      refuses: [
        [{ files: { 'gazette.txt': 'Unread.' } }, 'data/sources.yaml: "gazette.txt" is in the folder of seeds but not listed'],
        [set('sources[1].file', 'gazette.txt'), 'data/sources.yaml: "ledger.txt" is in the folder of seeds but not listed', 'data/sources.yaml: [1].file: "gazette.txt" is not in the folder of seeds'],
        [{ ...set('sources[1].file', 'lantern.txt'), withoutSeeds: true }, 'data/sources.yaml: [1].file: "lantern.txt" is the file of [0] already'],
        [{ ...set('sources[1].file', '../ledger.txt'), withoutSeeds: true }, 'data/sources.yaml: [1].file: expected the name of a file, without a folder, got the text "../ledger.txt"'],
      ],
    },
    {
      rule: 'says only what the file says of itself, word for word',
      allows: [set('sources[1].author', 'Ada Fern')],
      refuses: [
        [set('sources[0].title', 'Fern and Quill met'), 'data/sources.yaml: [0].title: not in "lantern.txt" word for word: "Fern and Quill met" (like the source from 0 on, up to "met": there the source has "meet")'],
        [set('sources[0].author', 'Nell Mars'), 'data/sources.yaml: [0].author: not in "lantern.txt" word for word: "Nell Mars" (it begins or ends inside a word at 38)'],
        [set('sources[0].publisher', 'Harbour Times'), 'data/sources.yaml: [0].publisher: not in "lantern.txt" word for word: "Harbour Times" (like the source from 54 on, up to "Times": there the source has "Lantern")'],
        [set('sources[0].publishedAs', '13 March 2031'), 'data/sources.yaml: [0].publishedAs: not in "lantern.txt" word for word: "13 March 2031"'],
        [set('sources[0].boundAs', 'March 13, 2031'), 'data/sources.yaml: [0].boundAs: not in "lantern.txt" word for word: "March 13, 2031" (like the source from 258 on, up to "13,": there the source has "12,")'],
      ],
    },
  ],

  'words in quotation marks': [
    {
      rule: 'of an event stand in a quotation of that event',
      allows: [
        set('story.events[0].title', 'Fern: “leaky bucket”'),
        set('story.events[0].title', 'Fern: "leaky bucket,"'),
        set('story.events[0].title', 'Fern: ‘leaky bucket’'),
        set('story.events[1].summary', 'Quill’s answer, the sailors’ choice since the ’90s: “We\'ll mend it”'),
      ],
      refuses: [
        [set('story.events[0].title', 'Fern: “broken bucket”'), `${event}[0].title: "broken bucket" stands in no quotation of this event`],
        [set('story.events[0].title', 'Fern: “Leaky bucket”'), `${event}[0].title: "Leaky bucket" stands in no quotation of this event with these capitals`],
        [set('story.events[0].title', 'Fern: ‘broken bucket’'), `${event}[0].title: "broken bucket" stands in no quotation of this event`],
        [set('story.events[0].title', "Fern: 'broken bucket'"), `${event}[0].title: "broken bucket" stands in no quotation of this event`],
        [set('story.events[0].title', 'Fern: “leak”'), `${event}[0].title: "leak" stands in no quotation of this event`],
        [set('story.events[2].summary', 'After the “leaky bucket"'), `${event}[2].summary: "leaky bucket" stands in no quotation of this event`],
        [set('story.events[1].links[0].label', 'answers the “bucket”'), `${event}[1].links[0].label: "bucket" stands in no quotation of this event`],
        [set('story.events[0].media[0].caption', 'The “bucket list”'), `${event}[0].media[0].caption: "bucket list" stands in no quotation of this event`],
        [set('story.events[0].title', 'Fern: “leaky bucket'), `${event}[0].title: the quotation mark “ at 6 has no partner`],
      ],
    },
    {
      rule: 'of the story stand in any of its quotations',
      allows: [set('story.lanes[0].label', 'Team “stay open”'), set('story.periods[0].label', 'The “leaky” spring'), set('story.title', 'From “leaky bucket” to “dawn”')],
      refuses: [
        [set('story.title', 'The “harbour” plan'), 'data/story.yaml: title: "harbour" stands in no quotation of the story'],
        [set('story.description', 'The “Leaky” plan'), 'data/story.yaml: description: "Leaky" stands in no quotation of the story with these capitals'],
        [set('story.periods[0].label', 'The “great” spring'), 'data/story.yaml: periods[0].label: "great" stands in no quotation of the story'],
        [set('story.lanes[0].label', 'Team “Great”'), 'data/story.yaml: lanes[0].label: "Great" stands in no quotation of the story'],
        [set('story.kinds[0].label', 'A “great” remark'), 'data/story.yaml: kinds[0].label: "great" stands in no quotation of the story'],
        [set('story.actors[0].role', 'A “great” mayor'), 'data/story.yaml: actors[0].role: "great" stands in no quotation of the story'],
      ],
    },
  ],

  'times of day': [
    {
      rule: 'in an event’s words stand in a source that it cites',
      allows: [set('story.events[0].summary', 'She spoke at 9:30.'), set('story.events[3].summary', 'Noon came.'), set('story.events[1].links[0].label', 'answers at 9:30 a.m')],
      refuses: [
        [set('story.events[0].summary', 'She spoke at 9:45 a.m.'), `${event}[0].summary: no cited source gives the time "9:45 a.m."`],
        [set('story.events[0].summary', 'She spoke at 9 a.m.'), `${event}[0].summary: no cited source gives the time "9 a.m."`],
        [set('story.events[0].title', 'Fern speaks at noon'), `${event}[0].title: no cited source gives the time "noon"`],
        [set('story.events[1].links[0].label', 'answers at 21h'), `${event}[1].links[0].label: no cited source gives the time "21h"`],
        [set('story.events[0].media[0].alt', 'The harbour at midnight'), `${event}[0].media[0].alt: no cited source gives the time "midnight"`],
      ],
    },
    {
      rule: 'elsewhere stand in any source',
      allows: [set('story.description', 'From 9:30 a.m. to noon'), set('story.corrections[0].note', 'It was before noon.')],
      refuses: [
        [set('story.title', 'Midnight at the harbour'), 'data/story.yaml: title: no cited source gives the time "Midnight"'],
        [set('story.description', 'From 8 a.m. on'), 'data/story.yaml: description: no cited source gives the time "8 a.m."'],
        [set('story.periods[0].label', 'Until 8 p.m.'), 'data/story.yaml: periods[0].label: no cited source gives the time "8 p.m."'],
        [set('story.corrections[0].note', 'It was at 10:15.'), 'data/story.yaml: corrections[0].note: no cited source gives the time "10:15"'],
        [set('sources[1].label', 'Report of 9:30'), 'data/sources.yaml: [1].label: no cited source gives the time "9:30"'],
      ],
    },
    {
      rule: 'in a date are those that a cited source gives',
      allows: [set('story.events[2].date', '2031-03-12T09:30:00Z'), set('story.events[3].date', '2031-03-12T12:00:00Z')],
      refuses: [
        [set('story.events[2].date', '2031-03-12T21:30:00Z'), `${event}[2].date: no cited source gives the time "21:30:00"`],
        [set('story.events[3].date', '2031-03-12T09:30:00Z'), `${event}[3].date: no cited source gives the time "09:30:00"`],
        [set('story.updated', '2031-03-13T08:00:00Z'), 'data/story.yaml: updated: no cited source gives the time "08:00:00"'],
        [set('story.periods[0].date', '2031-03-13T08:00:00Z'), 'data/story.yaml: periods[0].date: no cited source gives the time "08:00:00"'],
        [set('story.corrections[0].date', '2031-03-13T08:00:00Z'), 'data/story.yaml: corrections[0].date: no cited source gives the time "08:00:00"'],
        [set('sources[0].published', '2031-03-12T08:00:00Z'), 'data/sources.yaml: [0].published: no cited source gives the time "08:00:00"'],
      ],
    },
  ],

  completeness: [
    {
      rule: 'every passage is quoted or left out',
      refuses: [
        [set('story.leftOut', [{ source: 'ledger', at: offsetOf('ledger.txt', 'ferries will'), text: 'ferries', reason: 'x' }]), 'data/story.yaml: leftOut: "lantern" has a passage at 173, neither quoted nor left out: "A leaky bucket holds no fish."'],
        [{ change: { 'story.leftOut': undefined } }, 'data/story.yaml: leftOut: "lantern" has a passage at 173, neither quoted nor left out: "A leaky bucket holds no fish."', 'data/story.yaml: leftOut: "ledger" has a passage at 53, neither quoted nor left out: "ferries will stay open"'],
      ],
    },
    {
      rule: 'what is left out is there, and left out',
      allows: [set('story.leftOut[0].text', 'A leaky bucket holds no fish.')],
      refuses: [
        [
          set('story.leftOut[0].at', 174),
          'data/story.yaml: leftOut[0].at: no passage of "lantern" begins at 174',
          'data/story.yaml: leftOut: "lantern" has a passage at 173, neither quoted nor left out: "A leaky bucket holds no fish."',
        ],
        [
          set('story.leftOut[0].text', 'A leaky boat'),
          'data/story.yaml: leftOut[0].text: "lantern" has other words at 173: "A leaky bucket holds no fish."',
          'data/story.yaml: leftOut: "lantern" has a passage at 173, neither quoted nor left out: "A leaky bucket holds no fish."',
        ],
        [set('story.leftOut[2]', { source: 'lantern', at: 204, text: '🚨 The mayor-elect', reason: 'x' }), 'data/story.yaml: leftOut[2]: quoted after all, by sail'],
        [set('story.leftOut[2]', { source: 'ledger', at: offsetOf('ledger.txt', 'ferries will'), text: 'ferries will', reason: 'x' }), 'data/story.yaml: leftOut[2]: "ledger" at 53 is left out twice'],
      ],
    },
    {
      rule: 'a mark without a partner is left out by name',
      allows: [
        { files: { 'ledger.txt': `${articles['ledger.txt']!}“No end` }, change: { 'story.leftOut[2]': { source: 'ledger', at: 104, text: '"No end', reason: 'closed nowhere' } } },
        // The mark begins a passage that is quoted.
        {
          files: { 'ledger.txt': `${articles['ledger.txt']!}“‘em boats”` },
          change: {
            'story.events[3].quotes[1]': { text: 'em boats', speaker: 'fern', source: 'ledger' },
            'story.leftOut[2]': { source: 'ledger', at: 105, text: "'em", reason: 'an apostrophe typed as a mark' },
          },
        },
      ],
      refuses: [[{ files: { 'ledger.txt': `${articles['ledger.txt']!}“No end` } }, 'data/story.yaml: leftOut: "ledger" has a mark without a partner at 104, neither quoted nor left out: "“No end"']],
    },
  ],
};

it('the fixture as it is breaks no rule', () => assert.deepEqual(problemsOf(), []));

describe('a report', () => {
  it('lists every problem of both files at once, each under its own path', () => {
    const change = {
      'sources[1].authors': 'x',
      'story.title': '',
      'story.events[0].date': 'soon',
      'story.events[0].weight': 7,
      'story.events[2].quotes[0].to': 'bo',
      'story.events[3].quotes[0].text': 'will stay shut',
      'story.events[3].quotes[0].prefix': undefined,
    };
    assert.deepEqual(problemsOf({ change }), [
      'data/sources.yaml: [1].authors: unknown key; known here: id, file, label, title, author, publisher, published, publishedAs, url, sha256, bound, boundAs',
      'data/story.yaml: title: empty',
      'data/story.yaml: events[0].weight: expected a number from 0 to 1, got the number 7',
      'data/story.yaml: events[2].quotes[0].to: no actor "bo"',
      'data/story.yaml: events[0].date: no date: "soon"',
      'data/story.yaml: events[3].quotes[0]: not in its source word for word: "will stay shut" (like the source from 27 on, up to "shut": there the source has "open”")',
      'data/story.yaml: leftOut: "ledger" has a passage at 27, neither quoted nor left out: "will stay open"',
    ]);
  });

  it('does not blame what stands in for a value of the wrong shape', () => {
    assert.deepEqual(problemsOf({ change: { 'story.events[1].links[0].citation': 'lantern', 'story.events[2].date': 5, 'story.timeZone': 'x' } }), [
      'data/story.yaml: timeZone: expected a time zone (IANA), got the text "x"',
      'data/story.yaml: events[1].links[0].citation: expected a map, got the text "lantern"',
      'data/story.yaml: events[2].date: expected a text, got the number 5 (put it in quotes)',
    ]);
  });

  it('does not blame the story for an article that is missing', () => {
    const lines = problemsOf({ change: { 'sources[1].file': 'gazette.txt' } });
    assert.deepEqual(lines.filter((line) => line.startsWith('data/story.yaml')), []);
  });
});

describe('without the articles', () => {
  it('the fixture breaks no rule', () => assert.deepEqual(problemsOf({ withoutSeeds: true }), []));

  it('rules that need none of them hold all the same', () => {
    const change = { 'story.events[0].title': 'Fern: “broken bucket”', 'story.events[0].kind': 'talk', 'story.events[1].date': 'soon', 'story.events[2].citations': [] };
    assert.deepEqual(problemsOf({ change, withoutSeeds: true }), [
      `${event}[0].kind: no kind "talk"`,
      `${event}[1].date: no date: "soon"`,
      `${event}[2].citations: missing: an event cites one source at least`,
      `${event}[2].quotes[0].source: "lantern" is not among the citations of the event`,
      `${event}[0].title: "broken bucket" stands in no quotation of this event`,
    ]);
  });
});

for (const [group, rules] of Object.entries(groups)) {
  describe(group, () => {
    for (const { rule, allows = [], refuses } of rules) {
      it(rule, () => {
        for (const changed of allows) assert.deepEqual(problemsOf(changed), [], JSON.stringify(changed));
        for (const [changed, ...lines] of refuses) assert.deepEqual(problemsOf(changed), lines, JSON.stringify(changed));
      });
    }
  });
}
