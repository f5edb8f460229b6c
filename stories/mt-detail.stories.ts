import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtDetail } from '../src/elements/mt-detail.js';
import { hardStories } from './hard.js';
import { oneDay } from './invented.js';
import { inBox, index, inTheDark, listen, partIn, renderPart, rightToLeft, stateOf, strings, tellingOf, words, type Props } from './parts.js';

const of = (selected: string, timeline = index.timeline): Props<MtDetail> => {
  const { index: events } = stateOf([], timeline);
  return { index: events, selected, words: tellingOf(events).dates };
};

const meta: Meta<Props<MtDetail>> = {
  title: 'Parts/Detail',
  component: 'mt-detail',
  render: renderPart('mt-detail'),
  args: { index, words, selected: 'meeting', headingLevel: 3, inline: false },
};

export default meta;
type Story = StoryObj<Props<MtDetail>>;

export const OfTheMeeting: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    const { inside } = partIn(canvasElement, 'mt-detail');
    await userEvent.click(inside.getByRole('button', { name: new RegExp(`^${strings.next}: `) }));
    await userEvent.click(inside.getByRole('button', { name: strings.close }));
    await asked({ type: 'step', by: 1 }, { type: 'select', id: null });
  },
};
/** The date says what is known of the day, and what is not. */
export const OnAnUnknownDay: Story = { args: { selected: 'fascist' } };
/** It revises an earlier event; a thread is an editorial claim and says whose. */
export const WithAThread: Story = { args: { selected: 'guard-if-needed' } };
export const AtAClockTime: Story = { args: of('protest', oneDay) };
/** Within the column, right below the event. */
export const Inline: Story = { args: { inline: true }, decorators: [inBox('narrow')] };
export const TheOnlyEvent: Story = { args: of('e0', hardStories['one event']) };
export const NothingKnownOfIt: Story = { args: of('e0', hardStories['one event of which nothing is known']) };
export const OneWordOf500Letters: Story = { args: of('e0', hardStories['titles of 500 letters without a space']), decorators: [inBox('narrow')] };
export const WithMedia: Story = {
  args: of('e0', {
    title: 'A story',
    events: [{ id: 'e0', date: '2024-02-09', title: 'The wind takes the pier lamp', media: [{ type: 'image', url: 'https://example.org/lamp.jpg', alt: 'A lamp in the water', credit: 'The harbour' }] }],
  }),
};
export const Narrow: Story = { decorators: [inBox('narrow')] };
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
