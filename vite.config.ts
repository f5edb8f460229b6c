import { defineConfig, type Plugin } from 'vite';

/** Under this policy the demo is served and tested: a publisher's page may be as strict. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const headers = { 'Content-Security-Policy': contentSecurityPolicy };

/** In one file there is nothing to load ahead of a dynamic import: Vite's helper for that would only be carried along. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * `vite` serves the demo live, `vite build --mode demo` and `vite preview --mode demo` build and serve it under the policy.
 * `vite build` makes the one self-contained file; the modules of the package are made by `tsc`.
 */
export default defineConfig(({ mode }) => {
  if (mode === 'demo') {
    return {
      base: './',
      build: { outDir: 'dist-demo', target: 'es2022', modulePreload: false },
      preview: { headers, port: 4173 },
      server: { port: 5173 },
    };
  }
  return {
    plugins: [withoutPreload],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      target: 'es2022',
      modulePreload: false,
      copyPublicDir: false,
      // Not `build.lib`: Vite leaves the white space in the ES output of libraries.
      rolldownOptions: {
        input: 'src/bundle.ts',
        preserveEntrySignatures: 'strict' as const,
        output: { format: 'es' as const, entryFileNames: 'meeting-timeline.js', codeSplitting: false },
      },
    },
  };
});
