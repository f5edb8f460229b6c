// The story's own words amid the interface's: read aloud in their own language, and run as their own letters do.
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { cutOwnWords } from '../i18n/own-words.js';
import type { Strings } from '../i18n/strings.js';
import type { OutlineQuote, OutlineUrl } from '../static/outline.js';

/** A name or a label of the story. `lang` is the language of the story, where it names one. */
export const storyText = (text: string, lang: string | undefined) => html`<span lang=${ifDefined(lang)} dir="auto">${text}</span>`;

/** Heard and not seen: what stands between two parts that lines or boxes keep apart for the eye, and screen readers would make one word of. */
export const spoken = (text: string) => html`<span class="visually-hidden">${text}</span>`;

/** A text of ours with words of the story in it, in their order. */
export const withStoryText = (told: string, own: readonly string[], lang: string | undefined) =>
  cutOwnWords(told, own).map((stretch) => (stretch.own ? storyText(stretch.text, lang) : stretch.text));

/** A button in running text that leads to an event: `words` say what that is to the one at hand; `current`: whether it is open, where several are listed. */
export const eventButton = (words: string, title: string, lang: string | undefined, go: () => void, current?: boolean) =>
  html`<button class="thread" type="button" aria-current=${ifDefined(current)} @click=${go}>${words}<span part="thread-link" lang=${ifDefined(lang)} dir="auto">${title}</span></button>`;

/** Who said it, and to whom. */
export const creditOf = ({ speaker, to }: OutlineQuote, lang: string | undefined, strings: Strings) =>
  html`<strong>${speaker === undefined ? strings.unattributed : storyText(speaker, lang)}</strong>${to === undefined ? nothing : html` ${withStoryText(strings.to(to), [to], lang)}`}`;

/** An address, as a link where it may be one. */
export const linkOf = ({ text, href }: OutlineUrl) => (href === undefined ? text : html`<a href=${href}>${text}</a>`);
