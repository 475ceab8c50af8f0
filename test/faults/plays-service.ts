import { expect } from 'vitest';
import { en } from '../../src/messages/en.js';
import { heard, passwordField } from '../browser/journey.js';
import { ada, servePool } from '../browser/pool.js';
import { attempt } from './attempt.js';
import { recovers } from './plays-network.js';
import { fillStage, newestCode, toCode, toEnd, type Plays } from './play.js';
import { startFront } from './front.js';
import type { Stage } from './stage.js';

const emailPool = { UsernameAttributes: ['email' as const], AutoVerifiedAttributes: ['email' as const] };
const taken = { key: 'usernameExists', outcome: 'failed', field: 'username', label: 'Email address' } as const;
const json = (name: string, message: string, status = 400) => ({
  status,
  body: JSON.stringify({ __type: name, message }),
});

/** Somebody else has the address already. */
export const takeAddress = ({ pool }: Stage) =>
  pool.signUp({ ClientId: 'browser1example', Username: ada, Password: 'Somebody-else-7' });

/** SignUp ends like this, is mended by `mend`, and goes on. */
async function signUpFails(stage: Stage, failure: Parameters<Awaited<ReturnType<typeof attempt>>['fails']>[0]) {
  await (await attempt(stage, 'SignUp')).fails(failure);
}

export const servicePlays: Plays = {
  'F-17': {
    visit: { props: { links: { signIn: '/sign-in' } } },
    act: async (stage) => {
      await takeAddress(stage);
      await fillStage(stage);
      await signUpFails(stage, taken);
      await stage.page.locator('.csu-summary').getByRole('link', { name: 'Sign in', exact: true }).waitFor();
      expect(await stage.page.locator('[name=email]').getAttribute('aria-invalid')).toBe('true');
      await stage.page.locator('[name=email]').fill('grace@example.com');
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-18': {
    act: async (stage) => {
      await fillStage(stage);
      stage.front.disturb('SignUp', 'dropAfter');
      await signUpFails(stage, { key: 'unreachable', outcome: 'unknown' });
      // Another name than that of the lost call is somebody else's until the opposite is known.
      await stage.pool.signUp({
        ClientId: 'browser1example',
        Username: 'grace@example.com',
        Password: 'Somebody-else-7',
      });
      await stage.page.locator('[name=email]').fill('grace@example.com');
      await signUpFails(stage, taken);
      await stage.page.locator('[name=email]').fill(ada);
      await recovers(stage);
    },
  },
  'F-19': {
    pool: {
      userPool: emailPool,
      triggers: {
        preSignUp: () => {
          throw new Error('Nobody from <b>there</b>');
        },
      },
    },
    act: async (stage) => {
      await fillStage(stage);
      await signUpFails(stage, { key: 'rejected', outcome: 'failed' });
      expect(await stage.page.content()).not.toContain('Nobody from');
      expect(await stage.page.evaluate(() => JSON.stringify(window.told))).toContain('Nobody from');
    },
  },
  'F-20': {
    pool: {
      userPool: emailPool,
      triggers: {
        postConfirmation: () => {
          throw new Error('The database is full');
        },
      },
    },
    act: async (stage) => {
      await toCode(stage);
      await attempt(stage, 'ConfirmSignUp', newestCode(stage));
      await stage.page.getByRole('heading', { name: en.done.heading }).waitFor();
      expect(stage.sent).toEqual(['SignUp', 'ConfirmSignUp']);
      expect(await stage.errors()).toMatchObject([{ key: 'alreadyConfirmed', outcome: 'done' }]);
      expect(await heard(stage.page, 'onComplete')).toMatchObject([{ status: 'confirmed' }]);
    },
  },
  'F-22': {
    visit: { props: { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } } },
    act: async (stage) => {
      const { front, page } = stage;
      await fillStage(stage);
      await page.getByRole('button', { name: en.password.showLabel }).click();
      front.disturb('SignUp', json('InvalidPasswordException', 'Password did not conform with policy: too short'));
      await (await attempt(stage, 'SignUp')).fails({ key: 'passwordPolicy', outcome: 'failed', field: 'password' });
      expect(await passwordField(page).inputValue()).toBe(stage.secret);
      front.disturb(
        'SignUp',
        json('InvalidParameterException', '1 validation error detected: given_name: The attribute is too long'),
      );
      await attempt(stage, 'SignUp');
      await expect.poll(stage.errors).toHaveLength(2);
      front.disturb('SignUp', json('InvalidParameterException', 'Something of which nobody has heard'));
      await signUpFails(stage, { key: 'rejected', outcome: 'failed' });
      expect(await page.content()).not.toContain('nobody has heard');
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-23': {
    pool: { userPool: emailPool, userPoolClient: { ClientId: 'browser1example', ClientSecret: 'of a server' } },
    act: async (stage) => {
      await fillStage(stage);
      await signUpFails(stage, { key: 'notAvailable', outcome: 'failed' });
      expect(await stage.page.evaluate(() => JSON.stringify(window.told))).toContain('"diagnosis":"clientSecret"');
    },
  },
  'F-24': {
    pool: { userPool: emailPool, triggers: { preSignUp: ({ response }) => (response.autoConfirmUser = true) } },
    act: async (stage) => {
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).leadsTo('done');
      await expect.poll(() => heard(stage.page, 'onComplete')).toMatchObject([{ status: 'confirmed' }]);
    },
  },
  'F-25': {
    pool: { userPool: { ...emailPool, AutoVerifiedAttributes: [] } },
    act: async (stage) => {
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).leadsTo('approval');
      expect(await stage.page.locator('input').count()).toBe(0);
      expect(await heard(stage.page, 'onComplete')).toEqual([]);
    },
  },
  'F-26': {
    act: async (stage) => {
      await toCode(stage);
      await stage.pool.confirm(ada);
      await attempt(stage, 'ConfirmSignUp', '123456');
      await stage.page.getByRole('heading', { name: en.done.alreadyConfirmedHeading }).waitFor();
      expect(stage.sent).toEqual(['SignUp', 'ConfirmSignUp']);
      expect(await heard(stage.page, 'onComplete')).toMatchObject([{ status: 'alreadyConfirmed' }]);
    },
  },
  'F-28': {
    act: async (stage) => {
      const { page } = stage;
      await toCode(stage);
      const wrong = newestCode(stage) === '000000' ? '111111' : '000000';
      const advice = page.getByText(en.confirm.suggestResend);
      for (const times of [1, 2, 3]) {
        expect(await advice.count()).toBe(0);
        const again = await attempt(stage, 'ConfirmSignUp', wrong);
        await again.fails({ key: 'codeMismatch', outcome: 'failed', field: 'code' });
        const selected = () => page.evaluate(() => getSelection()?.toString());
        await expect.poll(selected, `after ${String(times)}`).toBe(wrong);
      }
      await advice.waitFor();
      await toEnd(stage);
    },
  },
  'F-29': {
    act: async (stage) => {
      await toCode(stage);
      stage.front.disturb(
        'ConfirmSignUp',
        json('ExpiredCodeException', 'Invalid code provided, please request again.'),
      );
      await (
        await attempt(stage, 'ConfirmSignUp', newestCode(stage))
      ).fails({ key: 'codeExpired', outcome: 'failed', field: 'code' });
      await attempt(stage, 'ResendConfirmationCode');
      await expect.poll(() => stage.pool.inbox.messages.length).toBe(2);
      await toEnd(stage);
    },
  },
  'F-30': {
    pool: { userPool: { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] } },
    visit: { props: { schema: { fields: [{ name: 'email', required: true }] } } },
    act: async (stage) => {
      const { pool, page } = stage;
      const ClientId = 'browser1example';
      await pool.signUp({
        ClientId,
        Username: 'first',
        Password: 'Somebody-else-7',
        UserAttributes: [{ Name: 'email', Value: ada }],
      });
      await pool.confirmSignUp({ ClientId, Username: 'first', ConfirmationCode: pool.inbox.latest('first')?.code });
      await page.locator('[name=username]').fill('second');
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      const confirming = await attempt(stage, 'ConfirmSignUp', newestCode(stage, 'second'));
      await confirming.fails({ key: 'aliasExists', outcome: 'failed' });
      expect(pool.findUser(ada)?.username).toBe('first');
      expect(stage.front.arrived.some(({ body }) => body.includes('ForceAliasCreation'))).toBe(false);
    },
  },
  'F-31': {
    visit: { props: { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } } },
    act: async (stage) => {
      const { page } = stage;
      await fillStage(stage);
      await page.locator('[name=given_name]').fill('Ada');
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      stage.pool.reset();
      const confirming = await attempt(stage, 'ConfirmSignUp', '123456');
      await confirming.fails({ key: 'userNotFound', outcome: 'failed', leadsTo: 'signUp' });
      expect(await page.locator('[name=email]').inputValue()).toBe(ada);
      expect(await page.locator('[name=given_name]').inputValue()).toBe('Ada');
      expect(await passwordField(page).inputValue()).toBe('');
    },
  },
  'F-33': {
    act: async (stage) => {
      const second = await stage.another();
      await fillStage(stage);
      await fillStage(second);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      await (await attempt(second, 'SignUp')).fails(taken);
      await toEnd(stage);
      expect(await second.page.locator('[data-step=signUp]').count()).toBe(1);
      expect(await passwordField(second.page).inputValue()).toBe(stage.secret);
    },
  },
  'F-38': {
    pool: {
      userPool: emailPool,
      triggers: {
        preSignUp: () => {
          throw new Error('<img src=x onerror="window.hacked=1">\u202Ejavascript:alert(1)');
        },
      },
    },
    visit: {
      props: {
        schema: {
          usernameAttributes: ['email'],
          fields: [{ name: 'given_name', label: '<img src=x onerror="window.hacked=1">\u202Ename', required: true }],
        },
      },
    },
    act: async (stage) => {
      const { page } = stage;
      await fillStage(stage);
      await page.getByRole('button', { name: en.form.submit }).click();
      await page.locator('.csu-summary').getByText('onerror').waitFor();
      await page.locator('[name=given_name]').fill('<img src=x onerror="window.hacked=1">');
      await signUpFails(stage, { key: 'rejected', outcome: 'failed' });
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    },
  },
  'F-53': {
    act: async (stage) => {
      const pool = await servePool();
      const front = await startFront(pool);
      const details = [{}, { Destination: '' }, { Destination: null, DeliveryMedium: 'PIGEON' }];
      for (const CodeDeliveryDetails of details) {
        const own = await stage.another({ endpoint: front.endpoint });
        await fillStage(own);
        const body = JSON.stringify({ UserConfirmed: false, UserSub: 'of ada', CodeDeliveryDetails });
        front.disturb('SignUp', { status: 200, body });
        await (await attempt(own, 'SignUp')).leadsTo('confirm');
        await own.page.getByText(en.confirm.sentSomewhere).first().waitFor();
        expect(await own.page.locator('.csu-root').textContent()).not.toMatch(/undefined|null|PIGEON/);
      }
      front.close();
      pool.close();
    },
  },
  'F-54': {
    act: async (stage) => {
      await takeAddress(stage);
      for (const _again of [1, 2]) {
        const own = await stage.another();
        await fillStage(own);
        await (await attempt(own, 'SignUp')).fails(taken);
        await (await attempt(own, 'SignUp')).fails(taken);
      }
      expect(stage.front.arrived.map(({ operation }) => operation)).toEqual(Array(4).fill('SignUp'));
    },
  },
  'F-55': {
    act: async (stage) => {
      await fillStage(stage);
      for (const role of ['SmsRoleAccessPolicy', 'SmsRoleTrustRelationship', 'EmailRoleAccessPolicy']) {
        stage.front.disturb('SignUp', json(`Invalid${role}Exception`, 'Role does not allow it'));
        await signUpFails(stage, { key: 'notAvailable', outcome: 'unknown' });
      }
      const told = await stage.page.evaluate(() => JSON.stringify(window.told));
      expect(told).toMatch(/"diagnosis":"smsRole".*"diagnosis":"emailRole"/);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      stage.front.disturb('ResendConfirmationCode', json('InvalidSmsRoleAccessPolicyException', 'No'));
      const again = await attempt(stage, 'ResendConfirmationCode');
      await again.fails({ key: 'codeNotSent', outcome: 'failed' });
    },
  },
};
