// A picture on a canvas, and from there a PNG: a strict Content-Security-Policy allows no image that is made of SVG text.
import { runsLeft, type PathShape, type Picture, type Shape, type TextShape } from './shapes.js';

type Context = CanvasRenderingContext2D;

/** Each shape leaves the context as it found it. */
function draw(context: Context, shape: Shape): void {
  context.save();
  switch (shape.type) {
    case 'path':
      drawPath(context, shape);
      break;
    case 'text':
      drawText(context, shape);
      break;
    case 'box':
      context.translate(shape.x, shape.y);
      context.beginPath();
      context.rect(0, 0, shape.width, shape.height);
      context.clip();
      for (const inner of shape.shapes) draw(context, inner);
  }
  context.restore();
}

function drawPath(context: Context, { d, x = 0, y = 0, fill, stroke, strokeWidth = 1, dash = [], opacity = 1, fade }: PathShape): void {
  const outline = new Path2D(d);
  context.translate(x, y);
  context.globalAlpha = opacity;
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.setLineDash([...dash]);
  }
  if (fill) context.fillStyle = fill;
  if (fade) fillFading(context, outline, fade);
  else if (fill) context.fill(outline);
  if (stroke) context.stroke(outline);
}

/** In columns a pixel wide: a gradient would need the colour's parts, and it may be written in any way that CSS knows. */
function fillFading(context: Context, outline: Path2D, { x0, x1, opacities }: NonNullable<PathShape['fade']>): void {
  const { globalAlpha } = context;
  const far = 1e5;
  context.clip(outline);
  for (let x = Math.floor(x0); x < x1; x++) {
    const place = Math.min(Math.max((x + 0.5 - x0) / (x1 - x0), 0), 1) * (opacities.length - 1);
    const [before, after] = [opacities[Math.floor(place)]!, opacities[Math.ceil(place)]!];
    context.globalAlpha = globalAlpha * (before + (place % 1) * (after - before));
    context.fillRect(x, -far, 1, 2 * far);
  }
}

function drawText(context: Context, { text, x, y, font, fill, anchor }: TextShape): void {
  context.font = font.css;
  context.fillStyle = fill;
  context.direction = runsLeft(text) ? 'rtl' : 'ltr';
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillText(text, x, y);
}

/** Paints a picture from the context's origin on. */
export function drawPicture(context: Context, { width, height, background, shapes }: Picture): void {
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
}

/** Pixels of the image for each pixel of the picture. */
const density = 2;

/** The picture as a PNG with twice as many pixels each way. */
export function toPng(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * density);
  canvas.height = Math.round(picture.height * density);
  const context = canvas.getContext('2d')!;
  context.scale(density, density);
  drawPicture(context, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`toPNG: the browser could not make an image of ${canvas.width} × ${canvas.height} pixels`))), 'image/png');
  });
}
