import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { kindLooks, symbolPath } from '../draw/symbols.js';
import type { Strings } from '../i18n/strings.js';
import type { Kind } from '../model/timeline.js';
import { baseStyles, kindStyles } from './styles.js';
import { token } from './tokens.js';

/**
 * Names the kinds of events with their shapes and colours.
 *
 * @element mt-legend
 * @csspart legend - The list.
 * @csspart legend-item - One kind.
 */
export class MtLegend extends LitElement {
  static override styles = [
    baseStyles,
    kindStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.125rem;
        margin: 0;
        padding: 0;
        list-style: none;
        font-size: ${token('control-font-size')};
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: 0.4375rem;
      }
      svg {
        fill: currentColor;
      }
      span {
        color: ${token('ink-soft')};
      }
    `,
  ];

  /** The kinds of the timeline that events are of, in order: the order picks the colours. */
  @property({ attribute: false }) kinds: readonly Kind[] = [];

  /** Ids of the kinds that occur: others are not named. */
  @property({ attribute: false }) used: ReadonlySet<string> = new Set();

  /** Texts in the reader's language. */
  @property({ attribute: false }) strings: Strings | undefined;

  override render() {
    const lookOf = kindLooks(this.kinds);
    const shown = this.kinds.filter(({ id }) => this.used.has(id)).map(({ id }) => lookOf(id));
    if (!shown.length) return html``;
    return html`
      <ul part="legend" role="list" aria-label=${this.strings?.legend ?? ''}>
        ${shown.map(
          ({ number, label, symbol }) => html`
            <li part="legend-item" class="kind-${number}">
              <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true"><path d=${symbolPath(symbol, 72)}></path></svg>
              <span>${label}</span>
            </li>
          `,
        )}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mt-legend': MtLegend;
  }
}
