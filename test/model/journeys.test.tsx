import fc from 'fast-check';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { loadCalls } from '../../src/flow/load-calls.js';
import { commands } from './commands.js';
import { createSetting, kinds, makes } from './setting.js';
import { World } from './world.js';

/** Of each kind of pool: 2,000 journeys in all. */
const journeys = Number(process.env['JOURNEYS'] ?? 400);
/** The same journeys each time, so that what fails is the change; `SEED=2 npx vitest run --project model` has others. */
const seed = Number(process.env['SEED'] ?? 1);

beforeAll(async () => {
  // What a browser has long loaded by the time that anybody submits.
  await loadCalls();
  // Not setImmediate: what is to happen in this moment still does.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  // For developers, and tried elsewhere.
  vi.spyOn(console, 'warn').mockReturnValue();
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('whatever happens on the way, nobody is lost and nothing is sent twice', () => {
  it.each(kinds)('in a pool %s', { timeout: 120_000 }, async (_, kind) => {
    await fc.assert(
      fc.asyncProperty(makes, commands, async (make, happenings) => {
        const world = new World(createSetting(kind, make));
        try {
          await world.settle();
          await fc.asyncModelRun(() => ({ model: {}, real: world }), happenings);
          for (const page of world.pages) await world.goOn(page);
        } finally {
          await world.close();
        }
      }),
      { numRuns: journeys, seed },
    );
  });
});
