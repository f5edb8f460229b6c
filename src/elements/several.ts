// Events of the very same moment, to choose from: no zoom can part them.
import { css, html, nothing } from 'lit';
import type { Strings } from '../i18n/strings.js';
import type { State } from '../state.js';
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

/** Their titles; `choose` opens one of them. */
export function severalOf({ index, listed, selected, fresh }: State, strings: Strings, choose: (id: string) => void) {
  return html`
    <div part="detail" class="choices">
      <p><strong>${strings.choose(listed.length)}</strong></p>
      <ul role="list">
        ${listed.map((id) => {
          const { title } = index.events[index.position.get(id)!]!;
          return html`<li>${eventButton('', title, index.timeline.lang, () => choose(id), id === selected)}${fresh.has(id) ? html` <strong class="fresh">${strings.fresh}</strong>` : nothing}</li>`;
        })}
      </ul>
    </div>
  `;
}
