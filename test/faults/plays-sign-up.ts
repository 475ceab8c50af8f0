import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, clientId, emailPool } from '../browser/pool.js';
import { fillIn, heard, passwordField } from '../browser/journey.js';
import { attempt } from './attempt.js';
import type { Stage } from './stage.js';
import { errorAnswer } from './front.js';
import { fillStage, recovers, takeAddress, taken, toEnd, type Plays } from './play.js';

/** What SignUp can come to: a user that exists, triggers, the ways a pool is set up. */
export const signUpPlays: Plays = {
  'F-17': {
    visit: { props: { links: { signIn: '/sign-in' } } },
    act: async (stage) => {
      await takeAddress(stage);
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).fails(taken);
      await stage.page.locator('.csu-summary').getByRole('link', { name: 'Sign in', exact: true }).waitFor();
      expect(await stage.page.locator('[name=email]').getAttribute('aria-invalid')).toBe('true');
      await stage.page.locator('[name=email]').fill('grace@example.com');
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');

      const seen = async (email: string, told: readonly object[]) => {
        const own = await stage.another({ props: { duplicateAccount: 'neutral' } });
        await fillIn(own.page, { email, secret: own.secret });
        stage.front.disturb('SignUp', { delay: 900 });
        await (await attempt(own, 'SignUp')).leadsTo('confirm', { told });
        return own.page.evaluate(() => [document.querySelector('.csu-root')?.textContent, window.seen]);
      };
      expect(await seen(ada, [{ key: 'usernameExists' }])).toEqual(await seen('alan@example.com', []));
    },
  },
  'F-18': {
    act: async (stage) => {
      await fillStage(stage);
      stage.front.disturb('SignUp', 'dropAfter');
      await (await attempt(stage, 'SignUp')).fails({ key: 'unreachable', outcome: 'unknown' });
      // Another name than that of the lost call is somebody else's until the opposite is known.
      await stage.pool.signUp({
        ClientId: clientId,
        Username: 'grace@example.com',
        Password: 'Somebody-else-7',
      });
      await stage.page.locator('[name=email]').fill('grace@example.com');
      await (await attempt(stage, 'SignUp')).fails(taken);
      await stage.page.locator('[name=email]').fill(ada);
      await recovers(stage);

      // Chromium sends a call again by itself, where it had used the connection before: the form has no lost answer to
      // remember, and yet the code is in the inbox.
      stage.pool.reset();
      const own = await stage.another();
      stage.front.keepConnections();
      stage.front.disturb('SignUp', 'dropAfter');
      const { length } = stage.front.arrived;
      await fillStage(own);
      await (await attempt(own, 'SignUp')).fails(taken);
      expect(stage.front.arrived).toHaveLength(length + 2);
      await own.page.getByRole('button', { name: en.form.haveCode }).click();
      await toEnd(own);
      expect(await heard(own.page, 'onComplete')).toMatchObject([{ status: 'confirmed', mustSignIn: true }]);
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
      await (await attempt(stage, 'SignUp')).fails({ key: 'rejected', outcome: 'failed' });
      expect(await stage.page.content()).not.toContain('Nobody from');
      expect(await stage.page.evaluate(() => JSON.stringify(window.told))).toContain('Nobody from');
    },
  },
  'F-22': {
    visit: { props: { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } } },
    act: async (stage) => {
      const { front, page } = stage;
      await fillStage(stage);
      await page.getByRole('button', { name: en.password.showLabel }).click();
      front.disturb(
        'SignUp',
        errorAnswer('InvalidPasswordException', 'Password did not conform with policy: too short'),
      );
      await (await attempt(stage, 'SignUp')).fails({ key: 'passwordPolicy', outcome: 'failed', field: 'password' });
      expect(await passwordField(page).inputValue()).toBe(stage.secret);
      front.disturb(
        'SignUp',
        errorAnswer('InvalidParameterException', '1 validation error detected: given_name: The attribute is too long'),
      );
      await attempt(stage, 'SignUp');
      await expect.poll(stage.errors).toHaveLength(2);
      // The service's texts repeat what was typed; this one could be in a log of the app's next.
      const echo = `Value '${stage.secret}' failed to satisfy a constraint of which nobody has heard`;
      front.disturb('SignUp', errorAnswer('InvalidParameterException', echo));
      await (await attempt(stage, 'SignUp')).fails({ key: 'rejected', outcome: 'failed' });
      expect(await page.content()).not.toContain('nobody has heard');
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-23': {
    pool: { userPool: emailPool, userPoolClient: { ClientId: clientId, ClientSecret: 'of a server' } },
    act: async (stage) => {
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).fails({ key: 'notAvailable', outcome: 'failed' });
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
  'F-33': {
    act: async (stage) => {
      const second = await stage.another({ beside: stage.page });
      await fillStage(stage);
      await fillStage(second);
      // Said after a pause in typing.
      await second.page.waitForFunction(() => JSON.stringify(window.seen).includes('rules met'));
      const looksOf = async ({ page }: Stage) => [
        await page.locator('.csu-root').innerHTML(),
        await page.evaluate(() => [{ ...sessionStorage }, window.heard, window.seen]),
      ];
      const before = await looksOf(second);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      expect(await looksOf(second)).toEqual(before);
      const meanwhile = await looksOf(stage);
      await (await attempt(second, 'SignUp')).fails(taken);
      expect(await looksOf(stage)).toEqual(meanwhile);
      const failed = await looksOf(second);
      await toEnd(stage);
      // Long enough for what one tab may tell another.
      await second.page.waitForTimeout(100);
      expect(await looksOf(second)).toEqual(failed);
      expect(await passwordField(second.page).inputValue()).toBe(stage.secret);
    },
  },
  'F-54': {
    act: async (stage) => {
      await takeAddress(stage);
      for (let visits = 0; visits < 2; visits++) {
        const own = await stage.another();
        await fillStage(own);
        await (await attempt(own, 'SignUp')).fails(taken);
        await (await attempt(own, 'SignUp')).fails(taken);
      }
      expect(stage.front.arrived.map(({ operation }) => operation)).toEqual(Array(4).fill('SignUp'));
    },
  },
};
