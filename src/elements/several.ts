// Events of the very same moment, to choose from: no zoom can part them.
import { css, html, nothing } from 'lit';
import type { Strings } from '../i18n/strings.js';
import type { State } from '../state.js';
import { icons } from './icons.js';
import { eventButton } from './story-text.js';
import { space, token } from './tokens.js';

export const severalStyles = css`
  .choices {
    margin-block: ${space(0.75)};
    font-size: ${token('text-font-size')};
    line-height: ${token('text-line-height')};
    overflow-wrap: anywhere;
  }
  .choices :is(p, ul) {
    margin: 0;
    padding: 0;
  }
  .head > button {
    background: none;
  }
  .choices ul {
    list-style: none;
  }
  .choices li {
    padding-block: ${space(0.375)};
  }
  .choices [aria-current='true'] {
    font-weight: ${token('strong-font-weight')};
  }
  .choices .fresh {
    font-size: ${token('meta-font-size')};
    color: ${token('fresh-color')};
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;

/** Their titles; `choose` opens one of them, or with `null` closes the list, which the detail does where there is one. */
export function severalOf({ index, listed, selected, fresh }: State, strings: Strings, detailed: boolean, choose: (id: string | null) => void) {
  return html`
    <div part="detail" class="choices">
      <div class="head">
        <p><strong>${strings.choose(listed.length)}</strong></p>
        ${detailed && selected !== null
          ? nothing
          : html`<button part="close-button" type="button" aria-label=${strings.close} title=${strings.close} @click=${() => choose(null)}>${icons.close}</button>`}
      </div>
      <ul role="list">
        ${listed.map((id) => {
          const { title } = index.events[index.position.get(id)!]!;
          return html`<li>${eventButton('', title, index.timeline.lang, () => choose(id), id === selected)}${fresh.has(id) ? html` <strong class="fresh">${strings.fresh}</strong>` : nothing}</li>`;
        })}
      </ul>
    </div>
  `;
}
