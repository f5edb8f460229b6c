import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cutOwnWords } from '../../src/i18n/own-words.js';

describe('words of the story amid ours', () => {
  const cases: readonly { readonly told: string; readonly words: readonly string[]; readonly own: readonly string[] }[] = [
    { told: 'to Tam Quill', words: ['Tam Quill'], own: ['Tam Quill'] },
    { told: '“as it was” (Log)', words: ['as it was', 'Log'], own: ['as it was', 'Log'] },
    { told: 'Log, Log', words: ['Log', 'Log'], own: ['Log', 'Log'] },
    { told: 'nobody', words: ['Ann'], own: [] },
    { told: 'Ann', words: ['', 'Ann'], own: ['Ann'] },
  ];
  for (const { told, words, own } of cases) {
    it(`are found in ${JSON.stringify(told)}: ${JSON.stringify(own)}`, () => {
      expect(cutOwnWords(told, words).flatMap((stretch) => (stretch.own ? [stretch.text] : []))).to.deep.equal(own);
    });
  }

  it('leave nothing out, wherever they stand', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.string({ maxLength: 2 })), (told, words) => cutOwnWords(told, words).map(({ text }) => text).join('') === told));
  });
});
