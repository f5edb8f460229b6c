// Real input for tests of gestures, and what it did to the view.
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { Scene } from '../../src/layout/scene.js';
import type { View } from '../../src/layout/view.js';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import type { MtLanes } from '../../src/elements/mt-lanes.js';
import type { MtMinimap } from '../../src/elements/mt-minimap.js';
import { cdp, cdpAtOnce, middleOf, settled, stage } from './fixture.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Keys held down, as the DevTools protocol counts them. */
export const held = { none: 0, ctrl: 2, meta: 4, shift: 8 } as const;

export const withMotion = (): Promise<void> => emulateMedia({ reducedMotion: 'no-preference' });

/** Motions last so long that none has arrived by itself before a test acts, however busy the machine is. */
export const slowly = (timeline: MeetingTimeline): void => timeline.style.setProperty('--mt-motion-duration', '600s');

export const minimap = (timeline: MeetingTimeline): MtMinimap => timeline.renderRoot.querySelector('mt-minimap')!;
export const viewOf = (timeline: MeetingTimeline): View => minimap(timeline).view!;
export const lengthOf = (timeline: MeetingTimeline): number => viewOf(timeline).end - viewOf(timeline).start;
export const sceneOf = (timeline: MeetingTimeline): Scene => (timeline.renderRoot.querySelector('mt-lanes') as MtLanes).scene!;
/** Where the mark of an event stands on the stage. */
export const placeOf = (timeline: MeetingTimeline, id: string): number => sceneOf(timeline).marks.find(({ ids }) => ids.includes(id))!.x;

export async function zoomedIn(timeline: MeetingTimeline, times = 2): Promise<void> {
  for (let i = 0; i < times; i++) timeline.zoomIn();
  await settled(timeline);
}

/** Resolves with the next DOM event of a type. */
export const next = <T extends Event>(target: EventTarget, type: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as T), { once: true }));

export const frame = (): Promise<number> => new Promise(requestAnimationFrame);

export async function turnWheel(timeline: MeetingTimeline, delta: { readonly deltaX?: number; readonly deltaY?: number }, modifiers: number = held.none): Promise<void> {
  await cdp('Input.dispatchMouseEvent', { type: 'mouseWheel', ...middleOf(stage(timeline)), deltaX: 0, deltaY: 0, ...delta, modifiers });
  await settled(timeline);
}

/** Keys one after another, each when what the one before it did is drawn. */
export async function pressKeys(timeline: MeetingTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(timeline);
  }
}

/** Milliseconds between the steps of the mouse, as the browser is told: how fast a test runs says nothing of how fast a hand is. */
const pace = 16;
let mouse = { x: 0, y: 0, time: 0 };
const sendMouse = (type: string, pressed: boolean): Promise<unknown> =>
  cdp('Input.dispatchMouseEvent', { type, x: mouse.x, y: mouse.y, button: pressed ? 'left' : 'none', buttons: pressed && type !== 'mouseReleased' ? 1 : 0, clickCount: 1, timestamp: mouse.time / 1_000 });

/** Presses at the first place and moves to the others, a frame each; the button stays down. */
export async function press(...path: readonly Place[]): Promise<void> {
  for (const [i, { x, y }] of path.entries()) {
    mouse = { x: Math.round(x), y: Math.round(y), time: i === 0 ? Date.now() - path.length * pace : mouse.time + pace };
    await sendMouse('mouseMoved', i > 0);
    if (i === 0) await sendMouse('mousePressed', true);
    await frame();
  }
}

/** Lets the button go, some milliseconds after the last move. */
export async function lift(pause = 0): Promise<void> {
  mouse = { ...mouse, time: mouse.time + pause };
  await sendMouse('mouseReleased', true);
}

type Fingers = readonly Place[];
const points = (fingers: Fingers) => fingers.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }));
const touchCall = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Fingers) => ({ method: 'Input.dispatchTouchEvent', params: { type, touchPoints: points(fingers) } });
const sendTouch = ({ method, params }: ReturnType<typeof touchCall>): Promise<unknown> => cdp(method, params);
export const touchStart = (fingers: Fingers): Promise<unknown> => sendTouch(touchCall('touchStart', fingers));
export const touchMove = async (...path: readonly Fingers[]): Promise<void> => {
  for (const fingers of path) {
    await sendTouch(touchCall('touchMove', fingers));
    await frame();
  }
};
export const touchEnd = (): Promise<unknown> => sendTouch(touchCall('touchEnd', []));

/** Down and up at once, so many times. What takes long is no tap: so the browser is told when each was, however busy the machine is. */
export async function tap(place: Place, times = 1): Promise<void> {
  const start = Date.now() / 1_000;
  const calls = Array.from({ length: times }, () => [touchCall('touchStart', [place]), touchCall('touchEnd', [])]).flat();
  await cdpAtOnce(calls.map(({ method, params }, i) => ({ method, params: { ...params, timestamp: start + i * 0.02 } })));
}

/** Fingers come down at the first places, move to the others and are lifted. */
export async function touch(timeline: MeetingTimeline, ...path: readonly Fingers[]): Promise<void> {
  await touchStart(path[0]!);
  await touchMove(...path.slice(1));
  await touchEnd();
  await settled(timeline);
}
