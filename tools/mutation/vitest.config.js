import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * What Stryker runs for each mutant: the unit tests of the layers it changes, in Node alone. The projects of the main
 * configuration need a browser, which no mutant is worth.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/{client,flow,form,validation}/**/*.test.ts'],
    setupFiles: 'test/setup/console.ts',
  },
});
