// What Vue makes of names with hyphens, its own convention.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';

let vue: typeof import('vue');

/** As Vue renders `<meeting-timeline :no-legend="…" …>`; and what sets the values anew. */
async function rendered(values: Readonly<Record<string, unknown>>) {
  const shown = vue.reactive({ ...values });
  const box = await fixture<HTMLElement>(html`<div></div>`);
  vue.createApp({ render: () => vue.h('meeting-timeline', { ...shown }) }).mount(box);
  const timeline = box.querySelector('meeting-timeline')!;
  const set = async (other: Readonly<Record<string, unknown>>) => {
    Object.assign(shown, other);
    await vue.nextTick();
  };
  return { timeline, set };
}

describe('in Vue, a name with hyphens', () => {
  before(async () => {
    vue = (await import(new URL('../../node_modules/vue/dist/vue.runtime.esm-browser.prod.js', import.meta.url).href)) as typeof vue;
  });

  it('takes a boolean as it is', async () => {
    const { timeline, set } = await rendered({ 'no-legend': false, 'no-detail': true });
    expect([timeline.noLegend, timeline.noDetail]).to.deep.equal([false, true]);
    await set({ 'no-legend': true, 'no-detail': false });
    expect([timeline.noLegend, timeline.noDetail]).to.deep.equal([true, false]);
  });

  it('without a value is true', async () => {
    const { timeline } = await rendered({ 'no-legend': '' });
    expect(timeline.noLegend).to.equal(true);
  });

  it('takes a function', async () => {
    const renderCard = () => undefined;
    const { timeline } = await rendered({ 'render-card': renderCard });
    expect(timeline.renderCard).to.equal(renderCard);
  });

  it('takes text as the attribute does, and goes back to its default', async () => {
    const { timeline, set } = await rendered({ 'group-by': 'kind', 'heading-level': '3' });
    expect([timeline.groupBy, timeline.headingLevel]).to.deep.equal(['kind', 3]);
    await set({ 'group-by': undefined, 'heading-level': 4 });
    expect([timeline.groupBy, timeline.headingLevel]).to.deep.equal(['actor', 4]);
  });
});
