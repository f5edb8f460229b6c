// What a screen reader is given, state by state, as text to be read: `ax/*.txt`. `GOLDEN=write` writes the files
// anew; roles are named as Chromium names them, so that another version of it may ask for that.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { en } from '../../src/i18n/en.js';
import { oneDay } from '../../stories/invented.js';
import { button, cdp, settled, stage, timelineOf, toolbar, withoutMotion } from './fixture.js';

interface AxValue {
  readonly value?: string | number | boolean;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What is told of a node besides its role and name; where it is false it is not said. */
const told = ['level', 'pressed', 'expanded', 'disabled', 'current', 'live', 'modal'];
/** What a reader hears only through what is in it. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

function lines(node: AxNode, nodes: ReadonlyMap<string, AxNode>, depth: number, said: string): string[] {
  const role = String(node.role?.value ?? '');
  const name = String(node.name?.value ?? '').replace(/\s+/g, ' ').trim();
  const children = (inner: number, above: string) => (node.childIds ?? []).flatMap((id) => (nodes.has(id) ? lines(nodes.get(id)!, nodes, inner, above) : []));
  // A text that is the name of what it stands in is not heard twice.
  if (node.ignored || silent.has(role) || (role === 'StaticText' && (!name || said.includes(name)))) return children(depth, said);
  const states = (node.properties ?? []).filter(({ name: one, value }) => told.includes(one) && value.value !== false && value.value !== 'false').map(({ name: one, value }) => (value.value === true || value.value === 'true' ? one : `${one} ${String(value.value)}`));
  const value = node.value?.value ? [`value "${String(node.value.value)}"`] : [];
  // What only repeats the name of an icon is not heard twice either.
  const description = String(node.description?.value ?? '').replace(/\s+/g, ' ').trim();
  const described = description && description !== name ? [`described "${description}"`] : [];
  const line = [role === 'StaticText' ? 'text' : role, name && `"${name}"`, ...states.map((state) => `(${state})`), ...value, ...described].filter(Boolean).join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...children(depth + 1, name)];
}

/** Chromium's tree has the number of a slider; what is read aloud is its text. */
async function spoken(node: AxNode): Promise<AxNode> {
  if (node.role?.value !== 'slider') return node;
  const { node: { attributes } } = await cdp<{ node: { attributes: string[] } }>('DOM.describeNode', { backendNodeId: node.backendDOMNodeId });
  const at = attributes.indexOf('aria-valuetext');
  return at < 0 ? node : { ...node, value: { value: attributes[at + 1]! } };
}

async function treeOf(timeline: MeetingTimeline): Promise<string> {
  timeline.parentElement!.id = 'read-aloud';
  const { result } = await cdp<{ result: { objectId: string } }>('Runtime.evaluate', { expression: 'document.getElementById("read-aloud")' });
  const { node } = await cdp<{ node: { backendNodeId: number } }>('DOM.describeNode', { objectId: result.objectId });
  const { nodes } = await cdp<{ nodes: AxNode[] }>('Accessibility.getFullAXTree', {});
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)!;
  return `${lines(root, new Map((await Promise.all(nodes.map(spoken))).map((one) => [one.nodeId, one])), 0, '').join('\n')}\n`;
}

const press = (name: string) => (timeline: MeetingTimeline) => button(toolbar(timeline), name).click();

const states: readonly { readonly name: string; readonly data?: unknown; readonly width?: number; readonly act?: (timeline: MeetingTimeline) => unknown }[] = [
  { name: 'at-first-sight' },
  { name: 'event-chosen', act: (timeline) => timeline.select('stay') },
  { name: 'filter-open', act: press(en.filter) },
  { name: 'share-open', act: press(en.share) },
  { name: 'help-open', act: press(en.help) },
  { name: 'zoomed-in', act: (timeline) => [1, 2, 3].forEach(press(en.zoomIn).bind(undefined, timeline)) },
  { name: 'filtered', act: (timeline) => (timeline.filter = 'kind:remark') },
  { name: 'filtered-to-nothing', act: (timeline) => (timeline.filter = 'source:nothing') },
  { name: 'no-events', data: { ...oneDay, events: [] } },
  { name: 'reading', act: press(en.readAsList) },
  { name: 'column', width: 400 },
  { name: 'column-event-chosen', width: 400, act: (timeline) => timeline.select('stay') },
  {
    name: 'keyboard-at-an-event',
    act: async (timeline) => {
      stage(timeline).focus();
      await sendKeys({ press: 'End' });
    },
  },
];

describe('the tree that assistive technology reads', () => {
  before(withoutMotion);

  for (const { name, data = oneDay, width = 1000, act } of states) {
    it(`is the one in ax/${name}.txt`, async () => {
      const timeline = await timelineOf(data, width);
      await act?.(timeline);
      await settled(timeline);
      const tree = await treeOf(timeline);
      const golden = await executeServerCommand<string, object>('golden', { file: `test/elements/ax/${name}.txt`, text: tree });
      expect(tree).to.equal(golden);
      // Nothing that can be acted on is without a name.
      expect(tree.split('\n').filter((line) => /^\s*(button|link|slider|searchbox|dialog|group|region|search|article|heading)\b(?! ")/.test(line))).to.deep.equal([]);
    });
  }
});
