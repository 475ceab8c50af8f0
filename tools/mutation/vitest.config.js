import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Whose tests are asked. For mutants of tables, which need all of them anew, those of one layer are four times as quick:
 * `MUTATION_TESTS=client npm run test:mutation -- --mutate 'src/client/*.ts'`. It can only make the figure worse.
 */
const { MUTATION_TESTS: layers = '{client,flow,form,validation}' } = process.env;

/**
 * What Stryker runs for each mutant: the unit tests of the layers it changes, in Node alone. The projects of the main
 * configuration need a browser, which no mutant is worth.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: [`test/${layers}/**/*.test.ts`],
    setupFiles: 'test/setup/console.ts',
  },
});
