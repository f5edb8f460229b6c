// Clock times in the zone of the story or, by choice, in another one; days never move.
import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { button, column, detail, settled, textOf, toolbar, withoutMotion } from './fixture.js';

const story = {
  title: 'Clocks',
  lang: 'en-GB',
  timeZone: 'America/New_York',
  events: [
    { id: 'day', date: '2025-11-21', title: 'A day' },
    { id: 'noon', date: '2025-11-21T12:00:00', title: 'At noon' },
    { id: 'night', date: '2025-11-21T22:30:00', title: 'Late at night' },
    { id: 'past', date: '2025-11-20', title: 'The day before' },
  ],
};

async function timelineWith(timeZone: string | undefined, width = 1000): Promise<MeetingTimeline> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const timeline = document.createElement('meeting-timeline');
  if (timeZone) timeline.setAttribute('time-zone', timeZone);
  timeline.timeline = story;
  box.append(timeline);
  await settled(timeline);
  return timeline;
}

async function dateOf(timeline: MeetingTimeline, id: string): Promise<string> {
  timeline.select(id);
  await settled(timeline);
  return detail(timeline)!.renderRoot.querySelector('[part="detail-date"] strong')!.textContent;
}

/** Collects warnings while something is done. */
async function warningsOf(act: () => Promise<unknown>): Promise<readonly unknown[]> {
  const { warn } = console;
  const warnings: unknown[] = [];
  console.warn = (...values: unknown[]) => warnings.push(...values);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('the zone of clock times', () => {
  beforeEach(withoutMotion);

  const cases: readonly (readonly [timeZone: string | undefined, noon: string, night: string])[] = [
    [undefined, 'Friday, 21 November 2025 at 12:00 GMT-5', 'Friday, 21 November 2025 at 22:30 GMT-5'],
    ['America/New_York', 'Friday, 21 November 2025 at 12:00 GMT-5', 'Friday, 21 November 2025 at 22:30 GMT-5'],
    ['Europe/Berlin', 'Friday, 21 November 2025 at 18:00 CET', 'Saturday, 22 November 2025 at 04:30 CET'],
    // The tests' browser runs in Kathmandu.
    ['reader', 'Friday, 21 November 2025 at 22:45 GMT+5:45', 'Saturday, 22 November 2025 at 09:15 GMT+5:45'],
  ];
  for (const [timeZone, noon, night] of cases) {
    it(`${timeZone ?? 'none'}: clock times are told in it and name it, days stay`, async () => {
      const timeline = await timelineWith(timeZone);
      expect(await dateOf(timeline, 'noon')).to.equal(noon);
      expect(await dateOf(timeline, 'night')).to.equal(night);
      expect(await dateOf(timeline, 'day')).to.equal('Friday, 21 November 2025');
      timeline.select(null);
      await settled(timeline);
      expect(timeline.renderRoot.querySelector('.summary')!.textContent).to.include('from 20 November 2025 to 21 November 2025');
    });
  }

  it('changes at run time', async () => {
    const timeline = await timelineWith(undefined);
    timeline.timeZone = 'Europe/Berlin';
    expect(await dateOf(timeline, 'noon')).to.include('18:00 CET');
    timeline.removeAttribute('time-zone');
    timeline.timeZone = undefined;
    expect(await dateOf(timeline, 'noon')).to.include('12:00 GMT-5');
  });

  it('is the one of the story where there is none of that name, which is said once', async () => {
    const warnings = await warningsOf(async () => {
      for (let i = 0; i < 2; i++) expect(await dateOf(await timelineWith('Mars/Olympus'), 'noon')).to.include('12:00 GMT-5');
    });
    expect(warnings).to.deep.equal(['meeting-timeline: no such time zone: "Mars/Olympus"; clock times are told in the story\'s']);
  });

  it("is the reader's to choose, where the story has clock times and runs in another one", async () => {
    const choices = async (timeline: MeetingTimeline) => {
      button(toolbar(timeline), en.filter).click();
      await settled(timeline);
      return [...timeline.renderRoot.querySelector('mt-filter')!.renderRoot.querySelectorAll<HTMLElement>(`[aria-label="${en.clocks}"] button`)];
    };
    const timeline = await timelineWith(undefined);
    const [told, own] = await choices(timeline);
    const pressed = () => [told, own].map((choice) => `${choice!.textContent.trim()}: ${choice!.ariaPressed}`);
    expect(pressed()).to.deep.equal(['As in the story: Eastern Time: true', 'Yours: Nepal Time: false']);
    own!.click();
    await settled(timeline);
    expect(pressed()).to.deep.equal(['As in the story: Eastern Time: false', 'Yours: Nepal Time: true']);
    expect(await dateOf(timeline, 'noon')).to.include('22:45 GMT+5:45');
    told!.click();
    await settled(timeline);
    expect(await dateOf(timeline, 'noon')).to.include('12:00 GMT-5');

    const dayOnly = await timelineWith(undefined);
    dayOnly.timeline = { ...story, events: story.events.filter(({ date }) => !date.includes('T')) };
    await settled(dayOnly);
    expect(await choices(dayOnly)).to.deep.equal([]);
  });

  it('is named in the column, under the days of the story', async () => {
    const entries = (timeline: MeetingTimeline) => [...column(timeline).renderRoot.querySelectorAll('[part="entry"]')].map((entry) => entry.querySelector('.date')?.textContent ?? '');
    const narrow = await timelineWith(undefined, 342);
    expect(entries(narrow)).to.include.members(['12:00', '22:30']);
    narrow.timeZone = 'Europe/Berlin';
    await settled(narrow);
    expect(entries(narrow)).to.include.members(['21 Nov 2025, 18:00 CET', '22 Nov 2025, 04:30 CET']);
  });

  it('leaves the axis in the zone of the story, and says so where the axis shows hours', async () => {
    const timeline = await timelineWith('Europe/Berlin');
    for (let i = 0; i < 3; i++) button(toolbar(timeline), 'Zoom in').click();
    await settled(timeline);
    timeline.zoomTo('noon');
    await settled(timeline);
    const axis = timeline.renderRoot.querySelector('mt-axis')!;
    expect(textOf(axis)).to.match(/Fri, 21 Nov 2025, GMT-5/);
  });
});
