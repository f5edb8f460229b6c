import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Strings } from '../i18n/strings.js';
import { noFilter, toggled, type Filter } from '../model/filter.js';
import { kindLooks, symbolPath } from '../layout/symbols.js';
import type { Kind } from '../model/timeline.js';
import { IntentEvent } from './events.js';
import { storyText } from './story-text.js';
import { baseStyles, forcedChoiceStyles, kindStyles } from './styles.js';
import { lines, space, square, token, type } from './tokens.js';

/**
 * Names the kinds of events with their shapes and colours. Each is a button: pressing some shows only those.
 *
 * @element mt-legend
 * @fires {IntentEvent} mt-intent - Asks the timeline to show other kinds.
 * @slot - What stands behind the kinds: how many events are shown.
 * @csspart legend - The list.
 * @csspart legend-item - One kind.
 * @csspart legend-count - How many events are of it.
 */
export class MtLegend extends LitElement {
  static override styles = [
    baseStyles,
    kindStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 ${space(0.25)};
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: inherit;
      }
      /*
       * The timeline is the container: in a narrow one kinds that end where their words do would make ragged lines. No grid: a long word
       * takes the line rather than be broken in a column.
       */
      @container (width < 30em) {
        li {
          flex: 1 0 ${type(8.5)};
        }
      }
      /* A word that is longer than a line is broken. */
      li,
      button {
        max-width: 100%;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: ${space(0.4375)};
        min-width: ${token('control-size')};
        min-height: ${token('control-size')};
        padding: 0 ${space(0.375)};
        border: ${lines(1)} solid transparent;
        border-radius: ${token('control-radius')};
        background: none;
        font: inherit;
        font-size: ${token('control-font-size')};
        line-height: ${token('control-line-height')};
        text-align: start;
        color: inherit;
        cursor: pointer;
      }
      svg {
        ${square(14)}
        flex: none;
        fill: currentColor;
      }
      span {
        min-width: 0;
        unicode-bidi: isolate;
        color: ${token('ink-soft')};
      }
      .count {
        display: inline-block;
        margin-inline-start: ${space(0.1875)};
        /* A filter changes the count, not the place of what stands behind it. */
        min-width: 2ch;
        font-size: ${token('meta-font-size')};
        font-variant-numeric: tabular-nums;
      }
      /* In columns it moves nothing, and stays with the last word. */
      @container (width < 30em) {
        .count {
          display: inline;
        }
      }
      @media (hover: hover) {
        button:not([aria-disabled='true']):hover {
          border-color: ${token('control-border-color')};
        }
      }
      [aria-pressed='true'] {
        border-color: ${token('control-border-color')};
        background: ${token('day-fill')};
      }
      [aria-pressed='true'] span {
        color: ${token('ink')};
      }
      .choosing [aria-pressed='false'] svg {
        opacity: ${token('disabled-opacity')};
      }
      [aria-disabled='true'] {
        cursor: default;
      }
      [aria-disabled='true'] > * {
        opacity: ${token('disabled-opacity')};
      }
    `,
    forcedChoiceStyles,
  ];

  /** The kinds of the timeline that events are of, in order: the order picks the colours. */
  @property({ attribute: false }) kinds: readonly Kind[] = [];

  /** Of the kinds that occur, how many events would be shown of each; others are not named. */
  @property({ attribute: false }) counts: ReadonlyMap<string, number> = new Map();

  /** What is shown. */
  @property({ attribute: false }) filter: Filter = noFilter;

  /** Language of the story, in which its kinds are named. */
  @property({ attribute: false }) storyLang: string | undefined;

  /** Texts in the reader's language. */
  @property({ attribute: false }) strings: Strings | undefined;

  override render() {
    const { counts, filter } = this;
    const lookOf = kindLooks(this.kinds);
    const shown = this.kinds.filter(({ id }) => counts.has(id));
    if (!shown.length) return html`<slot></slot>`;
    return html`
      <ul part="legend" class=${filter.kinds.length ? 'choosing' : ''} role="list" aria-label=${this.strings?.legend ?? ''}>
        ${shown.map(({ id }, i) => {
          const { number, label, symbol } = lookOf(id);
          const pressed = filter.kinds.includes(id);
          const count = counts.get(id)!;
          const disabled = !count && !pressed;
          return html`
            <li>
              <button
                part="legend-item"
                class="kind-${number}"
                type="button"
                aria-pressed=${pressed}
                aria-disabled=${disabled}
                @click=${() => disabled || this.dispatchEvent(new IntentEvent({ type: 'filter', filter: toggled(filter, 'kinds', id) }))}
              >
                <svg viewBox="-7 -7 14 14" aria-hidden="true"><path d=${symbolPath(symbol, 72)}></path></svg>
                <span>${storyText(label, this.storyLang)}&nbsp;<span part="legend-count" class="count">${this.strings?.number(count)}</span></span>
              </button>
              ${i === shown.length - 1 ? html`<slot></slot>` : nothing}
            </li>
          `;
        })}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-legend': MtLegend;
  }
}
