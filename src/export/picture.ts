// The picture of a scene that a reader can take along: title and legend above, the stage, below it where it comes from.
import type { Scene } from '../layout/scene.js';
import { symbolPath, type KindLook } from '../layout/symbols.js';
import { fitLines } from './fit-text.js';
import { path, textAbout, type Font, type Picture, type Shape } from './shapes.js';
import { beginOf, kindColor, stageShapes, type StageInput } from './stage.js';

export interface PictureInput extends StageInput {
  readonly title: string;
  /** What stands below the stage, each on a line of its own. */
  readonly notes: readonly string[];
}

/** Pixels round the whole, and between its parts. */
const margin = 16;
const gap = 10;

/** How much of a font's size a line of it takes. */
const leading = { title: 1.2, legend: 1.75, notes: 1.5 };

/** What lies between two legend items, and in each before its word. */
const itemGap = 18;
const symbolRoom = 20;

/** Shapes one below another, and where the next one can begin. */
interface Stack {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** A place so many pixels from the edge at which lines begin. */
const from = ({ rtl, width }: Scene, begin: number): number => margin + (rtl ? width - begin : begin);

function stackLines(scene: Scene, lines: readonly string[], top: number, font: Font, lineHeight: number, fill: string): Stack {
  const height = font.size * lineHeight;
  const shapes = lines.map((line, i) => textAbout(line, from(scene, 0), top + (i + 0.5) * height, font, fill, beginOf(scene)));
  return { shapes, bottom: top + lines.length * height };
}

/** The kinds that are to be seen, so that no mark is without its word. */
function kindsSeen({ scene, kindOf }: StageInput): KindLook[] {
  const events = [...scene.marks.filter(({ symbol }) => symbol), ...scene.bars, ...scene.cards].map(({ event }) => event);
  const looks = new Set(events.map(({ kind }) => kindOf(kind)));
  return [...looks].filter(({ label }) => label).sort((a, b) => a.number - b.number);
}

function stackLegend(input: PictureInput, top: number): Stack {
  const { look, scene } = input;
  const font = look.font('meta');
  const height = font.size * leading.legend;
  let [x, y] = [0, top];
  const shapes = kindsSeen(input).flatMap((kind): Shape[] => {
    const width = symbolRoom + look.measure(kind.label, font);
    if (x > 0 && x + width > scene.width) [x, y] = [0, y + height];
    const begin = x;
    x += width + itemGap;
    return [
      path(symbolPath(kind.symbol, 72), { x: from(scene, begin + 7), y: y + height / 2, fill: look.color(kindColor(kind)) }),
      textAbout(kind.label, from(scene, begin + symbolRoom), y + height / 2, font, look.color('ink-soft'), beginOf(scene)),
    ];
  });
  return { shapes, bottom: shapes.length ? y + height + gap : top };
}

/** Everything that is to be seen of a scene, as commands to paint it. Sizes in pixels. */
export function createPicture(input: PictureInput): Picture {
  const { scene, look, title, notes } = input;
  const wrap = (content: string, font: Font) => fitLines(content, scene.width, (line) => look.measure(line, font));
  const [heading, small] = [look.font('heading'), look.font('meta')];
  const head = stackLines(scene, wrap(title, heading), margin, heading, leading.title, look.color('ink'));
  const legend = stackLegend(input, head.bottom + gap);
  const stageBottom = legend.bottom + scene.height;
  const foot = stackLines(scene, notes.flatMap((note) => wrap(note, small)), stageBottom + gap, small, leading.notes, look.color('ink-soft'));
  const edge = path(`M${margin},${legend.bottom - 0.5}h${scene.width}`, { stroke: look.color('line') });
  return {
    title,
    width: scene.width + 2 * margin,
    height: Math.ceil(foot.bottom + margin),
    background: look.color('surface'),
    shapes: [
      ...head.shapes,
      ...legend.shapes,
      edge,
      { type: 'box', x: margin, y: legend.bottom, width: scene.width, height: scene.height, shapes: stageShapes(input) },
      ...foot.shapes,
    ],
  };
}
