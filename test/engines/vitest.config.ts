import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Run by tools/test-browsers.js, once for each engine that is there. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/engines/**/*.test.ts'],
    globalSetup: 'test/engines/global-setup.ts',
    // One page at a time: stories and flows wait for the focus, of which a screen has one.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
