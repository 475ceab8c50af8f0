import { describe, expect, it, onTestFinished } from 'vitest';
import { test } from '../browser/browser-test.js';
import { servePool } from '../browser/pool.js';
import { startFront } from './front.js';
import { matrix } from './matrix.js';
import type { Plays } from './play.js';
import { answerPlays } from './plays-answers.js';
import { codePlays } from './plays-code.js';
import { networkPlays } from './plays-network.js';
import { pagePlays } from './plays-page.js';
import { signUpPlays } from './plays-sign-up.js';
import { typingPlays } from './plays-typing.js';
import { expectSecrecy, openStage, type Stage } from './stage.js';

const plays: Plays = { ...networkPlays, ...answerPlays, ...signUpPlays, ...codePlays, ...pagePlays, ...typingPlays };

describe('the fault matrix', () => {
  it('has each fault once, and each is played, held elsewhere, or waits for a feature', () => {
    expect(matrix.map(({ id }) => id)).toEqual(Array.from({ length: 55 }, (_, at) => `F-${String(at + 1)}`));
    const empty = matrix.filter(({ id, held, pending }) => !plays[id] && !held && !pending);
    expect(empty).toEqual([]);
    expect(Object.keys(plays).filter((id) => !matrix.some((row) => row.id === id))).toEqual([]);
  });

  for (const { id, fault, pending, broken } of matrix) {
    const play = plays[id];
    const title = `${id}: ${fault}`;
    if (pending !== undefined) it.todo(`${title} (waits for: ${pending})`);
    else if (play) {
      (broken === undefined ? test : test.fails)(title, { timeout: 60_000 }, async ({ visit }) => {
        const pool = await servePool(play.pool);
        const front = await startFront(pool);
        onTestFinished(() => {
          front.close();
          pool.close();
        });
        const stages: Parameters<typeof expectSecrecy>[0][] = [];
        const noting = async (opened: ReturnType<typeof openStage>): Promise<Stage> => {
          const stage = await opened;
          stages.push(stage);
          return {
            ...stage,
            another: (more) => noting(openStage({ pool, front, secret, visit }, { ...play.visit, ...more })),
          };
        };
        // Meets Cognito's default policy.
        const secret = `Canary-${id}-Horse`;
        const stage = await noting(openStage({ pool, front, secret, visit }, play.visit ?? {}));
        await play.act(stage);
        for (const each of stages) await expectSecrecy(each);
      });
    }
  }
});
