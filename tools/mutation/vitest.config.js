import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Which tests are asked. Each mutant of a table takes all of them, file by file, so that those of its own subject alone are
 * many times as quick, and can only make the figure worse:
 * `MUTATION_TESTS='test/client/describe-error*' npm run test:mutation -- --mutate src/client/exceptions.ts`.
 */
const { MUTATION_TESTS: tests = 'test/{client,flow,form,validation}/**/*' } = process.env;

/**
 * What Stryker runs for each mutant: the unit tests of the layers it changes, in Node alone. The projects of the main
 * configuration need a browser, which no mutant is worth.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: [`${tests}.test.ts`],
    setupFiles: 'test/setup/console.ts',
  },
});
