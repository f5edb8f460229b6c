import { expect } from '@open-wc/testing';
import { linePath, namesOf, upPath } from '../../src/layout/outlines.js';
import { createScene, type Scene } from '../../src/layout/scene.js';
import type { SceneThread } from '../../src/layout/thread-lines.js';
import { validate } from '../../src/model/validate.js';
import { stageOf } from './fixture.js';

const name = { x: 40, y: 50, width: 80, height: 20 };
const thread = (...points: readonly (readonly [number, number])[]) => ({ points }) as unknown as SceneThread;

describe('a line on the stage', () => {
  it('breaks at the letters of a name, upwards and downwards', () => {
    expect(upPath(60, 0, 100, [name])).to.equal('M60,0L60,44M60,56V100');
    expect(upPath(60, 100, 0, [name])).to.equal('M60,100L60,56M60,44V0');
  });

  it('breaks at several in its own order', () => {
    const next = { ...name, y: 20 };
    expect(upPath(60, 0, 100, [name, next])).to.equal('M60,0L60,14M60,26L60,44M60,56V100');
    expect(linePath(thread([200, 50], [0, 50]), [{ ...name, x: 130, width: 20 }, name])).to.equal('M200,50L152,50M128,50L122,50M38,50L0,50');
  });

  it('is whole beside a name', () => {
    expect(upPath(30, 0, 100, [name])).to.equal('M30,0V100');
    expect(upPath(60, 60, 100, [name])).to.equal('M60,60V100');
  });

  it('knows names beside marks, and in bars', () => {
    const { timeline } = validate({
      title: 'Reigns',
      actors: [{ id: 'north', name: 'North' }],
      events: [
        { id: 'reign', date: '0900/0950', title: 'Maud reigns', actors: ['north'] },
        { id: 'council', date: '0920', title: 'A council' },
      ],
    });
    const { layout, whole } = stageOf(timeline);
    const scene: Scene = createScene(layout, whole);
    expect(namesOf(scene).map(({ event }) => event.id).sort()).to.deep.equal(['council', 'reign']);
  });
});
