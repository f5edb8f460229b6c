// Says once how the wheel zooms, when it has passed over the stage to scroll the page.
import { css, html, nothing, type ReactiveControllerHost } from 'lit';
import type { Strings } from '../i18n/strings.js';
import { space, token } from './tokens.js';

/** The key that zooms on the reader's machine, as it stands on the keyboard. */
export function zoomKey({ userAgentData, platform }: Pick<Navigator, 'platform'> & { readonly userAgentData?: { readonly platform: string } } = navigator): string {
  return /mac|iphone|ipad/i.test(userAgentData?.platform || platform) ? '⌘' : 'Ctrl';
}

export const wheelHintStyles = css`
  .hint {
    position: absolute;
    inset-inline: 0;
    inset-block-end: ${space(0.75)};
    z-index: 1;
    text-align: center;
    pointer-events: none;
    animation: hint ${token('hint-duration')} both;
  }
  .hint span {
    display: inline-block;
    padding: ${space(0.5)} ${space(0.875)};
    border-radius: ${token('control-radius')};
    background: ${token('control-background-pressed')};
    color: ${token('control-color-pressed')};
    font-size: ${token('control-font-size')};
  }
  @keyframes hint {
    0%,
    100% {
      opacity: 0;
    }
    10%,
    80% {
      opacity: 1;
    }
  }
  /* As long, without motion. */
  @keyframes still {
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      animation-name: still;
    }
  }
`;

export class WheelHint {
  readonly #host: ReactiveControllerHost;
  /** Undefined before it is said. */
  #shown: boolean | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The first time it is said; after that it is known. */
  show(): void {
    if (this.#shown === undefined) this.#set(true);
  }

  /** Whoever moves the picture needs no word on it any more. */
  hide(): void {
    if (this.#shown) this.#set(false);
  }

  /** For the eye only: whoever hears the page does not turn a wheel over it. */
  render({ wheelHint }: Strings) {
    return this.#shown
      ? html`<div part="hint" class="hint" aria-hidden="true" @animationend=${() => this.hide()}><span>${wheelHint(zoomKey())}</span></div>`
      : nothing;
  }

  #set(shown: boolean): void {
    this.#shown = shown;
    this.#host.requestUpdate();
  }
}
