// From state to scene: knows the size of the stage and of its letters, and what is on its way from one view to another.
import type { ReactiveController, ReactiveElement } from 'lit';
import { animate, easeCubicOut } from '../draw/animate.js';
import type { Fades } from '../draw/stage.js';
import { mirrorScene } from '../layout/mirror.js';
import { createLayout, type Layout, type LayoutInput } from '../layout/prepare.js';
import { createScene, type Scene } from '../layout/scene.js';
import { changesRows, offsetsBetween, slideCards, type Offsets } from '../layout/slide.js';
import { createTimeScale, type TimeScale } from '../layout/time-scale.js';
import { clampView, interpolateView, type View } from '../layout/view.js';
import type { Words } from '../layout/words.js';
import type { State } from '../state.js';
import { readMetrics, type StageMetrics } from './measure.js';
import type { Ruler } from './ruler.js';

export interface StageNodes {
  readonly stage: HTMLElement;
  readonly ruler: Ruler;
}

export interface StageOptions {
  readonly nodes: () => StageNodes | null;
  /** The stage has another width than `before`, which is 0 at first. */
  readonly onResize: (width: number, before: number) => void;
  /** Whether scenes are to be mirrored. */
  readonly rtl: () => boolean;
  /** Milliseconds that a motion takes; 0 where nothing may move by itself. */
  readonly motion: () => number;
}

/** What is shown of a state that is at rest: its view, or what a gesture pulls beyond the limits. */
const aimOf = ({ overshoot, view }: State): View => overshoot?.view ?? view;

/** Fading out, and again fading in, and sliding to another row, as a share of what a motion takes. */
const fadeShare = 0.75;
/** Pixels: in less a picture could not tell much. In place of a column it lays time out sideways. */
const leastPicture = 720;
const columnPicture = 1080;

export class StageController implements ReactiveController {
  /** Pixels; 0 while the stage is not to be seen. */
  width = 0;
  /** Size of text in the container, pixels. */
  em = 16;
  metrics: StageMetrics | undefined;

  readonly #host: ReactiveElement;
  readonly #options: StageOptions;
  /** What is shown: the state's own view and scale, or something on the way there. */
  #shown: { readonly view: View; readonly scale: TimeScale } | undefined;
  #layout: Layout | undefined;
  /** The scene with all in its place, and as it is seen while cards slide there. */
  #scene: { readonly layout: Layout; readonly view: View; readonly selected: string | null; readonly rtl: boolean; readonly scene: Scene; shown: Scene } | undefined;
  #sliding: { readonly offsets: Offsets; readonly left: number } | undefined;
  #stopSlide: () => void = () => undefined;
  #stopMotion: () => void = () => undefined;
  /** Ends what is on its way where it leads. */
  #arrive: (() => void) | undefined;
  /** What stays in sight while some of it fades out. */
  #kept: Scene | undefined;
  fades: Fades | undefined;
  #stage: HTMLElement | undefined;
  #observed: readonly Element[] = [];
  /** What has told its size before: to tell it the first time is no change. */
  readonly #told = new WeakSet<Element>();
  readonly #resizes = new ResizeObserver((entries) => {
    const changed = entries.filter(({ target }) => this.#told.has(target) || !this.#told.add(target));
    // The tokens or fonts in force are others now.
    const anew = changed.some(({ target }) => target !== this.#options.nodes()?.ruler.frame);
    // Not at once: what is drawn may bring a scrollbar, and to change widths while sizes are told is an error of the page.
    requestAnimationFrame(() => this.#measure(anew));
  });

  constructor(host: ReactiveElement, options: StageOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#remeasure);
    this.#observe();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#remeasure);
    this.#resizes.disconnect();
    this.#stopMotion();
    // Nobody would see the rest of the way, and it would stand there half gone when the element comes back.
    this.#arrive?.();
    this.#endSlide();
    this.#endFade();
  }

  /**
   * The stage comes and goes with the story: its present node is the one to measure, at once. What is watched from then on is the
   * ruler: the height of the stage follows from its width, and to change it while sizes are told is an error of the page.
   */
  hostUpdated(): void {
    const nodes = this.#options.nodes();
    if (nodes?.stage === this.#stage) return;
    this.#stage = nodes?.stage;
    if (!nodes) return;
    this.#observed = Object.values<Element>({ ...nodes.ruler });
    this.#observe();
    queueMicrotask(() => this.#measure());
  }

  /** Where the shown view is while it moves; the state's own once it has arrived. */
  viewOf(state: State): View {
    return this.#shown?.view ?? aimOf(state);
  }

  /** Where a view on its way is now; undefined while none is. */
  get passing(): View | undefined {
    return this.#shown?.view;
  }

  scaleOf(state: State): TimeScale {
    return this.#shown?.scale ?? state.scale;
  }

  /** The scene that was made last. */
  get scene(): Scene | undefined {
    return this.#scene?.shown;
  }

  /** Whether there are hollow marks in the whole of the story that was drawn last. */
  get hollow(): boolean {
    return !!this.#layout?.hollow;
  }

  /** The scene of a state, made anew only when something in it changed. Undefined while the stage has no width. */
  sceneOf(state: State, words: Words): Scene | undefined {
    const { width, metrics } = this;
    if (this.#kept) return this.#kept;
    if (width <= 0 || !metrics) return undefined;
    const { index, grouping, visible } = state;
    const selected = state.pointed ?? state.selected;
    const layout = this.#layoutOf({ index, grouping, visible, scale: this.scaleOf(state), width, height: metrics.stageHeight, metrics, words });
    const view = this.viewOf(state);
    const rtl = this.#options.rtl();
    const last = this.#scene;
    if (last?.layout === layout && last.view === view && last.selected === selected && last.rtl === rtl) return last.shown;
    const scene = this.#directed(createScene(layout, view, selected));
    this.#scene = { layout, view, selected, rtl, scene, shown: scene };
    if (last?.layout !== layout || last.rtl !== rtl) this.#endSlide();
    else if (changesRows(offsetsBetween(last.scene, scene))) this.#slide(offsetsBetween(last.shown, scene));
    this.#showSlide();
    return this.#scene.shown;
  }

  /** From where cards are seen now to where they belong. */
  #slide(offsets: Offsets): void {
    this.#endSlide();
    const duration = this.#options.motion() * fadeShare;
    if (!duration) return;
    this.#sliding = { offsets, left: 1 };
    this.#stopSlide = animate(
      (share) => {
        this.#sliding = share === 1 ? undefined : { offsets, left: 1 - share };
        this.#showSlide();
        this.#host.requestUpdate();
      },
      duration,
      easeCubicOut,
    );
  }

  #showSlide(): void {
    if (!this.#scene) return;
    const { scene } = this.#scene;
    this.#scene.shown = this.#sliding ? slideCards(scene, this.#sliding.offsets, this.#sliding.left) : scene;
  }

  #endSlide(): void {
    this.#stopSlide();
    this.#sliding = undefined;
  }

  /** The scene of a state at rest for a picture, which may be wider than the stage. Undefined while the stage has no width. */
  pictureSceneOf(state: State, words: Words): Scene | undefined {
    const { metrics } = this;
    if (this.width <= 0 || !metrics) return undefined;
    const { index, grouping, visible, selected, scale, view, vertical } = state;
    const width = Math.max(this.width, vertical ? columnPicture : leastPicture);
    return this.#directed(createScene(createLayout({ index, grouping, visible, scale, width, height: metrics.stageHeight, metrics, words }), view, selected));
  }

  #directed(scene: Scene): Scene {
    return this.#options.rtl() ? mirrorScene(scene) : scene;
  }

  #layoutOf(input: LayoutInput): Layout {
    const last = this.#layout;
    const same = last && (Object.keys(input) as (keyof LayoutInput)[]).every((name) => last[name] === input[name]);
    return same ? last : (this.#layout = createLayout(input));
  }

  /**
   * Moves what is shown from one state to the next. Whatever was under way is left where it is, and the new motion begins there.
   * True where it has arrived; otherwise `arrived` is called when it has.
   */
  move(from: State, to: State, moving: boolean, arrived: () => void): boolean {
    this.#stopMotion();
    this.#arrive = undefined;
    this.#endFade();
    const view = this.viewOf(from);
    const scale = this.scaleOf(from);
    const still = to.index !== from.index || (view === aimOf(to) && scale === to.scale);
    if (still || !moving) {
      this.#shown = undefined;
      this.#host.requestUpdate();
      if (moving && to.index === from.index && to.visible !== from.visible) this.#fade(from, to);
      return true;
    }
    const step = scale === to.scale ? this.#viewSteps(view, to) : this.#scaleSteps(scale, to);
    // Until the first step: otherwise the update that the act asks for would draw where the motion ends.
    this.#shown = { view, scale };
    this.#arrive = () => {
      this.#arrive = this.#shown = undefined;
      this.#host.requestUpdate();
      arrived();
    };
    this.#stopMotion = animate((share) => {
      if (share === 1) return this.#arrive?.();
      this.#shown = step(share);
      this.#host.requestUpdate();
    }, this.#options.motion());
    return false;
  }

  /** What the filter takes away fades and then leaves; then what takes its place fades in. Any other change of the state ends it. */
  #fade(from: State, to: State): void {
    const stage = this.#options.nodes()?.stage;
    const old = this.#layout && this.sceneOf(from, this.#layout.words);
    if (!stage || !old) return;
    const passes = ({ visible }: State, id: string) => !visible || visible.has(id);
    const mark = (id: string) => passes(from, id) !== passes(to, id);
    const cards = new Set(old.cards.map(({ event }) => event.id));
    const run = (kept: Scene | undefined, fades: Fades | undefined, opacity: (share: number) => number, then: () => void) => {
      this.#kept = kept;
      this.fades = fades;
      this.#host.requestUpdate();
      const show = (share: number) => stage.style.setProperty('--fade', String(opacity(share)));
      show(0);
      this.#stopMotion = animate((share) => {
        show(share);
        if (share === 1) then();
      }, this.#options.motion() * fadeShare);
    };
    const enter = () => run(undefined, { mark, card: (id) => !cards.has(id) }, (share) => share, () => this.#endFade());
    if (old.marks.some(({ ids }) => ids.some(mark))) run(old, { mark, card: mark }, (share) => 1 - share, enter);
    else enter();
  }

  #endFade(): void {
    this.#kept = this.fades = undefined;
    this.#host.requestUpdate();
  }

  #viewSteps(view: View, { scale, view: target }: State) {
    const between = interpolateView(scale, view, target);
    return (share: number) => ({ view: between(share), scale });
  }

  /** While the axis bends the span in sight stays what it is. */
  #scaleSteps({ elasticity }: TimeScale, { index, scale, view }: State) {
    return (share: number) => {
      const bent = createTimeScale(index, elasticity + share * (scale.elasticity - elasticity));
      return { view: clampView(view, bent), scale: bent };
    };
  }

  #observe(): void {
    for (const node of this.#observed) this.#resizes.observe(node);
  }

  readonly #remeasure = () => this.#measure(true);

  /** `anew`: the tokens or fonts in force may have changed. */
  #measure(anew = false): void {
    const nodes = this.#options.nodes();
    // The stage itself has none while the events are read as a list.
    const width = nodes?.ruler.frame.clientWidth ?? 0;
    if (!nodes || width === 0 || (width === this.width && this.metrics && !anew)) return;
    if (anew || !this.metrics) {
      this.metrics = readMetrics(nodes.ruler);
      this.em = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    }
    const before = this.width;
    this.width = width;
    this.#options.onResize(width, before);
    this.#host.requestUpdate();
  }
}
