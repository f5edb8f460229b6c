import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { CardRenderer } from '../src/elements/card-content.js';
import type { MtCard } from '../src/elements/mt-card.js';
import { oneDay } from './invented.js';

/** What a page puts into it: cards and slots of its own. */
const meta: Meta = { title: 'Timeline/Your own content', component: 'meeting-timeline', parameters: { controls: { disable: true } } };

export default meta;

const cardsIn = (canvas: HTMLElement) => [...canvas.querySelector('meeting-timeline')!.shadowRoot!.querySelectorAll<MtCard>('mt-card')];

/** `renderCard` gives a template, or nothing for the usual card: here orders have one of their own. */
const ownOrders: CardRenderer = ({ kind, title }) => (kind === 'order' ? html`<b>Order</b> ${title}` : undefined);

export const Cards: StoryObj = {
  render: () => html`<meeting-timeline .timeline=${oneDay} .renderCard=${ownOrders}></meeting-timeline>`,
  play: async ({ canvasElement }) => waitFor(() => expect(cardsIn(canvasElement).filter((card) => card.querySelector('b'))).toHaveLength(1)),
};

/** In narrow containers it stands in place of the title. */
export const CardsInRows: StoryObj = {
  render: () => html`<meeting-timeline layout="vertical" .timeline=${oneDay} .renderCard=${ownOrders}></meeting-timeline>`,
  play: async ({ canvasElement }) =>
    waitFor(() => expect(canvasElement.querySelector('meeting-timeline')!.shadowRoot!.querySelectorAll('mt-column > [slot^="content"] b')).toHaveLength(1)),
};

const throwing: CardRenderer = ({ id, title }) => {
  if (id === 'stay') throw new Error('no picture');
  return html`<i>${title}</i>`;
};

/** An event whose card throws keeps the usual one; `mt-error` says why, and the panel of actions shows it. */
export const CardThatThrows: StoryObj = {
  render: () => html`<meeting-timeline .timeline=${oneDay} .renderCard=${throwing}></meeting-timeline>`,
  play: async ({ canvasElement }) => waitFor(() => expect(cardsIn(canvasElement).flatMap((card) => (card.querySelector('i') ? [] : [card.dataset['event']]))).toEqual(['stay'])),
};

export const Header: StoryObj = {
  render: () => html`
    <meeting-timeline .timeline=${oneDay}>
      <div slot="header">
        <h2>A headline of the page</h2>
        <p>With what the page says below it.</p>
      </div>
    </meeting-timeline>
  `,
};

export const Detail: StoryObj = {
  render: () => html`
    <meeting-timeline .timeline=${oneDay} selected="stay">
      <p slot="detail">What the page tells of the chosen event: <code>mt-select</code> says which it is.</p>
    </meeting-timeline>
  `,
};

export const Empty: StoryObj = {
  render: () => html`
    <meeting-timeline .timeline=${{ title: 'Nothing yet', events: [] }}>
      <p slot="empty">The first events come tonight.</p>
    </meeting-timeline>
  `,
};

export const Footer: StoryObj = {
  render: () => html`
    <meeting-timeline .timeline=${oneDay}>
      <p slot="footer">Compiled by the night desk from the log of the harbour.</p>
    </meeting-timeline>
  `,
};
