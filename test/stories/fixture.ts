// Every story is a test: it renders and plays as in Storybook, says nothing on the console but what its parameter `says` holds, axe
// finds nothing in it, and the manifest knows the parts and slots that are drawn. Several test files share them out, since the test
// runner runs files side by side.
import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { setProjectAnnotations, type Meta, type StoryObj } from '@storybook/web-components-vite';
import { composeStories } from 'storybook/preview-api';
import preview from '../../.storybook/preview.js';
import { violations } from '../axe.js';
import { undocumented } from './documented.js';

type StoryModule = Record<string, StoryObj> & { readonly default: Meta };

/** Of what `composeStories` makes of a story: its types are made for frameworks that have components. */
interface Composed {
  readonly storyName: string;
  readonly parameters: { readonly says?: readonly string[] };
  readonly run: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** What stories promise by their names. */
const surroundingsOf: Readonly<Record<string, object>> = { Dark: { ground: 'dark' }, RightToLeft: { direction: 'rtl' } };

/** What a part stands in: a dark ground as large as itself, a direction. */
function surroundings(part: Element | null): object {
  const [box, own] = [part?.closest('.box.dark'), part].map((one) => one?.getBoundingClientRect());
  const isCovered = own && box && box.left <= own.left && box.right >= own.right && box.top <= own.top && box.bottom >= own.bottom;
  return { ...(isCovered && { ground: 'dark' }), ...(part && getComputedStyle(part).direction === 'rtl' && { direction: 'rtl' }) };
}

const project = setProjectAnnotations([preview]);
/** Collects what is said on the console while something runs. What nobody catches is said there too, or fails the test by itself. */
async function saidDuring(act: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { error, warn } = console;
  const hear = (...words: unknown[]) => said.push(words.map(String).join(' '));
  Object.assign(console, { error: hear, warn: hear });
  try {
    await act();
  } finally {
    Object.assign(console, { error, warn });
  }
  return said;
}

/** Tests the stories of the files that `picks` picks. */
export async function testStories(picks: (file: string) => boolean): Promise<void> {
  const files = await executeServerCommand<string[], undefined>('stories');
  const modules = await Promise.all(files.filter(picks).map(async (file) => (await import(`../../stories/${file}`)) as StoryModule));

  describe('stories', () => {
    let canvas: HTMLElement;

    before(async () => {
      await setViewport({ width: 1280, height: 1000 });
      await emulateMedia({ reducedMotion: 'reduce' });
    });
    beforeEach(() => {
      canvas = document.body.appendChild(document.createElement('div'));
    });
    afterEach(() => canvas.remove());

    for (const module of modules) {
      describe(module.default.title!, () => {
        for (const story of Object.values<Composed>(composeStories(module, project))) {
          it(`renders, plays and is accessible: ${story.storyName}`, async () => {
            const said = await saidDuring(async () => {
              await story.run({ canvasElement: canvas });
              // Sizes are observed after the first frame and drawn in the second.
              for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
            });
            expect(said).to.deep.equal(story.parameters.says ?? []);
            expect(canvas.offsetHeight, 'height of what is rendered').to.be.above(0);
            expect(surroundings(canvas.querySelector(module.default.component!)), 'ground and direction').to.include(surroundingsOf[story.storyName] ?? {});
            expect(await violations(canvas)).to.deep.equal([]);
            expect(undocumented(canvas), 'what the manifest does not know').to.deep.equal([]);
          });
        }
      });
    }
  });
}
