// On paper an address that nobody wrote out is lost. The style sheet wrote out links within a <cite> only: those that editors put
// around one, and plain links in the text, were printed as underlined words.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { timelineAround } from '../elements/fixture.js';

describe('addresses in a list on paper', () => {
  const link = document.createElement('link');
  before(async () => {
    link.rel = 'stylesheet';
    link.href = new URL('../../src/meeting-timeline.css', import.meta.url).href;
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    await loaded;
  });
  after(() => link.remove());
  afterEach(() => emulateMedia({ media: 'screen' }));

  const address = 'https://example.org/log';
  const links = [
    { name: 'a link in a source', html: `<cite><a href="${address}">Log of the harbour</a></cite>`, written: true },
    { name: 'a source in a link', html: `<a href="${address}"><cite>Log of the harbour</cite></a>`, written: true },
    { name: 'a link in the text', html: `<p>As the <a href="${address}">log</a> says.</p>`, written: true },
    { name: 'an address that is the text', html: `<p data-mt="url"><a href="${address}">${address}</a></p>`, written: false },
    { name: 'a thread to another entry', html: '<a href="#mt-other">Another day</a>', written: false },
  ];
  for (const { name, html, written } of links) {
    it(`are ${written ? 'written out' : 'left as they are'}: ${name}`, async () => {
      const timeline = await timelineAround(`<ol><li><time>2024-02-09</time> <b>A gale is forecast</b> ${html}</li></ol>`);
      // Some browsers tell what is written, some the rule for it.
      const after = () => getComputedStyle(timeline.querySelector('a')!, '::after').content.replace('" attr(href) "', address);
      expect(after()).to.equal('none');
      await emulateMedia({ media: 'print' });
      expect(after()).to.equal(written ? `" (${address})"` : 'none');
    });
  }
});
