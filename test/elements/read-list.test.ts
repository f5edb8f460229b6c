// The list inside the tag, read back into a story: as `renderToHTML` writes it, and as people write it in a CMS.
//
// Of what people write much was lost at first, and nobody told: entries with markup between them and their list; events with a clock
// time or a duration before their date; of two dates with a dash the second became the title ("11 February No ferry sails"), of two with
// a slash or a word between them the summary ("to 5 March").
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { issuesIn, readList } from '../../src/elements/read-list.js';
import { createDateWords, renderSnippet, renderToHTML } from '../../src/html.js';
import type { Timeline } from '../../src/model/timeline.js';
import { validate } from '../../src/model/validate.js';
import { story } from '../../src/story.js';
import { oneDay } from '../../stories/invented.js';
import { hostileTimelines, parse, sanitise, shown } from '../static/fixture.js';

function read(html: string, attributes = '') {
  const list = readList(parse(`<meeting-timeline ${attributes}>${html}</meeting-timeline>`).querySelector('meeting-timeline')!)!;
  const { timeline, issues } = validate(list.data);
  return { timeline, issues, problems: list.problems };
}

const written = (timeline: Timeline) => read(renderSnippet(timeline).replace(/^<meeting-timeline[^>]*>|<\/meeting-timeline>\s*$/g, ''), `lang="${timeline.lang ?? 'en'}"`);

/** What must come back, in the order in which it is read; ids of people, kinds and sources may be others. */
function essence({ title, description, credit, timeZone, updated, corrections, events, actors, kinds, sources }: Timeline) {
  const name = (id: string | undefined) => actors?.find((one) => one.id === id)?.name ?? '';
  return {
    frame: [title, description ?? '', credit ?? ''].map(shown),
    dates: [timeZone, updated, ...(corrections ?? []).map(({ date }) => date)],
    notes: (corrections ?? []).map(({ note }) => shown(note)),
    events: [...events]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, date, order, title, summary = '', kind, actors: people = [], quotes = [], citations = [], links = [], media = [], url }) => ({
        id,
        date,
        order,
        title: shown(title),
        summary: shown(summary),
        kind: shown(kinds?.find((one) => one.id === kind)?.label),
        people: people.map((id) => shown(name(id))),
        quotes: quotes.map(({ text, speaker, source }) => {
          const from = sources?.find(({ id }) => id === source);
          return { text: shown(text), speaker: shown(name(speaker)), source: shown(from?.label), url: from?.url };
        }),
        sources: citations.map(({ source }) => shown(sources?.find(({ id }) => id === source)?.label)),
        links: links.map(({ type, target }) => `${type} ${target}`),
        media: media.map(({ type, url, alt, caption = '' }) => [type, url, shown(alt), shown(caption)]),
        url,
      })),
  };
}

/** What an address that may be no link leaves of itself: nothing. */
const linked = (timeline: Timeline): Timeline => {
  const isLink = (url: string | undefined) => url !== undefined && !/^(javascript|data):/.test(url);
  return validate({
    ...timeline,
    sources: timeline.sources?.map((source) => (isLink(source.url) ? source : { ...source, url: undefined })),
    events: timeline.events.map((event) => (isLink(event.url) ? event : { ...event, url: undefined })),
  }).timeline;
};

describe('a list that was written by renderToHTML', () => {
  for (const [name, data] of Object.entries({ 'the built-in story': story, 'one day': oneDay })) {
    it(`is read as it was: ${name}`, () => {
      const { timeline } = validate(data);
      const back = written(timeline);
      expect([back.problems, back.issues]).to.deep.equal([[], []]);
      expect(essence(back.timeline)).to.deep.equal(essence(timeline));
      expect(back.timeline.lang).to.equal(timeline.lang);
      expect(back.timeline.events.flatMap(({ quotes = [] }) => quotes).every(({ text, selector }) => selector!.exact === text)).to.equal(true);
    });
  }

  it('is read in the language of the story where the tag speaks another', () => {
    const { timeline } = validate(oneDay);
    expect(read(renderToHTML(timeline, { words: createDateWords('en-US', timeline.timeZone) }), 'lang="en-US"').timeline.lang).to.equal('en-GB');
  });

  it('is read as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(
        hostileTimelines.filter(({ events }) => events.length > 0),
        (timeline) => {
          const back = written(timeline);
          expect([back.problems, back.issues]).to.deep.equal([[], []]);
          expect(essence(back.timeline)).to.deep.equal(essence(linked(timeline)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says nothing of the order within a day where the story knows it', () => {
    const { timeline } = validate({ ...oneDay, events: [{ id: 'a', date: '2024-02-09', order: 1, title: 'First' }, { id: 'b', date: '2024-02-09', order: 2, title: 'Second' }, { id: 'c', date: '2024-02-09', title: 'Some time' }] });
    expect(written(timeline).timeline.events.map(({ id, order }) => [id, order])).to.deep.equal([['a', 1], ['b', 2], ['c', undefined]]);
  });

  it('is still read after a sanitiser: titles, dates that are exact, quotations', () => {
    const { timeline } = validate(oneDay);
    const back = read(sanitise(renderSnippet(timeline)).innerHTML);
    expect(back.issues).to.deep.equal([]);
    const parts = ({ events }: Timeline) => events.map(({ date, title, quotes = [] }) => [date, title, quotes.map(({ text }) => text)]);
    expect(parts(back.timeline)).to.deep.equal(parts(timeline));
  });
});

describe('a list that was written by hand', () => {
  it('is read: title, description, ids, dates, titles, summaries, quotations with speaker and source', () => {
    const { timeline, issues, problems } = read(`
      <h2>The night the ferry stayed in port</h2>
      <p>Five things that happened
         on one day.</p>
      <ol>
        <li id="stay"><time datetime="2024-02-09T16:30">9 February, 4.30 pm</time> — <strong>The harbour master closes the port</strong>
          <p>She had waited for the <em>second</em> forecast.</p>
          <blockquote cite="https://example.org/log">Nobody sails tonight.</blockquote>
          <p>— Orla Ness, <cite>Log of the harbour</cite></p>
        </li>
        <li id="mt-protest">
          <h3>The captain objects</h3>
          <p><time>2024-02-09</time></p>
          <figure><blockquote><p>She has seen</p><p>worse than this.</p></blockquote><figcaption>Tam Quill</figcaption></figure>
        </li>
      </ol>`);
    expect([issues, problems]).to.deep.equal([[], []]);
    expect([timeline.title, timeline.description]).to.deep.equal(['The night the ferry stayed in port', 'Five things that happened on one day.']);
    const { events } = essence(timeline);
    expect(events.map(({ id, date, title, summary }) => [id, date, title, summary])).to.deep.equal([
      ['protest', '2024-02-09', 'The captain objects', ''],
      ['stay', '2024-02-09T16:30:00', 'The harbour master closes the port', 'She had waited for the second forecast.'],
    ]);
    expect(events.map(({ quotes }) => quotes)).to.deep.equal([
      [{ text: 'She has seen worse than this.', speaker: 'Tam Quill', source: '', url: undefined }],
      [{ text: 'Nobody sails tonight.', speaker: 'Orla Ness', source: 'Log of the harbour', url: 'https://example.org/log' }],
    ]);
  });

  const items: readonly { name: string; html: string; title: string; summary?: string; date?: string }[] = [
    { name: 'a line', html: '<time datetime="2024-02-09">9 February</time>: A gale is forecast', title: 'A gale is forecast' },
    { name: 'a date behind the words', html: 'A gale is forecast (<time datetime="2024-02-09">9 February</time>)', title: 'A gale is forecast' },
    { name: 'a date in bold', html: '<p><strong><time datetime="2024-02-09">9 February:</time></strong> A gale is forecast</p><p>By noon.</p>', title: 'A gale is forecast', summary: 'By noon.' },
    { name: 'what editors wrap around', html: '<div><span><font color="red"><time datetime="2024-02-09"><b>9 February</b></time></font></span></div><div><p><strong>A gale&nbsp;is forecast</strong></p><p><span>By </span><span>noon.</span></p></div>', title: 'A gale\u00a0is forecast', summary: 'By noon.' },
    { name: 'lines that are broken by hand', html: '<time datetime="2024-02-09">9 February</time><br>A gale is forecast<br>By noon.<br>Or later.', title: 'A gale is forecast', summary: 'By noon. Or later.' },
    { name: 'a date in EDTF', html: '<time data-edtf="[..2024-02-09]">by 9 February</time> <b>A gale is forecast</b>', title: 'A gale is forecast', date: '[..2024-02-09]' },
    { name: 'EDTF in the attribute of HTML', html: '<time datetime="2024-02~">about February</time> <b>A gale is forecast</b>', title: 'A gale is forecast', date: '2024-02~' },
    { name: 'a duration before its date', html: 'For <time datetime="PT2H">two hours</time>, on <time datetime="2024-02-09">9 February</time>, no ferry sails', title: 'For two hours, on no ferry sails' },
    { name: 'a clock time before its date', html: '<b>No ferry sails</b> <p>From <time>14:30</time> on.</p><time datetime="2024-02-09">9 February</time>', title: 'No ferry sails', summary: 'From 14:30 on.' },
    { name: 'two dates that tell a span', html: '<time datetime="2024-02-09">9</time> – <time datetime="2024-02-11">11 February</time> No ferry sails', title: 'No ferry sails', date: '2024-02-09/2024-02-11' },
    { name: 'two dates in markup of their own', html: '<b><time>2024-02-09</time></b>-<b><time>2024-02-11</time></b>: No ferry sails', title: 'No ferry sails', date: '2024-02-09/2024-02-11' },
    { name: 'two dates with a slash', html: '<time datetime="2024-02-09">9</time>/<time datetime="2024-02-11">11 February</time> No ferry sails', title: 'No ferry sails', date: '2024-02-09/2024-02-11' },
    { name: 'a day and a clock time on it', html: '<time datetime="2024-02-09">9 February</time> – <time datetime="2024-02-09T14:05">14:05</time> No ferry sails', title: 'No ferry sails', date: '2024-02-09T14:05:00' },
    { name: 'another date at the beginning of its words', html: '<h3>No ferry sails</h3><p><time datetime="2024-02-09">9 February</time></p><p><time datetime="2024-02-11">On the 11th</time> one does.</p>', title: 'No ferry sails', summary: 'On the 11th one does.' },
    { name: 'a month and a day in it as a span', html: '<time datetime="2024-02">February</time> – <time datetime="2024-02-11">the 11th</time> <b>No ferry sails</b>', title: 'No ferry sails', date: '2024-02/2024-02-11' },
    { name: 'a title of one word between its date and another', html: '<time datetime="2024-02-09">9 February</time> <b>Storm</b> <time datetime="2024-02-11">(over on the 11th)</time>', title: 'Storm', summary: '(over on the 11th)' },
    { name: 'another date in its words', html: '<time datetime="2024-02-09">9 February</time>: No ferry sails until <time datetime="2024-02-11">the 11th</time>', title: 'No ferry sails until the 11th' },
    { name: 'a style and a script', html: '<style>p { color: red }</style><time datetime="2024-02-09"></time><b>A gale is forecast</b><script>alert(1)</script>', title: 'A gale is forecast' },
    { name: 'a heading that begins with a dash', html: '<h3>— and so to bed</h3><time datetime="2024-02-09"></time>', title: '— and so to bed' },
  ];
  for (const { name, html, title, summary, date = '2024-02-09' } of items) {
    it(`is read with ${name}`, () => {
      const { timeline, issues, problems } = read(`<ol><li id="a">${html}</li></ol>`);
      expect([issues, problems]).to.deep.equal([[], []]);
      expect([timeline.events[0]!.date, timeline.events[0]!.title, timeline.events[0]!.summary]).to.deep.equal([date, title, summary]);
    });
  }

  it('keeps the address of a source, whether it holds the link or stands in one', () => {
    const quote = (attribution: string) => `<figure><blockquote>Nobody sails.</blockquote><figcaption>Orla Ness, ${attribution}</figcaption></figure>`;
    for (const cite of ['<cite><a href="https://example.org/log">the log</a></cite>', '<a href="https://example.org/log"><cite>the log</cite></a>']) {
      const [event] = essence(read(`<ol><li><time datetime="2024">2024</time> <b>A</b>${quote(cite)}</li></ol>`).timeline).events;
      expect(event!.quotes, cite).to.deep.equal([{ text: 'Nobody sails.', speaker: 'Orla Ness', source: 'the log', url: 'https://example.org/log' }]);
    }
  });

  const log = { speaker: '', source: 'the log', url: 'https://example.org/log' };
  const linked = '<cite><a href="https://example.org/log">the log</a></cite>';
  const ness = { speaker: 'Orla Ness', source: '', url: undefined };
  const attributions: readonly { name: string; html: string; said: typeof log | typeof ness }[] = [
    { name: 'a cite within a quotation for who spoke', html: '<blockquote><p>Nobody sails.</p><cite>Orla Ness</cite></blockquote>', said: ness },
    { name: 'a cite in the footer of a quotation for who spoke', html: '<blockquote><p>Nobody sails.</p><footer>— <cite>Orla Ness</cite></footer></blockquote>', said: ness },
    { name: 'a cite within a quotation in a figure for who spoke', html: '<figure><blockquote><p>Nobody sails.</p><cite>Orla Ness</cite></blockquote></figure>', said: ness },
    { name: 'a cite beside a quotation for its source', html: `<blockquote>Nobody sails.</blockquote>${linked}`, said: log },
    { name: 'a cite in the line below a quotation for its source', html: `<blockquote>Nobody sails.</blockquote><p>— ${linked}</p>`, said: log },
    { name: 'a cite in the caption of a quotation for its source', html: `<figure><blockquote>Nobody sails.</blockquote><figcaption>${linked}</figcaption></figure>`, said: log },
    { name: 'a cite behind a name for the source', html: `<blockquote>Nobody sails.<footer>Orla Ness, ${linked}</footer></blockquote>`, said: { ...log, speaker: 'Orla Ness' } },
  ];
  for (const { name, html, said } of attributions) {
    it(`takes ${name}`, () => {
      const [event] = essence(read(`<ol><li><time datetime="2024">2024</time> <b>A</b>${html}</li></ol>`).timeline).events;
      expect(event!.quotes).to.deep.equal([{ text: 'Nobody sails.', ...said }]);
      expect([event!.sources, event!.summary]).to.deep.equal([[], '']);
    });
  }

  it('takes a cite without a quotation for a source of the event', () => {
    const { timeline } = read('<ol><li><time datetime="2024">2024</time> <b>A</b><p>As in <cite><a href="https://example.org/">the log</a></cite>.</p></li></ol>');
    const [event] = essence(timeline).events;
    expect([event!.sources, event!.summary]).to.deep.equal([['the log'], 'As in the log.']);
  });

  it('is told of an entry with a date within another', () => {
    const { timeline, problems } = read('<ol><li><time datetime="2024-06-01">1 June</time> Above<ul><li><time datetime="2024-06-02">2 June</time> Below</li></ul></li></ol>');
    expect(timeline.events.map(({ date, title }) => [date, title])).to.deep.equal([['2024-06-01', 'Above']]);
    expect(problems).to.deep.equal([{ path: 'entry 1', message: 'has another entry within it: "2 June Below" is read as its text' }]);
  });

  it('is read with markup between the list and its entries', () => {
    const item = (title: string, more = '') => `<li><time datetime="2024">2024</time> <b>${title}</b>${more}</li>`;
    const { timeline, problems } = read(`<ol><div>${item('A', '<div><ul><li>more</li></ul></div>')}</div>${item('B')}<ol>${item('C')}</ol></ol>`);
    expect([timeline.events.map(({ title }) => title), problems]).to.deep.equal([['A', 'B', 'C'], []]);
  });

  it('is read with bullets where no list is numbered, and without lists in lists', () => {
    const item = (title: string, more = '') => `<li><time datetime="2024">2024</time> <b>${title}</b>${more}</li>`;
    const titles = ({ timeline }: ReturnType<typeof read>) => timeline.events.map(({ title }) => title);
    expect(titles(read(`<ul>${item('A')}${item('B', '<ol><li>one</li></ol>')}</ul>`))).to.deep.equal(['A', 'B']);
    expect(titles(read(`<ul><li>note</li></ul><ol>${item('A', '<ul><li>more</li></ul>')}</ol>`))).to.deep.equal(['A']);
  });

  it('is none where there is no list', () => {
    for (const html of ['', '<p>words</p>', '<blockquote><ol></ol></blockquote>', '<ul slot="footer"></ul>']) expect(readList(parse(`<div>${html}</div>`).querySelector('div')!)).to.equal(undefined);
  });

  it('is a story without events where it has no entries', () => {
    for (const html of ['<ol></ol>', '<ul><!-- none yet --></ul>', '<ol><li>&nbsp;</li></ol>']) {
      const { timeline, issues, problems } = read(`<h2>A storm</h2>${html}`);
      expect([timeline.title, timeline.events, issues, problems], html).to.deep.equal(['A storm', [], [], []]);
    }
  });

  it('loses the prefix of its timeline from ids', () => {
    const { timeline } = read('<ol><li id="night-a"><time datetime="2024"></time>A</li><li id="mt-b"><time datetime="2024"></time>B</li><li><time datetime="2024"></time>A gale, again</li></ol>', 'id="night"');
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['a', 'mt-b', 'A-gale-again']);
  });
});

describe('what cannot be read of a list', () => {
  const cases: readonly { name: string; items: string; ids: string[]; dates: string[]; problems: string[] }[] = [
    { name: 'a date that is missing leaves an event without a date', items: '<li id="a"><b>A</b></li>', ids: ['a'], dates: ['XXXX-XX-XX'], problems: ['entry 1: has no date: "A"'] },
    { name: 'a date that does not exist leaves the event out', items: '<li id="a"><time datetime="2013-02-29"></time>A</li><li id="b"><time datetime="2013"></time>B</li>', ids: ['b'], dates: ['2013'], problems: ['entry 1: not a date: "2013-02-29"'] },
    { name: 'a date in words leaves the event out', items: '<li id="a"><time>March 7</time>A</li>', ids: [], dates: [], problems: ['entry 1: not a date: "March 7"'] },
    { name: 'a clock time without a day leaves the event out', items: '<li id="a"><time>14:30</time>A</li>', ids: [], dates: [], problems: ['entry 1: not a date: "14:30"'] },
    { name: 'a day that does not exist is not replaced by another', items: '<li id="a"><time>2013-02-29</time>A until <time>2013-03-02</time></li>', ids: [], dates: [], problems: ['entry 1: not a date: "2013-02-29"'] },
    { name: 'a span that ends before it begins leaves the event out', items: '<li id="a"><time>2013-03-02</time>–<time>2013-03-01</time>A</li>', ids: [], dates: [], problems: ['entry 1: not a date: "2013-03-02/2013-03-01"'] },
    { name: 'a word between two dates does not tell what they are', items: '<li id="a"><time datetime="2013-03-01">1</time> to <time datetime="2013-03-05">5 March</time> <b>A</b></li>', ids: ['a'], dates: ['2013-03-01'], problems: ['entry 1: two dates with "to" between them: read as the first (a dash makes them a span)'] },
    { name: 'a word between two dates below the heading', items: '<li id="a"><h3>A</h3><p><time datetime="2013-03-01">1 मार्च</time> से <time datetime="2013-03-05">5 मार्च</time></p></li>', ids: ['a'], dates: ['2013-03-01'], problems: ['entry 1: two dates with "से" between them: read as the first (a dash makes them a span)'] },
    { name: 'two dates side by side, as a CMS has them for published and changed', items: '<li id="a"><h3>A</h3><p><time datetime="2013-03-01">1</time>&nbsp;<time datetime="2013-03-05">5 March</time></p></li>', ids: ['a'], dates: ['2013-03-01'], problems: ['entry 1: two dates with "" between them: read as the first (a dash makes them a span)'] },
    { name: 'words between two dates before the heading', items: '<li id="a"><p><time datetime="2013-03-01">1</time> and up to <time datetime="2013-03-05">5 March</time></p><h3>A</h3></li>', ids: ['a'], dates: ['2013-03-01'], problems: ['entry 1: two dates with "and up to" between them: read as the first (a dash makes them a span)'] },
    { name: 'a word between two dates that cannot be read leaves the event out, once', items: '<li id="a"><time>March 1</time> to <time>March 5</time> <b>A</b></li>', ids: [], dates: [], problems: ['entry 1: not a date: "March 1"'] },
    { name: 'a heading of spaces that do not break is no word', items: '<li id="a"><time datetime="2013"></time><h3>&nbsp;</h3></li>', ids: [], dates: [], problems: ['entry 1: has no words'] },
    { name: 'entries with nothing in them are passed over, and counted', items: '<li></li><li>&nbsp;</li><li><p></p><p>\u3000&nbsp;</p><time></time><h3><br></h3></li><li><b>A</b></li>', ids: ['A'], dates: ['XXXX-XX-XX'], problems: ['entry 4: has no date: "A"'] },
    { name: 'a quotation that is too long is left out, by the number of its entry', items: `<li></li><li id="a"><time datetime="2013"></time>A<blockquote>${'a'.repeat(301)}</blockquote></li>`, ids: ['a'], dates: ['2013'], problems: ['entry 2: quotes[0].text: the text has 301 characters, 300 are allowed'] },
    { name: 'an entry without words is left out', items: '<li id="a"><time datetime="2013"></time></li>', ids: [], dates: [], problems: ['entry 1: has no words'] },
    { name: 'a second entry of one id gets a number', items: '<li id="a"><time datetime="2013"></time>A</li><li id="mt-a"><time datetime="2014"></time>B</li>', ids: ['a', 'a-2'], dates: ['2013', '2014'], problems: ['entry 2: "a" is the id of an entry before it: read as "a-2"'] },
  ];
  for (const { name, items, ids, dates, problems } of cases) {
    it(`is named: ${name}`, () => {
      const root = parse(`<meeting-timeline><h2>T</h2><ol>${items}</ol></meeting-timeline>`).querySelector('meeting-timeline')!;
      const before = root.outerHTML;
      const list = readList(root)!;
      const { timeline, issues } = validate(list.data);
      expect(timeline.events.map(({ id }) => id)).to.deep.equal(ids);
      expect(timeline.events.map(({ date }) => date)).to.deep.equal(dates);
      expect([...list.problems, ...issuesIn(list, issues)].map(({ path, message }) => `${path}: ${message}`)).to.deep.equal(problems);
      expect(root.outerHTML, 'the page').to.equal(before);
    });
  }
});
