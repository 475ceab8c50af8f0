import { describe, expect, it, onTestFinished } from 'vitest';
import { servePool } from '../browser/pool.js';
import { startFront } from '../faults/front.js';
import { inEachEngine } from '../faults/in-each-engine.js';
import { matrix } from '../faults/matrix.js';
import { test, type Visit } from './engine-test.js';
import { codePlays } from './code-plays.js';
import type { EnginePlays, EngineStage } from './fault-stage.js';
import { networkPlays } from './network-plays.js';
import { pagePlays } from './page-plays.js';
import { servicePlays } from './service-plays.js';
import { typingPlays } from './typing-plays.js';

const plays: EnginePlays = { ...networkPlays, ...servicePlays, ...codePlays, ...pagePlays, ...typingPlays };

describe('the fault matrix', () => {
  it('is driven as its table says', () => {
    expect([...inEachEngine].sort()).toEqual(Object.keys(plays).sort());
  });

  for (const { id, fault } of matrix) {
    const play = plays[id];
    if (!play) continue;
    test(`${id}: ${fault}`, async ({ visit }) => {
      const pool = await servePool(play.pool);
      const front = await startFront(pool);
      onTestFinished(() => {
        front.close();
        pool.close();
      });
      // Meets Cognito's default policy.
      const secret = `Canary-${id}-Horse`;
      const more: Visit = { ...play.visit, endpoint: front.endpoint };
      const open = async (): Promise<EngineStage> => {
        const tab = await visit({ ...more, props: { resendCooldown: 0, ...more.props } });
        return { tab, pool, front, secret, another: open };
      };
      await play.act(await open());
      const elsewhere = front.arrived.filter(({ operation, body }) => operation !== 'SignUp' && body.includes(secret));
      expect(elsewhere).toEqual([]);
    });
  }
});
