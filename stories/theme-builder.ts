// The page on which a designer makes a theme: fields for the tokens, a timeline that follows, every contrast, the CSS to take along.
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import manifest from '../custom-elements.json';
import { isWeak, type Contrast } from '../src/elements/contrast.js';
import { readContrast } from '../src/elements/read-contrast.js';
import { token as cssOf, tokenDefaults, type TokenName } from '../src/elements/tokens.js';
import { en } from '../src/i18n/en.js';
import { story } from '../src/story.js';
import { themes } from './themes.js';

interface Token {
  readonly name: string;
  readonly default: string;
  readonly description: string;
  readonly group: string;
}

interface Declared {
  readonly tagName?: string;
  readonly cssProperties?: readonly Token[];
}

const tokens = (manifest.modules as readonly { readonly declarations: readonly Declared[] }[])
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'meeting-timeline')!.cssProperties!;
const groups = [...new Set(tokens.map(({ group }) => group))];

/** A default with those of the tokens in it. */
const resolved = (name: string): string => tokenDefaults[name]!.replace(/\{([a-z0-9-]+)\}/g, (_, other: string) => resolved(`--mt-${other}`));
/** `inherit`, a family's default, would be a colour too. */
const isColor = (name: string): boolean => resolved(name) !== 'inherit' && CSS.supports('color', resolved(name));

/** Of a property that takes no percentages, as they would be of another thing in each place. There are multiples of lengths, so they need a unit. */
const isLength = (value: string, property = 'border-top-width'): boolean => CSS.supports(property, value) && CSS.supports(property, `calc(${value} * 1)`);
const isSome = (value: string): boolean => Number.parseFloat(value) !== 0;
const shareOf = (value: string): number => (value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value));

/** What tokens can be, by what is in their names; others are lengths, which may be none. */
const kinds: readonly (readonly [part: string, isOfKind: (value: string, name: string) => boolean])[] = [
  ['font-family', (value) => CSS.supports('font-family', value)],
  ['font-weight', (value) => CSS.supports('font-weight', value)],
  ['duration', (value) => CSS.supports('transition-duration', value)],
  ['shadow', (value) => CSS.supports('box-shadow', value)],
  ['opacity', (value) => shareOf(value) >= 0 && shareOf(value) <= 1],
  ['line-height', (value, name) => isSome(value) && (Number(tokenDefaults[name]) ? CSS.supports('line-height', value) : isLength(value))],
  ['focus-offset', (value) => isLength(value, 'outline-offset')],
  // An em of it would grow from one element to the next.
  ['text-font-size', (value) => isSome(value) && isLength(value) && !/\d(?:em|ex|ch|cap|ic|lh)\b/i.test(value)],
  ...['font-size', '-size', 'card-width', 'max-width', 'stage-height'].map((part) => [part, (value: string) => isSome(value) && isLength(value)] as const),
  ['', (value) => isLength(value)],
];

/** Whether a token can be that; `inherit` would be the default. What holds other tokens is told by the picture. */
function isValue(name: string, value: string): boolean {
  if (/^(?:inherit|initial|unset|revert|revert-layer)$/i.test(value)) return false;
  if (isColor(name)) return CSS.supports('color', value);
  if (value.includes('var(')) return CSS.supports('color', value);
  return kinds.find(([part]) => name.includes(part))![1](value, name);
}

/** A default as it is written in a style sheet: other tokens in it have theirs. */
const written = (name: string): string => tokenDefaults[name]!.replace(/\{([a-z0-9-]+)\}/g, (_, other: string) => `var(--mt-${other}, ${written(`--mt-${other}`)})`);

/** The half of a value that is one scheme's. What is nested deeper stays whole, which says the same. */
const halfOf = (value: string, scheme: Scheme): string =>
  value.replace(/light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)/g, (_, light: string, dark: string) => (scheme === 'light' ? light : dark).trim());

/** The declarations of a theme, in order. The browser reads them: in what is built they have no white space. */
function declarationsOf(text: string): Map<string, string> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const rules = [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSSupportsRule ? [...rule.cssRules] : [rule]));
  return new Map(rules.flatMap((rule) => [...(rule as CSSStyleRule).style.cssText.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!] as const)));
}

/** A contrast in both schemes. */
interface Pair extends Omit<Contrast, 'ratio'> {
  readonly ratios: readonly Contrast[];
  readonly weak: boolean;
}

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** The colour of each token as it is seen on the ground of the timeline, as `#rrggbb`. */
function readColors(timeline: HTMLElement): ReadonlyMap<string, string> {
  const probe = document.createElement('i');
  timeline.shadowRoot!.append(probe);
  const style = getComputedStyle(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const paint = (name: string): void => {
    probe.style.color = cssOf(name.slice('--mt-'.length) as TokenName).cssText;
    canvas.fillStyle = style.color;
    canvas.fillRect(0, 0, 1, 1);
  };
  const colors = tokens.filter(({ name }) => isColor(name)).map(({ name }) => {
    paint('--mt-surface');
    paint(name);
    const pixel = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    return [name, `#${pixel.map((value) => value.toString(16).padStart(2, '0')).join('')}`] as const;
  });
  probe.remove();
  return new Map(colors);
}

export class ThemeBuilder extends LitElement {
  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      font-size: 0.875rem;
      line-height: 1.4;
    }
    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5rem;
      padding: 1rem;
    }
    .tokens {
      max-height: 50vh;
      overflow: auto;
    }
    @container (min-width: 60rem) {
      .page {
        grid-template-columns: 22rem minmax(0, 1fr);
      }
      .tokens {
        max-height: calc(100vh - 2rem);
        position: sticky;
        top: 1rem;
      }
    }
    .bar {
      position: sticky;
      top: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      align-items: end;
      margin-block-end: 0.5rem;
      padding-block: 0.5rem;
      background: light-dark(#ffffff, #14171c);
    }
    select,
    input,
    button {
      box-sizing: border-box;
      min-height: 2.25rem;
      border: 1px solid light-dark(#8a94a3, #7b8697);
      border-radius: 4px;
      padding: 0 0.5rem;
      font: inherit;
      color: inherit;
      background: light-dark(#ffffff, #14171c);
    }
    .verdict {
      margin: 0;
      min-height: 2.25rem;
      align-content: center;
    }
    label {
      display: block;
    }
    summary {
      padding-block: 0.5rem;
      font-weight: 600;
      cursor: pointer;
    }
    .token {
      margin-block-end: 0.75rem;
    }
    .fields {
      display: flex;
      gap: 0.375rem;
    }
    .fields input:not([type='color']) {
      flex: 1;
      min-width: 0;
    }
    .fields [type='color'] {
      width: 2.75rem;
      padding: 0.125rem;
    }
    .about {
      margin-block-start: 0.25rem;
      color: light-dark(#4b5563, #b3bcc9);
    }
    .preview {
      padding: 1rem;
      color: light-dark(#16191e, #eceff3);
      background: light-dark(#ffffff, #14171c);
      border: 1px solid light-dark(#d5dae1, #3a424d);
    }
    .light {
      color-scheme: light;
    }
    .dark {
      color-scheme: dark;
    }
    /* The edges say that it goes on. */
    .scroll {
      max-height: 24rem;
      overflow: auto;
      border-block: 1px solid light-dark(#d5dae1, #3a424d);
    }
    table {
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 0.25rem 1.5rem 0.25rem 0;
      text-align: start;
    }
    :is(th, td):nth-child(n + 3) {
      text-align: end;
    }
    [aria-invalid='true'] {
      border-color: light-dark(#b3161f, #ff8f8f);
    }
    .weak,
    .wrong {
      color: light-dark(#b3161f, #ff8f8f);
      font-weight: 600;
    }
  `;

  /** Declarations by name: tokens, and what else a theme says of the tag. */
  @state() private values = new Map<string, string>();
  /** What was written and is no value of its token. */
  @state() private wrong = new Map<string, string>();
  @state() private contrasts: Readonly<Record<string, readonly Contrast[]>> = {};
  @state() private colors: Partial<Record<Scheme, ReadonlyMap<string, string>>> = {};
  @property({ attribute: false }) theme = '';
  /** In which the picture is looked at. */
  @property({ attribute: false }) scheme: Scheme = 'light';

  @query('meeting-timeline') private timeline!: HTMLElement;
  @query('.preview') private preview!: HTMLElement;

  override render() {
    const pairs = this.#pairs;
    return html`
      <div class="page">
        <div class="tokens" role="region" aria-label="Tokens" tabindex="0">${groups.map((group) => this.#group(group))}</div>
        <div>
          <div class="bar">
            <label>Begin with<br /><select @change=${this.#onTheme}>${['', ...Object.keys(themes)].map((name) => html`<option value=${name} ?selected=${name === this.theme}>${name || 'the defaults'}</option>`)}</select></label>
            <label>Look at it in<br /><select @change=${this.#onScheme}>${schemes.map((name) => html`<option ?selected=${name === this.scheme}>${name}</option>`)}</select></label>
            ${this.#verdict(pairs)}
          </div>
          <div class="preview ${this.scheme}"><meeting-timeline .timeline=${story} selected="guard-if-needed"></meeting-timeline></div>
          ${this.#table(pairs)}
          <h2>The CSS</h2>
          <pre class="scroll" role="region" aria-label="The CSS" tabindex="0">${this.#css}</pre>
          <mt-copy label="Copy the CSS" .text=${() => this.#css} .strings=${en}></mt-copy>
        </div>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues) {
    if (!changed.has('values')) return;
    this.timeline.removeAttribute('style');
    for (const [name, value] of this.values) this.timeline.style.setProperty(name, value);
    void this.#measure();
  }

  /** Both schemes, whichever is looked at: a theme has to hold in either. */
  async #measure() {
    await this.updateComplete;
    const read = <T>(what: (timeline: HTMLElement) => T) =>
      Object.fromEntries(
        schemes.map((scheme) => {
          this.preview.style.colorScheme = scheme;
          return [scheme, what(this.timeline)];
        }),
      ) as Record<Scheme, T>;
    this.contrasts = read(readContrast);
    this.colors = read(readColors);
    this.preview.style.removeProperty('color-scheme');
  }

  #group(group: string) {
    return html`
      <details ?open=${group === groups[0]}>
        <summary>${group}</summary>
        ${repeat(tokens.filter((token) => token.group === group), ({ name }) => name, (token) => this.#field(token))}
      </details>
    `;
  }

  #field(token: Token) {
    const { name, description } = token;
    const wrong = this.wrong.has(name);
    const value = this.wrong.get(name) ?? this.values.get(name) ?? '';
    const valueOf = ({ target }: Event) => (target as HTMLInputElement).value.trim();
    return html`
      <div class="token">
        <label for=${name}><code>${name}</code></label>
        <div class="fields">
          ${isColor(name) ? html`<input type="color" aria-label="${name}, picked" .value=${this.colors[this.scheme]?.get(name) ?? '#000000'} @input=${(event: Event) => this.#pick(name, valueOf(event))} />` : nothing}
          <input id=${name} spellcheck="false" aria-invalid=${wrong} aria-describedby="${name}-wrong" .value=${value} placeholder=${token.default} @change=${(event: Event) => this.#set(name, valueOf(event))} />
        </div>
        <div class="wrong" id="${name}-wrong" role="status">${wrong ? 'This is no value of the token: it is left as it was.' : ''}</div>
        <div class="about">${description}</div>
      </div>
    `;
  }

  /** Every pair in both schemes, those that are too weak first. */
  get #pairs(): Pair[] {
    const { light = [], dark = [] } = this.contrasts;
    return light.map((one, i) => ({ ...one, ratios: [one, dark[i]!], weak: isWeak(one) || isWeak(dark[i]!) })).sort((a, b) => Number(b.weak) - Number(a.weak));
  }

  /** In sight while a token is changed. */
  #verdict(pairs: readonly Pair[]) {
    const weak = pairs.filter((pair) => pair.weak).length;
    return html`<p class="verdict" role="status">${weak ? html`<span class="weak">${weak} of ${pairs.length} pairs of colours have too little contrast.</span>` : `All ${pairs.length} pairs of colours have enough contrast.`}</p>`;
  }

  #table(pairs: readonly Pair[]) {
    return html`
      <h2>Contrast</h2>
      <div class="scroll" role="region" aria-label="Contrast" tabindex="0">
        <table>
          <thead><tr><th scope="col">Token</th><th scope="col">On</th><th scope="col">Light</th><th scope="col">Dark</th><th scope="col">Needed</th></tr></thead>
          <tbody>
            ${pairs.map(
              ({ token, ground, needed, ratios }) => html`<tr>
                <td>${token}</td><td>${ground}</td>
                ${ratios.map((one) => html`<td class=${isWeak(one) ? 'weak' : ''}>${(Math.floor(one.ratio * 100) / 100).toFixed(2)}${isWeak(one) ? ' too weak' : ''}</td>`)}
                <td>${needed}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  get #css(): string {
    const rule = `meeting-timeline {\n${[...this.values].map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;
    // Bundlers leave light-dark() as it is within this condition: docs/theming.md.
    return rule.includes('light-dark(') ? `@supports (color: light-dark(#fff, #000)) {\n${rule.replace(/^/gm, '  ').trimEnd()}\n}\n` : rule;
  }

  /** A colour for the scheme that is looked at; the other keeps what it has, with what shines through it or what it follows. */
  #pick(name: string, color: string) {
    const [light, dark] = schemes.map((scheme) => (scheme === this.scheme ? color : halfOf(this.values.get(name) ?? written(name), scheme)));
    this.#set(name, `light-dark(${light}, ${dark})`);
  }

  #set(name: string, value: string) {
    const [values, wrong] = [new Map(this.values), new Map(this.wrong)];
    wrong.delete(name);
    if (!value) values.delete(name);
    else if (isValue(name, value)) values.set(name, value);
    else wrong.set(name, value);
    this.values = values;
    this.wrong = wrong;
  }

  #onTheme({ target }: Event) {
    this.theme = (target as HTMLSelectElement).value;
    this.values = declarationsOf(themes[this.theme] ?? '');
    this.wrong = new Map();
  }

  #onScheme({ target }: Event) {
    this.scheme = (target as HTMLSelectElement).value as Scheme;
  }
}
