import { expect } from 'vitest';
import { en } from '../../src/messages/en.js';
import { heard } from '../browser/journey.js';
import { ada } from '../browser/pool.js';
import { attempt, saidSince } from './attempt.js';
import { atEachCall, fillStage, newestCode, toCode, toEnd, type Plays } from './play.js';
import type { Stage } from './stage.js';

const page = '<!doctype html><title>Down</title><h1 class="foreign">Down for maintenance</h1>';
const html = { 'content-type': 'text/html' };
const error = (name: string, message: string) => JSON.stringify({ __type: name, message });

/** After the answer to SignUp was lost: the next try meets its own user, and goes on to the code (F-18). */
export async function recovers(stage: Stage): Promise<void> {
  await (await attempt(stage, 'SignUp')).leadsTo('confirm', ['SignUp', 'ResendConfirmationCode']);
  await toEnd(stage);
  expect(await heard(stage.page, 'onComplete')).toMatchObject([{ status: 'confirmed', mustSignIn: true }]);
}

export const networkPlays: Plays = {
  'F-1': {
    act: async (stage) => {
      const offline = (is: boolean) => stage.page.context().setOffline(is);
      await atEachCall(
        stage,
        () => offline(true),
        { key: 'offline', outcome: 'unknown' },
        async () => {
          const { length } = stage.sent;
          await offline(false);
          await stage.page.waitForTimeout(100);
          expect(stage.sent).toHaveLength(length);
        },
      );
    },
  },
  'F-2': {
    act: async (stage) => {
      const { front } = stage;
      await atEachCall(
        stage,
        () => front.down(),
        { key: 'unreachable', outcome: 'unknown' },
        () => front.up(),
      );
      const second = await stage.another();
      front.disturb('SignUp', 'dropBefore');
      await second.page.locator('[name=email]').fill('grace@example.com');
      await second.page.locator('[name=password]').fill(stage.secret);
      await (await attempt(second, 'SignUp')).fails({ key: 'unreachable', outcome: 'unknown' });
      await (await attempt(second, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-3': {
    visit: { props: { timeouts: { limit: 0.5 } } },
    act: async (stage) => {
      const arrange = (operation: 'SignUp' | 'ConfirmSignUp' | 'ResendConfirmationCode') =>
        stage.front.disturb(operation, 'silenceBefore');
      await atEachCall(stage, arrange, { key: 'timeout', outcome: 'unknown' });
    },
  },
  'F-4': {
    visit: { props: { timeouts: { limit: 0.5 } } },
    act: async (stage) => {
      const lost = [
        ['silenceAfter', 'timeout'],
        ['dropAfter', 'unreachable'],
        ['cut', 'unreachable'],
      ] as const;
      for (const [disturbance, key] of lost) {
        stage.pool.reset();
        const own = await stage.another();
        await fillStage(own);
        stage.front.disturb('SignUp', disturbance);
        await (await attempt(own, 'SignUp')).fails({ key, outcome: 'unknown' });
        expect(stage.pool.findUser(ada)?.status).toBe('UNCONFIRMED');
        await recovers(own);
      }
    },
  },
  'F-5': {
    act: async (stage) => {
      const { front } = stage;
      const answers = [
        { status: 500, body: error('InternalErrorException', 'Something went wrong') },
        { status: 503, body: page, headers: html },
        { status: 502, body: '' },
      ];
      await atEachCall(stage, (operation) => front.disturb(operation, answers.shift() ?? { status: 500, body: '' }), {
        key: 'serviceFailed',
        outcome: 'unknown',
      });
    },
  },
  'F-6': {
    act: (stage) =>
      atEachCall(
        stage,
        (operation) =>
          stage.front.disturb(operation, {
            status: operation === 'SignUp' ? 400 : 429,
            body: operation === 'ConfirmSignUp' ? '' : error('TooManyRequestsException', 'Rate exceeded'),
          }),
        { key: 'tooManyRequests', outcome: 'failed' },
      ),
  },
  'F-7': {
    pool: { limits: { emails: 0 } },
    act: async (stage) => {
      await fillStage(stage);
      const attempted = await attempt(stage, 'SignUp');
      await stage.page.getByText(en.confirm.codeNotSent).first().waitFor();
      expect(stage.sent).toEqual(['SignUp']);
      expect(await stage.errors()).toMatchObject([{ key: 'codeNotSent', outcome: 'done' }]);
      expect(stage.pool.findUser(ada)?.status).toBe('UNCONFIRMED');
      expect(attempted).toBeDefined();
    },
  },
  'F-8': {
    act: async (stage) => {
      const { pool, page } = stage;
      await fillStage(stage);
      pool.failNextDelivery();
      await attempt(stage, 'SignUp');
      await page.getByText(en.confirm.codeNotSent).first().waitFor();
      expect(stage.sent).toEqual(['SignUp']);
      expect(await stage.errors()).toMatchObject([{ key: 'codeNotSent', outcome: 'done' }]);
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
      await (
        await attempt(stage, 'ConfirmSignUp', 'wrong')
      ).fails({ key: 'codeMismatch', outcome: 'failed', field: 'code' });
      await (await attempt(stage, 'ConfirmSignUp', newestCode(stage))).fails(many);
    },
  },
  'F-10': {
    act: async (stage) => {
      const { front } = stage;
      const answers = [
        { status: 405, body: page, headers: html, cors: false },
        { status: 202, body: '', cors: false },
        { status: 403, body: error('ForbiddenException', 'Request not allowed due to WAF block.'), cors: false },
      ];
      await atEachCall(stage, (operation) => front.disturb(operation, answers.shift() ?? 'noCors'), {
        key: 'unreachable',
        outcome: 'unknown',
      });
    },
  },
  'F-11': {
    act: async (stage) => {
      const { front } = stage;
      const answers = [
        { status: 200, body: page, headers: html },
        { status: 200, body: '' },
        { status: 200, body: '{"UserConfirmed":fal' },
      ];
      await atEachCall(
        stage,
        (operation) => front.disturb(operation, answers.shift() ?? { status: 200, body: '[]' }),
        { key: 'badResponse', outcome: 'unknown' },
        async () => {
          expect(await stage.page.content()).not.toContain('Down for maintenance');
        },
      );
    },
  },
  'F-12': {
    act: async (stage) => {
      const blocked = error('ForbiddenException', 'Request not allowed due to WAF block.');
      const challenged = error('ForbiddenException', 'Request not allowed due to WAF captcha.');
      await fillStage(stage);
      for (const [status, body, key] of [
        [403, blocked, 'blocked'],
        [403, challenged, 'challengeRequired'],
        [405, page, 'challengeRequired'],
        [202, '', 'challengeRequired'],
      ] as const) {
        stage.front.disturb('SignUp', { status, body });
        await (await attempt(stage, 'SignUp')).fails({ key, outcome: 'failed' });
      }
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-16': {
    visit: { props: { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } } },
    act: async (stage) => {
      const { page, pool, front } = stage;
      const name = page.locator('[name=given_name]');
      await fillStage(stage);
      await name.fill('Ada');
      for (const goesWrong of [true, false]) {
        const hold = pool.hold('SignUp');
        await attempt(stage, 'SignUp');
        await hold.arrived;
        await name.fill('Augusta');
        if (goesWrong) hold.fail(new TypeError('gone'));
        else hold.release();
        if (!goesWrong) continue;
        await page.locator('.csu-summary').waitFor();
        expect(await name.inputValue()).toBe('Augusta');
        await name.fill('Ada');
      }
      await page.locator('[data-step=confirm]').waitFor();
      expect(front.arrived.map(({ body }) => /"given_name","Value":"(\w+)"/.exec(body)?.[1])).toEqual(['Ada', 'Ada']);
      expect(pool.findUser(ada)?.attributes).toMatchObject({ given_name: 'Ada' });
    },
  },
};
