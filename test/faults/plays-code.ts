import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { heard, passwordField } from '../browser/journey.js';
import { ada, clientId, emailPool } from '../browser/pool.js';
import { attempt } from './attempt.js';
import { errorAnswer } from './front.js';
import { fillStage, newestCode, toCode, toEnd, type Plays } from './play.js';

/** The code and the link: wrong, late, for somebody else, or not needed any more. */
export const codePlays: Plays = {
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
      const told = [{ key: 'alreadyConfirmed', outcome: 'done' }];
      await (await attempt(stage, 'ConfirmSignUp', newestCode(stage))).leadsTo('done', { told });
      await stage.page.getByRole('heading', { name: en.done.heading }).waitFor();
      expect(await heard(stage.page, 'onComplete')).toMatchObject([{ status: 'confirmed' }]);
    },
  },
  'F-26': {
    act: async (stage) => {
      await toCode(stage);
      await stage.pool.confirm(ada);
      const told = [{ key: 'alreadyConfirmed', outcome: 'failed' }];
      await (await attempt(stage, 'ConfirmSignUp', '123456')).leadsTo('done', { told });
      await stage.page.getByRole('heading', { name: en.done.alreadyConfirmedHeading }).waitFor();
      expect(await heard(stage.page, 'onComplete')).toMatchObject([{ status: 'alreadyConfirmed' }]);
    },
  },
  'F-27': {
    pool: {
      userPool: { ...emailPool, VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
    },
    visit: { props: { schema: { usernameAttributes: ['email'], confirmation: 'link' } } },
    act: async (stage) => {
      const { page, pool } = stage;
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).leadsTo('link');
      expect(await page.locator('input').count()).toBe(0);
      await page.getByRole('button', { name: en.link.resend }).click();
      await expect.poll(() => pool.inbox.messages.length).toBe(2);
      await page.getByRole('button', { name: en.link.check }).click();
      await page.getByRole('heading', { name: en.done.unverifiedHeading }).waitFor();
      expect(await heard(page, 'onComplete')).toMatchObject([{ status: 'unverified', username: ada }]);
      expect(stage.sent).toEqual(['SignUp', 'ResendConfirmationCode']);
    },
  },
  'F-28': {
    act: async (stage) => {
      const { page } = stage;
      await toCode(stage);
      const wrong = newestCode(stage) === '000000' ? '111111' : '000000';
      const advice = page.getByText(en.confirm.suggestResend);
      for (let times = 0; times < 3; times++) {
        expect(await advice.count()).toBe(0);
        const again = await attempt(stage, 'ConfirmSignUp', wrong);
        await again.fails({ key: 'codeMismatch', outcome: 'failed', field: 'code' });
        const selected = () => page.evaluate(() => getSelection()?.toString());
        await expect.poll(selected).toBe(wrong);
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
        errorAnswer('ExpiredCodeException', 'Invalid code provided, please request again.'),
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
      const ClientId = clientId;
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
  'F-32': {
    act: async (stage) => {
      const { page } = stage;
      await toCode(stage);
      await page.reload();
      await page.locator('[data-step=confirm]').waitFor();
      expect(await page.locator('.csu-destination').textContent()).toBe('a***@e***');
      await toEnd(stage);
      await page.reload();
      await page.locator('[data-step=signUp]').waitFor();

      stage.pool.reset();
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      const elsewhere = await stage.another();
      await elsewhere.page.getByRole('button', { name: en.form.haveCode }).click();
      await elsewhere.page.locator('[name=username]').fill(ada);
      await elsewhere.page.getByRole('button', { name: en.confirm.goOn }).click();
      await toEnd(elsewhere);
      expect(await heard(elsewhere.page, 'onComplete')).toMatchObject([{ status: 'confirmed', mustSignIn: true }]);
    },
  },
};
