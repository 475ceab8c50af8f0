import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways to turn a string into markup: nothing that a user typed or a service answered may get there. */
const markupFromStrings = [
  {
    selector: 'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Do not turn strings into markup.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(?:dangerouslySetInnerHTML|srcDoc)$/]',
    message: 'Do not turn strings into markup.',
  },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: 'Do not turn strings into markup.' },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', 'coverage/', 'storybook-static/', '.cache/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
  },
  {
    // The compiler checks names, in JavaScript too (checkJs), and knows more of them.
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    // A test may put markup on a page of its own.
    files: ['src/**/*.{ts,tsx}', 'stories/**/*.{ts,tsx}', '.storybook/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...markupFromStrings] },
  },
  {
    files: ['**/*.{js,ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['src/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        // zod/mini costs 1 kB more, and the classic entries 17 kB: they also probe for eval, which a strict
        // Content-Security-Policy reports. zod/v4/core is zod's entry for libraries.
        { patterns: [{ regex: '^zod(?!/v4/core$)', message: 'Import zod/v4/core only.' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // Code points are what a spread string is wanted for.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', '.storybook/**/*.tsx'],
    ...reactHooks.configs.flat['recommended-latest'],
    rules: {
      ...reactHooks.configs.flat['recommended-latest'].rules,
      'react-hooks/exhaustive-deps': ['error', { additionalHooks: '^useBrowserLayoutEffect$' }],
    },
  },
  {
    files: ['src/**/*.tsx', 'stories/**/*.tsx', '.storybook/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // ARIA in HTML allows it, and only a radiogroup may say that it is required or wrong.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { fieldset: ['radiogroup'] }],
    },
  },
);
