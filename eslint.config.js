import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

export default tseslint.config(
  // The projects in test/types, the recipes and the examples are compiled against the built package, some by the compilers of frameworks.
  { ignores: ['dist*', 'test/types', 'docs/examples', 'docs/recipes', 'storybook-static', 'coverage', '**/*.mjs', 'eslint.config.js'] },
  tseslint.configs.recommendedTypeChecked,
  {
    // One program for all files: the service that editors use takes a third longer.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  lit['flat/recommended'],
  wc['flat/best-practice'],
  // Safari takes the list from a list without bullets, unless its role is written out.
  { plugins: { 'lit-a11y': litA11y }, rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' } },
  // chai-a11y-axe types chai's Assertion as a thenable, so every expect() would be reported.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off' } },
  // Programs for the command line speak on the console.
  { files: ['build/**/*.ts', 'data/**/*.ts', 'src/cli.ts', 'test/**/*.node.test.ts'], rules: { 'no-console': 'off' } },
);
