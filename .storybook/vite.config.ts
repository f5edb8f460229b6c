// Vite's own ways are right for Storybook; those of the library's bundle, in the folder above, are not: they would keep languages apart.
// Of browsers it names those that can show the timeline: for older ones Vite would write light-dark() anew, in themes that are copied too.
export default { build: { target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] } };
