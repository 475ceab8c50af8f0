import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, clientId } from '../browser/pool.js';
import { answers, firewallAnswers, inTurn } from '../faults/answers.js';
import { chosen } from './engine.js';
import { atEachCall, fails, fill, leadsTo, toEnd, type EnginePlays, type EngineStage } from './fault-stage.js';
import { expectWords, heard, retype, submit } from './journey.js';

/** After the answer to SignUp was lost, the next try meets its own user, and goes on to the code (F-18). */
async function recovers(stage: EngineStage): Promise<void> {
  const { length } = stage.front.arrived;
  await leadsTo(stage, 'SignUp', 'confirm', { told: [{ key: 'usernameExists' }] });
  const asked = stage.front.arrived.slice(length).map(({ operation }) => operation);
  expect(asked).toEqual(['SignUp', 'ResendConfirmationCode']);
  await toEnd(stage);
  expect(await heard(stage.tab, 'onComplete')).toMatchObject([{ status: 'confirmed', mustSignIn: true }]);
}

/** The line, and whoever stands in it: what an engine makes of these is its own. */
export const networkPlays: EnginePlays = {
  'F-2': {
    act: (stage) =>
      atEachCall(
        stage,
        () => stage.front.down(),
        { key: 'unreachable', outcome: 'unknown', isRefused: true },
        () => stage.front.up(),
      ),
  },
  'F-3': {
    visit: { props: { timeouts: { limit: 2 } } },
    act: (stage) =>
      atEachCall(stage, (operation) => stage.front.disturb(operation, 'silenceBefore'), {
        key: 'timeout',
        outcome: 'unknown',
      }),
  },
  'F-4': {
    visit: { props: { timeouts: { limit: 2 } } },
    act: async (stage) => {
      for (const [disturbance, key] of [
        ['silenceAfter', 'timeout'],
        ['dropAfter', 'unreachable'],
        // Half a body is all of it to WebKitGTK.
        ['cut', chosen.name === 'webkit' ? 'badResponse' : 'unreachable'],
      ] as const) {
        stage.pool.reset();
        const own = await stage.another();
        await fill(own);
        stage.front.disturb('SignUp', disturbance);
        await fails(own, 'SignUp', { key, outcome: 'unknown' });
        expect(stage.pool.findUser(ada)?.status).toBe('UNCONFIRMED');
        await recovers(own);
      }
    },
  },
  'F-5': {
    act: (stage) =>
      atEachCall(stage, inTurn(stage.front, answers['F-5']), { key: 'serviceFailed', outcome: 'unknown' }),
  },
  'F-6': {
    act: async (stage) => {
      await fill(stage);
      stage.front.disturb('SignUp', answers['F-6'][1]);
      await fails(stage, 'SignUp', { key: 'tooManyRequests', outcome: 'failed', pauses: true });
      const waits = () =>
        stage.tab.evaluate(() => document.querySelector('.csu-form [type=submit]')?.getAttribute('aria-disabled'));
      // No longer than 15 s the first time.
      await expect.poll(waits, { timeout: 30_000, interval: 500 }).toBeNull();
      await leadsTo(stage, 'SignUp', 'confirm');
    },
  },
  'F-10': {
    act: (stage) => atEachCall(stage, inTurn(stage.front, answers['F-10']), { key: 'unreachable', outcome: 'unknown' }),
  },
  'F-11': {
    act: (stage) => atEachCall(stage, inTurn(stage.front, answers['F-11']), { key: 'badResponse', outcome: 'unknown' }),
  },
  'F-12': {
    act: async (stage) => {
      await fill(stage);
      for (const [answer, key] of firewallAnswers) {
        stage.front.disturb('SignUp', answer);
        await fails(stage, 'SignUp', { key, outcome: 'failed' });
      }
      await leadsTo(stage, 'SignUp', 'confirm');
    },
  },
  'F-18': {
    act: async (stage) => {
      await fill(stage);
      stage.front.disturb('SignUp', 'dropAfter');
      await fails(stage, 'SignUp', { key: 'unreachable', outcome: 'unknown' });
      // Another name than that of the lost call is somebody else's.
      await stage.pool.signUp({ ClientId: clientId, Username: 'grace@example.com', Password: 'Somebody-else-7' });
      await retype(stage.tab, 'email', 'grace@example.com');
      await fails(stage, 'SignUp', { key: 'usernameExists', outcome: 'failed', label: 'Email address' });
      await retype(stage.tab, 'email', ada);
      await recovers(stage);
    },
  },
  'F-21': {
    visit: { props: { timeouts: { stillWorking: 0.5 } } },
    act: async (stage) => {
      const { tab, front } = stage;
      await fill(stage);
      front.disturb('SignUp', { delay: 5_000 });
      await submit(tab);
      await expectWords(tab, en.form.stillWorking);
      await tab.click('button', en.form.cancel);
      await expect
        .poll(() => heard(tab, 'onError'))
        .toMatchObject([{ operation: 'SignUp', key: 'interrupted', outcome: 'unknown' }]);
      await recovers(stage);
    },
  },
};
