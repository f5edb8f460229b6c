import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { MtMedia } from '../src/elements/mt-media.js';
import type { Media } from '../src/model/timeline.js';
import { inBox, inTheDark, partIn, renderPart, rightToLeft, strings, type Props } from './parts.js';

const picture: Media = {
  type: 'image',
  url: new URL('../docs/picture.png', import.meta.url).href,
  alt: 'The built-in story: a mirrored timeline with a zone for days that nobody reported',
  caption: 'The built-in story.',
  credit: 'Drawn by the timeline itself',
};

const meta: Meta<Props<MtMedia>> = {
  title: 'Parts/Media',
  component: 'mt-media',
  render: renderPart('mt-media'),
  args: { media: picture, strings },
};

export default meta;
type Story = StoryObj<Props<MtMedia>>;

const ask: NonNullable<Story['play']> = async ({ canvasElement }) => userEvent.click(partIn(canvasElement, 'mt-media').inside.getByRole('button'));

/** Nothing is loaded before the reader asks for it. */
export const NotAskedFor: Story = {};
export const Picture: Story = {
  play: async (context) => {
    await ask(context);
    const image = await partIn(context.canvasElement, 'mt-media').inside.findByRole<HTMLImageElement>('img');
    await waitFor(() => expect(image.naturalWidth).toBeGreaterThan(0));
  },
};
/** What cannot be loaded is a link: here the address is that of a page. */
export const Failed: Story = {
  args: { media: { ...picture, url: '?no-picture' } },
  play: async (context) => {
    await ask(context);
    await partIn(context.canvasElement, 'mt-media').inside.findByText(strings.mediaFailed);
  },
};
export const Film: Story = { args: { media: { type: 'video', url: 'https://example.org/film.mp4', alt: 'The ferry leaves the port' } } };
export const Sound: Story = { args: { media: { type: 'audio', url: 'https://example.org/gale.mp3', alt: 'The wind at the pier' } } };
/** A post is a link: no page of others is built into this one. */
export const Post: Story = { args: { media: { type: 'post', url: 'https://example.org/post/1', alt: 'The harbour master writes that nobody sails' } } };
/** An address that is none is shown as text. */
export const UnsafeAddress: Story = { args: { media: { ...picture, url: 'javascript:alert(1)' } } };
export const Narrow: Story = { decorators: [inBox('narrow')] };
export const RightToLeft: Story = { decorators: [rightToLeft] };
export const Dark: Story = { decorators: [inTheDark] };
