import { expect } from '@open-wc/testing';
import { remembered } from '../../src/model/remembered.js';

describe('a remembered answer', () => {
  const asked: string[] = [];
  const answer = remembered((key: { readonly name: string }, extra?: string) => {
    asked.push(key.name + (extra ?? ''));
    return { text: key.name + (extra ?? '') };
  });
  beforeEach(() => (asked.length = 0));

  it('is the very same object for the same question', () => {
    const key = { name: 'a' };
    expect(answer(key, '1')).to.equal(answer(key, '1'));
    expect(asked).to.deep.equal(['a1']);
  });

  it('is kept for each object apart, also for two that look the same', () => {
    const [one, other] = [{ name: 'a' }, { name: 'a' }];
    expect(answer(one)).not.to.equal(answer(other));
    expect(answer(one)).to.equal(answer(one));
    expect(asked).to.deep.equal(['a', 'a']);
  });

  it('is made anew where anything else in the question has changed', () => {
    const key = { name: 'a' };
    expect([answer(key, '1').text, answer(key, '2').text, answer(key, '2').text, answer(key).text]).to.deep.equal(['a1', 'a2', 'a2', 'a']);
    expect(asked).to.deep.equal(['a1', 'a2', 'a']);
  });
});
