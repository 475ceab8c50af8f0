import { afterEach } from 'vitest';

/**
 * A test during which anything was written with console.error or console.warn has failed: React reports most
 * mistakes there, and nowhere else. A test that expects such words spies on the method itself.
 */
const written: string[] = [];

for (const method of ['error', 'warn'] as const) {
  console[method] = (...words: readonly unknown[]) => {
    // Wherever a test cuts a line in something like a browser; what it says is tried in test/flow.
    if (String(words[0]).includes('[noReadableAnswer,')) return;
    // What is announced after a pause (L-2) may come while a test on a slow machine waits for something else.
    if (words[1] === 'LiveRegion' && String(words[0]).includes('was not wrapped in act')) return;
    written.push(`console.${method}: ${words.map(String).join(' ')}`);
  };
}

afterEach(() => {
  const words = written.splice(0).join('\n');
  if (words) throw new Error(words);
});
