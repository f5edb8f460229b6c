// How custom-elements.json is made of the source: what its comments do not say by themselves.
import { tokenTable } from './build/token-table.mjs';

export default {
  // Its field in package.json is there.
  packagejson: false,
  plugins: [
    {
      // The manifest lists the custom properties once, at the element on which a publisher sets them.
      name: 'tokens',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        const timeline = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === 'meeting-timeline');
        timeline.cssProperties = tokenTable();
      },
    },
    {
      // Nobody outside can use the rest of the members; and the analyzer takes the first argument of an event's class for its type, so
      // that only what is documented has the right one.
      name: 'public-only',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
          const { members, events } = declaration;
          if (members) declaration.members = members.filter(({ privacy, static: isStatic }) => privacy === undefined && !isStatic);
          if (events) declaration.events = events.filter(({ description }) => description);
        }
      },
    },
  ],
};
