import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada } from '../browser/pool.js';
import { answers, firewallAnswers, inTurn } from './answers.js';
import { attempt, saidSince } from './attempt.js';
import { errorAnswer } from './front.js';
import { atEachCall, fillStage, newestCode, recovers, toCode, toEnd, type Plays } from './play.js';
import type { Stage } from './stage.js';

/** The user is there, and was sent no code: nobody is told that one was (F-7). */
const unsent = { told: [{ key: 'codeNotSent', outcome: 'done' }], says: en.confirm.codeNotSent } as const;

/** Answers that say no, or that are none. */
export const answerPlays: Plays = {
  'F-5': {
    act: (stage) =>
      atEachCall(stage, inTurn(stage.front, answers['F-5']), { key: 'serviceFailed', outcome: 'unknown' }),
  },
  'F-6': {
    visit: { prepare: (page) => page.clock.install() },
    act: (stage) =>
      atEachCall(
        stage,
        inTurn(stage.front, answers['F-6']),
        { key: 'tooManyRequests', outcome: 'failed', pauses: true },
        async () => {
          const { page, sent } = stage;
          const before = sent.length;
          await page.clock.fastForward(300_000);
          await page.locator('.csu-button[type=submit]:not([aria-disabled])').waitFor();
          expect(sent.length).toBe(before);
        },
      ),
  },
  'F-7': {
    pool: { limits: { emails: 0 } },
    act: async (stage) => {
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm', unsent);
      await stage.page.getByText(en.confirm.codeNotSent).first().waitFor();
      expect(stage.pool.findUser(ada)?.status).toBe('UNCONFIRMED');
    },
  },
  'F-8': {
    act: async (stage) => {
      const { pool, page } = stage;
      await fillStage(stage);
      pool.failNextDelivery();
      await (await attempt(stage, 'SignUp')).leadsTo('confirm', unsent);
      pool.failNextDelivery();
      const again = await attempt(stage, 'ResendConfirmationCode');
      await again.fails({ key: 'codeNotSent', outcome: 'failed' });
      await page.getByRole('button', { name: en.confirm.differentAddress }).waitFor();
      const said = await saidSince(page);
      await attempt(stage, 'ResendConfirmationCode');
      await expect.poll(said).toContain(en.confirm.resent({ seconds: 0 }));
      await toEnd(stage);
    },
  },
  'F-9': {
    pool: { limits: { resendConfirmationCode: 1, confirmSignUp: 1 } },
    act: async (stage) => {
      await toCode(stage);
      const said = await saidSince(stage.page);
      await attempt(stage, 'ResendConfirmationCode');
      await expect.poll(said).toContain(en.confirm.resent({ seconds: 0 }));
      await stage.page.locator('[name=code]').fill('12');
      const many = { key: 'tooManyAttempts', outcome: 'failed' } as const;
      await (await attempt(stage, 'ResendConfirmationCode')).fails(many);
      await expectNoCountdown(stage);
      await (
        await attempt(stage, 'ConfirmSignUp', 'wrong')
      ).fails({ key: 'codeMismatch', outcome: 'failed', field: 'code' });
      await expectNoCountdown(stage);
      await (await attempt(stage, 'ConfirmSignUp', newestCode(stage))).fails(many);
      await expectNoCountdown(stage);
    },
  },
  'F-10': {
    act: async (stage) => {
      const lost = { key: 'unreachable', outcome: 'unknown' } as const;
      await atEachCall(stage, inTurn(stage.front, answers['F-10']), lost);
      // The pool has acted, and the page may not read it.
      stage.pool.reset();
      const own = await stage.another();
      await fillStage(own);
      stage.front.disturb('SignUp', 'noCors');
      await (await attempt(own, 'SignUp')).fails(lost);
      expect(stage.pool.findUser(ada)?.status).toBe('UNCONFIRMED');
      await recovers(own);
    },
  },
  'F-11': {
    act: (stage) =>
      atEachCall(stage, inTurn(stage.front, answers['F-11']), { key: 'badResponse', outcome: 'unknown' }, async () => {
        expect(await stage.page.content()).not.toContain('Down for maintenance');
      }),
  },
  'F-12': {
    act: async (stage) => {
      await fillStage(stage);
      for (const [answer, key] of firewallAnswers) {
        stage.front.disturb('SignUp', answer);
        await (await attempt(stage, 'SignUp')).fails({ key, outcome: 'failed' });
      }
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-53': {
    act: async (stage) => {
      const details = [{}, { Destination: '' }, { Destination: null, DeliveryMedium: 'PIGEON' }];
      for (const CodeDeliveryDetails of details) {
        const own = await stage.another();
        await fillStage(own);
        const body = JSON.stringify({ UserConfirmed: false, UserSub: 'of ada', CodeDeliveryDetails });
        stage.front.disturb('SignUp', { status: 200, body });
        await (await attempt(own, 'SignUp')).leadsTo('confirm');
        await own.page.getByText(en.confirm.sentSomewhere).first().waitFor();
        expect(await own.page.locator('.csu-root').textContent()).not.toMatch(/undefined|null|PIGEON/);
      }
    },
  },
  'F-55': {
    act: async (stage) => {
      await fillStage(stage);
      for (const role of ['SmsRoleAccessPolicy', 'SmsRoleTrustRelationship', 'EmailRoleAccessPolicy']) {
        stage.front.disturb('SignUp', errorAnswer(`Invalid${role}Exception`, 'Role does not allow it'));
        await (await attempt(stage, 'SignUp')).fails({ key: 'notAvailable', outcome: 'unknown' });
      }
      const told = await stage.page.evaluate(() => JSON.stringify(window.told));
      expect(told).toMatch(/"diagnosis":"smsRole".*"diagnosis":"emailRole"/);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      stage.front.disturb('ResendConfirmationCode', errorAnswer('InvalidSmsRoleAccessPolicyException', 'No'));
      const again = await attempt(stage, 'ResendConfirmationCode');
      await again.fails({ key: 'codeNotSent', outcome: 'failed' });
    },
  },
};

/** Cognito does not say when the hour began: nothing on the page pretends to know (F-9). */
async function expectNoCountdown({ page }: Stage): Promise<void> {
  for (const text of await page.locator('.csu-countdown, .csu-resend, .csu-alert').allTextContents())
    expect(text).not.toMatch(/\d/);
}
