import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layerProblems, readSources } from './layers.mjs';

describe('the layers', () => {
  it('hold in src', () => {
    assert.deepEqual(layerProblems(readSources()), []);
  });

  const planted = [
    { name: 'an import upwards', file: 'time/clock.ts', text: "import { story } from '../model/timeline.js';", says: 'layer time may not import model/timeline.ts' },
    { name: 'a package that another layer owns', file: 'layout/scene.ts', text: "import { select } from 'd3-selection';", says: 'may not import the package d3-selection' },
    { name: 'a re-export', file: 'i18n/x.ts', text: "export * from '../layout/view.js';", says: 'layer i18n may not import layout/view.ts' },
    { name: 'an import for its side effect', file: 'state.ts', text: "import './elements/mt-card.js';", says: 'may not import elements/mt-card.ts' },
    { name: 'a dynamic import', file: 'draw/x.ts', text: "const later = () => import('../elements/mt-card.js');", says: 'may not import elements/mt-card.ts' },
    { name: 'an import over several lines', file: 'model/x.ts', text: "import {\n  a,\n  b,\n} from '../layout/view.js';", says: 'may not import layout/view.ts' },
    { name: 'one element importing another', file: 'elements/mt-card.ts', text: "import { MtMark } from './mt-mark.js';", says: 'an element may not import the element elements/mt-mark.ts' },
    { name: 'data importing more than types', file: 'story.generated.ts', text: "import { x } from './model/timeline.js';", says: 'may import types only' },
    { name: 'a folder that is no layer', file: 'utils/x.ts', text: '', says: '"utils" is no layer' },
  ];
  for (const { name, file, text, says } of planted) {
    it(`are broken by ${name}, and the check says so`, () => {
      const problems = layerProblems({ [file]: text });
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.ok(problems[0]!.includes(says), problems[0]);
    });
  }
});

describe('the sources', () => {
  // What could make HTML, code or inline styles of data.
  const forbidden = /unsafeHTML|unsafeSVG|innerHTML|outerHTML|insertAdjacentHTML|document\.write|styleMap|new Function|\beval\(|[ "]style="|setAttribute\(['"]style/;

  it('hold no sink for HTML or code and no style attribute', () => {
    const hits = Object.entries(readSources()).filter(([, text]) => forbidden.test(text)).map(([file]) => file);
    assert.deepEqual(hits, []);
  });

  it('import on a server without a DOM', async () => {
    assert.equal(typeof document, 'undefined');
    const library = await import('../src/index.js');
    assert.equal(typeof library.validate, 'function');
    assert.equal(library.parseEdtf('2025-11-21').ok, true);
  });
});
