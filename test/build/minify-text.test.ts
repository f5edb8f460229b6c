import { expect } from '@open-wc/testing';
import type { CSSResult } from 'lit';
import { minifyCss, minifyHtml } from '../../build/minify-text.js';
import '../../src/define.js';

describe('minifyCss', () => {
  const cases = [
    { name: 'comments go, apostrophes in them too', css: "a { /* don't */ color: red; } /* nor here */", shorter: 'a{color:red}' },
    { name: 'descendants stay descendants', css: 'a\n  :hover, a  b > c { top: 0 }', shorter: 'a :hover,a b > c{top:0}' },
    { name: 'sums keep their spaces', css: 'a { width: calc(100% - (1px + 2px)); }', shorter: 'a{width:calc(100% - (1px + 2px))}' },
    { name: 'strings stay letter by letter', css: `a { content: ' {;  }, '; quotes: "/* " '\\' ;'; }`, shorter: `a{content:' {;  }, ';quotes:"/* " '\\' ;'}` },
    { name: 'rules within rules', css: '@media (width < 1px) {\n  a { top: 0; }\n  b { }\n}\n', shorter: '@media (width < 1px){a{top:0}b{}}' },
    { name: 'between two expressions a space stays', css: ' ', shorter: ' ' },
  ];
  for (const { name, css, shorter } of cases) it(name, () => expect(minifyCss(css)).to.equal(shorter));

  /** What the browser makes of a style sheet. White space in the value of a custom property is the only one that it keeps. */
  const rules = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s*,\s*/g, ',')).join('\n');
  };

  it('changes no rule of any element', () => {
    const tags = ['axis', 'card', 'column', 'copy', 'detail', 'filter', 'help', 'lanes', 'legend', 'list', 'media', 'minimap', 'share', 'toolbar'].map((part) => `mt-${part}`);
    for (const tag of ['meeting-timeline', ...tags]) {
      const { elementStyles } = customElements.get(tag) as unknown as { readonly elementStyles: readonly CSSResult[] };
      expect(elementStyles).not.to.have.length(0);
      for (const { cssText } of elementStyles) expect(rules(minifyCss(cssText)), tag).to.equal(rules(cssText));
    }
  });
});

describe('minifyHtml', () => {
  it('leaves one space where there were more, and all else', () => {
    expect(minifyHtml('\n    <p class="a\n b">\n  Two  words\n</p>')).to.equal(' <p class="a b"> Two words </p>');
  });
});
