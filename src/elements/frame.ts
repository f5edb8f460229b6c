// What stands about the stage: title and description above it, what could not be shown, the credit line below.
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { tellEdtf, type DateWords } from '../i18n/dates.js';
import type { Timeline } from '../model/timeline.js';
import type { StoryController } from './story-controller.js';
import { storyText } from './story-text.js';

/** Title and description; `level` of the title among the page's headings. */
export const headingOf = ({ title, description, lang }: Timeline, level: number) => html`
  <div part="title" class="title" lang=${ifDefined(lang)} dir="auto" role="heading" aria-level=${level}>${title}</div>
  ${description ? html`<p part="description" class="description" lang=${ifDefined(lang)} dir="auto">${description}</p>` : nothing}
`;

/** More of them than a reader would read. */
const mostIssues = 100;

/** That data could not be loaded, with a way to try again, and which entries could not be shown. What did not come from `src` is no older version of what should have. */
export const noticesOf = ({ issues, failed, fetched }: Pick<StoryController, 'issues' | 'failed' | 'fetched'>, retry: () => void, { strings }: DateWords) => html`
  ${failed ? html`<div part="notice" class="notice" role="alert">${fetched ? strings.failedKept : strings.failed} <button part="button retry-button" type="button" @click=${retry}>${strings.retry}</button></div>` : nothing}
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
    ${credit || updated ? html`<p part="footer" class="footer">${credit ? storyText(credit, lang) : nothing} ${updated ? strings.updated(tellEdtf(updated, words)) : nothing}</p>` : nothing}
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
