// How Vite is asked for one file that holds all that a module needs.

/** Settings of Vite's `build`. `file` is the name of what is made, `input` that of the module. */
export const inOneFile = (input: string, file: string, outDir = 'dist') => ({
  outDir,
  emptyOutDir: false,
  target: 'es2022',
  modulePreload: false as const,
  copyPublicDir: false,
  // Not `build.lib`: Vite leaves the white space in the ES output of libraries.
  rolldownOptions: {
    input,
    preserveEntrySignatures: 'strict' as const,
    output: { format: 'es' as const, entryFileNames: file, codeSplitting: false },
  },
});
