import { afterAll, vi } from 'vitest';

/**
 * The files of a project share one process, as starting one for each takes longer than the tests. What a file has put in
 * place of something else, and what its modules remember, is gone when the next begins.
 */
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.resetModules();
});
