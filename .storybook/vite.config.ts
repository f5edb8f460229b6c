// Vite's own ways are right for Storybook; those of the library's bundle, in the folder above, are not: they would keep languages apart.
export default {};
