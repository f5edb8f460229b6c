// A plugin for Vite: the Lit in the one file makes its Trusted Types policy under the library's own name. A page that allows each name
// once would otherwise stop whichever comes second, the one file or the page's own Lit. Where the elements are defined already, another
// copy was first: this one will never render, and needs no policy.
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const litPolicy = /\w+\.createPolicy\("lit-html",\{[^}]*\}\)/;

export const ownPolicy: Plugin = {
  name: 'own-policy',
  transform: {
    filter: { id: /\/lit-html\/lit-html\.js$/ },
    handler(code) {
      const found = litPolicy.exec(code);
      if (!found) this.error('Lit no longer makes its policy as expected');
      const changed = new MagicString(code);
      const [call] = found;
      const own = call.replace('"lit-html"', '"meeting-timeline"');
      changed.update(found.index, found.index + call.length, `customElements.get("meeting-timeline")?void 0:${own}`);
      return { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) };
    },
  },
};
