// What stands about the stage, or in its place: title and description above it, what could not be shown or is left, the credit line below.
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { tellEdtf, type DateWords } from '../i18n/dates.js';
import type { Strings } from '../i18n/strings.js';
import type { Timeline } from '../model/timeline.js';
import { icons } from './icons.js';
import type { StoryController } from './story-controller.js';
import { storyText } from './story-text.js';

/** Title and description; `level` of the title among the page's headings. */
export const headingOf = ({ title, description, lang }: Timeline, level: number) => html`
  <div part="title" class="title" lang=${ifDefined(lang)} dir="auto" role="heading" aria-level=${level}>${title}</div>
  ${description ? html`<p part="description" class="description" lang=${ifDefined(lang)} dir="auto">${description}</p>` : nothing}
`;

/** What is said in place of a picture. */
export const messageOf = (text: string) => html`<div part="message" class="message">${text}</div>`;

/** That there is nothing to show. */
export const emptyOf = ({ empty }: Strings) => html`<slot name="empty">${messageOf(empty)}</slot>`;

const retryButton = (strings: Strings, retry: () => void) => html`<button part="button retry-button" type="button" @click=${retry}>${strings.retry}</button>`;

/** That there is no story, since it could not be loaded. */
export const failureOf = (strings: Strings, retry: () => void) => html`<div part="message" class="message" role="alert">${strings.failed} ${retryButton(strings, retry)}</div>`;

/** That the filter leaves nothing, with a way back: in words, since a stage without marks could as well be broken. */
export const noneShownOf = (all: number, { noneShown, showAll }: Strings, show: () => void) =>
  html`<div part="message" class="nothing">${noneShown} <button part="button show-all-button" class="show-all" type="button" @click=${show}>${showAll(all)}</button></div>`;

/** How many events the filter leaves; pressed, it leads back to all. Its room is kept while there is no filter, so that nothing moves, but where it would be an empty line. */
export function shownOf(all: number, visible: ReadonlySet<string> | undefined, strings: Strings, show: () => void) {
  const text = strings.shown(visible?.size ?? all, all);
  const label = text + strings.comma + strings.showAll(all);
  return html`
    <button part="shown" class="shown ${visible ? '' : 'unfiltered'}" type="button" aria-label=${label} @click=${show}>
      <span title=${strings.showAll(all)}>${text}</span> ${icons.close}
    </button>
  `;
}

/** More of them than a reader would read. */
const mostIssues = 100;

/** That data could not be loaded, with a way to try again, and which entries could not be shown. What did not come from `src` is no older version of what should have. */
export const noticesOf = ({ issues, failed, fetched }: Pick<StoryController, 'issues' | 'failed' | 'fetched'>, retry: () => void, { strings }: DateWords) => html`
  ${failed ? html`<div part="notice" class="notice" role="alert">${fetched ? strings.failedKept : strings.failed} ${retryButton(strings, retry)}</div>` : nothing}
  ${issues.length
    ? html`
        <details part="notice" class="notice">
          <summary>${strings.notShown(issues.length)}</summary>
          <ul>
            ${issues.slice(0, mostIssues).map(({ path, message }) => html`<li><code>${path}</code>: ${message}</li>`)}
          </ul>
        </details>
      `
    : nothing}
`;

/** Who made it, when it was last changed, and what was wrong in it. */
export function footerOf({ credit, updated, corrections = [], lang }: Timeline, words: DateWords) {
  const { strings } = words;
  return html`
    ${credit || updated ? html`<p part="footer" class="footer">${credit ? html`${storyText(credit, lang)}<br />` : nothing} ${updated ? strings.updated(tellEdtf(updated, words)) : nothing}</p>` : nothing}
    ${corrections.length
      ? html`
          <details part="corrections" class="footer">
            <summary>${strings.corrections(corrections.length)}</summary>
            <ul>
              ${corrections.map((correction) => html`<li><strong>${tellEdtf(correction.date, words)}</strong>${strings.colon}${storyText(correction.note, lang)}</li>`)}
            </ul>
          </details>
        `
      : nothing}
  `;
}
