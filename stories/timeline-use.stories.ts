import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { MtCard } from '../src/elements/mt-card.js';
import { en } from '../src/i18n/en.js';
import { oneDay, plainTimeline } from './invented.js';
import { insideOf } from './parts.js';
import { renderTimeline, timelineControls, type TimelineArgs } from './timeline.js';

/** What a reader does with it. */
const meta: Meta<TimelineArgs> = {
  title: 'Timeline/In use',
  component: 'meeting-timeline',
  args: { timeline: oneDay },
  argTypes: timelineControls,
  render: renderTimeline,
};

export default meta;
type Story = StoryObj<TimelineArgs>;

const timelineIn = (canvas: HTMLElement) => canvas.querySelector('meeting-timeline')!;

/** A node of the timeline, once it is drawn. */
const drawn = <Part extends Element>(canvas: HTMLElement, selector: string): Promise<Part> =>
  waitFor(() => {
    const part = timelineIn(canvas).shadowRoot!.querySelector<Part>(selector);
    if (!part) throw new Error(`no ${selector} yet`);
    return part;
  });

const cardOf = (canvas: HTMLElement, id: string) => drawn<MtCard>(canvas, `mt-card[data-event="${id}"]`);

/** A button of a part, by its name. */
const buttonIn = async (canvas: HTMLElement, part: string, name: string | RegExp) => insideOf(await drawn(canvas, part)).findByRole('button', { name });

const press = async (canvas: HTMLElement, name: string) => userEvent.click(await buttonIn(canvas, 'mt-toolbar', name));

export const ChooseAnEvent: Story = {
  play: async ({ canvasElement }) => {
    const card = insideOf(await cardOf(canvasElement, 'stay'));
    await userEvent.click(await card.findByRole('button'));
    await expect(timelineIn(canvasElement).selected).toBe('stay');
    await insideOf(await drawn(canvasElement, 'mt-detail')).findByText('Nobody sails tonight.');
  },
};

/** Events of the very same moment, which no zoom can part. */
export const ChooseAmongSeveral: Story = {
  args: { timeline: plainTimeline([...Array<string>(3).fill('2024-02-09T21:40:00Z'), '2024-02-10']) },
  play: async ({ canvasElement }) => {
    const mark = await drawn<HTMLElement>(canvasElement, '[part="mark-button"].several');
    await userEvent.click(mark);
    const list = await drawn<HTMLElement>(canvasElement, '.choices');
    await expect(list).toHaveTextContent(en.choose(list.querySelectorAll('li').length));
    await userEvent.click(list.querySelector('li button')!);
    await drawn(canvasElement, 'mt-detail');
  },
};

export const StepToTheNext: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, en.next);
    await press(canvasElement, en.next);
    await expect(timelineIn(canvasElement).selected).toBe('stay');
    await press(canvasElement, en.previous);
    await expect(timelineIn(canvasElement).selected).toBe('warning');
  },
};

export const ZoomByKey: Story = {
  play: async ({ canvasElement }) => {
    (await cardOf(canvasElement, 'stay')).focus();
    await userEvent.keyboard('{+}{+}');
    const zoomOut = await buttonIn(canvasElement, 'mt-toolbar', en.zoomOut);
    await waitFor(() => expect(zoomOut).toHaveAttribute('aria-disabled', 'false'));
    await userEvent.keyboard('0');
    await waitFor(() => expect(zoomOut).toHaveAttribute('aria-disabled', 'true'));
  },
};

export const FilterByWords: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, en.filter);
    const search = await insideOf(await drawn(canvasElement, 'mt-filter')).findByRole('searchbox');
    await userEvent.type(search, 'captain');
    await waitFor(() => expect(timelineIn(canvasElement).filter).toBe('captain'));
    await waitFor(() => expect(timelineIn(canvasElement).shadowRoot!.querySelector('[part="shown"]')).toHaveTextContent(en.shown(2, 5)));
  },
};

export const FilterByKind: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await buttonIn(canvasElement, 'mt-legend', /^Remark/));
    await expect(timelineIn(canvasElement).filter).toBe('kind:remark');
  },
};

export const OpenTheHelp: Story = {
  play: async ({ canvasElement }) => {
    (await cardOf(canvasElement, 'stay')).focus();
    await userEvent.keyboard('?');
    await insideOf(await drawn(canvasElement, 'mt-help')).findByRole('dialog', { name: en.help });
  },
};

export const Share: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, en.share);
    await insideOf(await drawn(canvasElement, 'mt-share')).findByRole('button', { name: en.formats.png });
  },
};

export const ReadAsAList: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, en.readAsList);
    await insideOf(await drawn(canvasElement, 'mt-list')).findByRole('heading', { name: 'The captain objects' });
  },
};
