import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/model/url.js';

const allowed = [
  'https://example.org',
  'https://example.org/a/b?c=d&e=f#g',
  'http://example.org/',
  'HTTPS://EXAMPLE.ORG',
  'https://example.org:8443/',
  'https://[2001:db8::1]/',
  'https://例え.jp/',
  'https://example.org/%00%0a',
  'https://example.org/?next=javascript:alert(1)',
  'https://example.org/user@host',
  'mailto:editor@example.org',
  'mailto:editor@example.org?subject=Correction',
  'MAILTO:editor@example.org',
  '/story/1',
  'story/1',
  './story',
  '../story',
  '?page=2',
  '#sources',
  '#:~:text=tonight',
  'a/b:c',
  '/a:b',
  './javascript:alert(1)',
  '?javascript:alert(1)',
  `https://example.org/${'x'.repeat(2_000)}`,
];

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript:%61lert(1)',
  ' javascript:alert(1)',
  'javascript:alert(1) ',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  'javascript\n:alert(1)',
  'jav\u0000ascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  '\u007fhttps://example.org',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'livescript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:text/html,x',
  'data:image/svg+xml,<svg/>',
  'blob:https://example.org/0f1e',
  'filesystem:https://example.org/temporary/x',
  'about:blank',
  'file:///etc/passwd',
  'view-source:https://example.org',
  'ftp://example.org/',
  'ws://example.org/',
  'wss://example.org/',
  'tel:+123',
  'sms:+123',
  'intent://example.org#Intent;end',
  'chrome://settings',
  'urn:isbn:0',
  'feed:javascript:alert(1)',
  'jar:https://example.org!/',
  'a:b',
  'https://user@example.org/',
  'https://user:password@example.org/',
  'https://:password@example.org/',
  'https://example.org@evil.example/',
  'https://example.org%40x@evil.example/',
  '//user:password@example.org/',
  '\\\\example.org',
  '/\\example.org',
  'https:\\\\example.org',
  'https:/\\example.org',
  'https://example.org\\@evil.example',
  'https://exa mple.org',
  'https://example.org/a b',
  'https://example.org/\n',
  'https://example.org/\u0000',
  'https://',
  'https://[',
  'https://[::1',
  'https://example.org:99999/',
  'https://exa<mple.org',
  '',
  ' ',
  '\n',
  `https://example.org/${'x'.repeat(2_048)}`,
  'x'.repeat(2_049),
];

describe('an address from data', () => {
  for (const raw of allowed) {
    it(`becomes a link as it is: ${JSON.stringify(raw.slice(0, 60))}`, () => expect(safeUrl(raw)).to.equal(raw));
  }

  for (const raw of refused) {
    it(`stays text: ${JSON.stringify(raw.slice(0, 60))}`, () => expect(safeUrl(raw)).to.be.undefined);
  }

  it('that is absent is none', () => expect(safeUrl(undefined)).to.be.undefined);

  // Not refused, since a browser reads no scheme in them either: they lead to an odd page of the site itself.
  for (const raw of ['\u00a0javascript:alert(1)', '\u2028javascript:alert(1)', '\u200bjavascript:alert(1)', 'javascript\uff1aalert(1)', 'ｊavascript:alert(1)', 'java\u00adscript:alert(1)', 'javascript&colon;alert(1)', '%6aavascript:alert(1)', 'javascript%3aalert(1)']) {
    it(`is relative where a browser takes it for relative: ${JSON.stringify(raw)}`, () => {
      expect(safeUrl(raw)).to.equal(raw);
      expect(new URL(raw, 'https://example.org/news/').origin).to.equal('https://example.org');
    });
  }

  it('leads, once allowed, to https, http or mailto wherever the page is', () => {
    for (const raw of [...allowed, '//example.org/a', '///a', 'https:a', 'http:/a', ...refused]) {
      const safe = safeUrl(raw);
      if (safe === undefined) continue;
      for (const base of ['https://example.org/news/', 'http://example.org:8080/?q#h']) expect(new URL(safe, base).protocol, raw).to.match(/^(https?|mailto):$/);
    }
  });
});
