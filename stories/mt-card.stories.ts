import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import type { MtCard } from '../src/elements/mt-card.js';
import type { SceneCard } from '../src/layout/scene.js';
import { kindLooks } from '../src/layout/symbols.js';
import { inBox, inTheDark, listen, partIn, renderPart, rightToLeft, sceneOf, whole, type Props } from './parts.js';

const { cards } = sceneOf(whole);
const card = cards.find(({ mark }) => !mark.doubtful)!;
const kind = kindLooks(whole.index.timeline.kinds)(card.event.kind);
const titled = (title: string): SceneCard => ({ ...card, event: { ...card.event, title } });

const meta: Meta<Props<MtCard>> = {
  title: 'Parts/Card',
  component: 'mt-card',
  render: renderPart('mt-card'),
  args: { card, kind, note: '3 sources', date: '21 November 2025', storyLang: 'en', current: true },
  decorators: [inBox('card')],
};

export default meta;
type Story = StoryObj<Props<MtCard>>;

export const OfAnEvent: Story = {
  play: async ({ canvasElement }) => {
    const { asked } = listen(canvasElement);
    await userEvent.click(partIn(canvasElement, 'mt-card').inside.getByRole('button'));
    await asked({ type: 'select', id: card.event.id });
  },
};
export const Selected: Story = { args: { selected: true } };
/** The page's text is about it. */
export const PointedAt: Story = { args: { pointed: true } };
/** It came with newer data. */
export const Fresh: Story = { args: { fresh: 'New' } };
/** The day is not known: its symbol is hollow. */
export const Doubtful: Story = { args: { card: { ...card, mark: { ...card.mark, doubtful: true } } } };
export const WithoutAKind: Story = { args: { kind: { number: 0, label: '', symbol: 'circle' } } };
export const OneLine: Story = { args: { card: { ...card, lines: 1 } } };
export const LongTitle: Story = { args: { card: titled('W'.repeat(200)) } };
/** The title is in the language of the story, the rest in that of the page. */
export const RightToLeft: Story = { args: { card: titled('אורלה נס סוגרת את הנמל'), storyLang: 'he' }, decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
