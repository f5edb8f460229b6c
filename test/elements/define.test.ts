import { expect } from '@open-wc/testing';
import '../../src/define.js';

describe('definitions', () => {
  it('stay the first ones when the module is loaded a second time, with one warning', async () => {
    const first = customElements.get('meeting-timeline');
    const said: unknown[][] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words);
    try {
      // Another copy of the library on the same page.
      const again = '/src/define.ts?again';
      await import(again);
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('meeting-timeline')).to.equal(first);
    expect(said.filter(([words]) => String(words).startsWith('meeting-timeline: already defined'))).to.have.length(1);
  });
});
