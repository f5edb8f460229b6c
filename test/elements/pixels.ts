// What is painted, pixel by pixel.
import { ratio, type Rgb } from './color.js';
import { cdp } from './fixture.js';

/** CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box about an element, so many pixels larger on each side, on whole pixels. */
export function boxAbout(element: Element, more = 0): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(Math.floor(left - more), 0), Math.max(Math.floor(top - more), 0)];
  return { x, y, width: Math.ceil(right + more) - x, height: Math.ceil(bottom + more) - y };
}

/** A box of the window as it is painted now; asked for a box within it, the pixels of that one. */
export async function pictureOf(box: Box): Promise<(inner?: Box) => readonly Rgb[]> {
  const clip = { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height, scale: 1 };
  const { data } = await cdp<{ data: string }>('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return ({ x, y, width, height } = box) => {
    const { data: values } = context.getImageData(x - box.x, y - box.y, width, height);
    return Array.from({ length: width * height }, (_, i): Rgb => [values[i * 4]!, values[i * 4 + 1]!, values[i * 4 + 2]!]);
  };
}

/** What stands in a box of the window now. */
export const pixelsOf = async (box: Box): Promise<readonly Rgb[]> => (await pictureOf(box))();

/** How many pixels of the same box differ by a contrast of 3:1 or more. */
export const changed = (before: readonly Rgb[], after: readonly Rgb[]): number => after.filter((color, i) => ratio(color, before[i]!) >= 3).length;
