// Says once how the wheel zooms, when it has passed over the stage to scroll the page.
import { css, html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Strings } from '../i18n/strings.js';
import { token } from './tokens.js';

/** Milliseconds: to be read in passing. */
const hintTime = 2_600;

/** The key that zooms on the reader's machine, as it stands on the keyboard. */
export function zoomKey({ userAgentData, platform }: Pick<Navigator, 'platform'> & { readonly userAgentData?: { readonly platform: string } } = navigator): string {
  return /mac|iphone|ipad/i.test(userAgentData?.platform || platform) ? '⌘' : 'Ctrl';
}

export const wheelHintStyles = css`
  .hint {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0.75rem;
    z-index: 1;
    text-align: center;
    pointer-events: none;
    animation: hint ${hintTime / 1_000}s both;
  }
  .hint span {
    display: inline-block;
    padding: 0.5rem 0.875rem;
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
  @media (prefers-reduced-motion: reduce) {
    .hint {
      animation: none;
    }
  }
`;

export class WheelHint implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said = false;
  #timeout = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** The first time it is said; after that it is known. */
  show(): void {
    if (this.#said) return;
    this.#said = true;
    this.#timeout = window.setTimeout(() => this.#end(), hintTime);
    this.#host.requestUpdate();
  }

  /** For the eye only: whoever hears the page does not turn a wheel over it. */
  render({ wheelHint }: Strings) {
    return this.#timeout ? html`<div part="hint" class="hint" aria-hidden="true"><span>${wheelHint(zoomKey())}</span></div>` : nothing;
  }

  #end(): void {
    clearTimeout(this.#timeout);
    this.#timeout = 0;
    this.#host.requestUpdate();
  }
}
