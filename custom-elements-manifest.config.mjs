// The manifest lists the custom properties once, at the element on which a publisher sets them.
import { tokenTable } from './test/token-table.mjs';

export default {
  plugins: [
    {
      name: 'tokens',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        const timeline = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === 'meeting-timeline');
        timeline.cssProperties = tokenTable();
      },
    },
  ],
};
