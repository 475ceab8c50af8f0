import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, emailPool } from '../browser/pool.js';
import { errorAnswer } from '../faults/front.js';
import { fails, fill, leadsTo, named, newestCode, toCode, toEnd, type EnginePlays } from './fault-stage.js';
import { expectWords, retype, valueOf } from './journey.js';

/** The code and the link: wrong, late, for somebody else, or not needed any more. */
export const codePlays: EnginePlays = {
  'F-26': {
    act: async (stage) => {
      await toCode(stage);
      await stage.pool.confirm(ada);
      const told = [{ key: 'alreadyConfirmed', outcome: 'failed' }];
      await leadsTo(stage, 'ConfirmSignUp', 'done', { code: '123456', told });
      await stage.tab.see('heading', en.done.alreadyConfirmedHeading);
    },
  },
  'F-27': {
    pool: {
      userPool: { ...emailPool, VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
    },
    visit: { props: { schema: { usernameAttributes: ['email'], confirmation: 'link' } } },
    act: async (stage) => {
      await fill(stage);
      await leadsTo(stage, 'SignUp', 'link');
      await stage.tab.click('button', en.link.resend);
      await expect.poll(() => stage.pool.inbox.messages.length).toBe(2);
      await stage.tab.click('button', en.link.check);
      await stage.tab.see('heading', en.done.unverifiedHeading);
    },
  },
  'F-28': {
    act: async (stage) => {
      await toCode(stage);
      const wrong = newestCode(stage) === '000000' ? '111111' : '000000';
      for (let times = 0; times < 3; times++)
        await fails(stage, 'ConfirmSignUp', { key: 'codeMismatch', outcome: 'failed' }, wrong);
      await expectWords(stage.tab, en.confirm.suggestResend);
      await toEnd(stage);
    },
  },
  'F-29': {
    act: async (stage) => {
      await toCode(stage);
      stage.front.disturb('ConfirmSignUp', errorAnswer('ExpiredCodeException', 'Invalid code, request again.'));
      await fails(stage, 'ConfirmSignUp', { key: 'codeExpired', outcome: 'failed' }, newestCode(stage));
      await leadsTo(stage, 'ResendConfirmationCode', 'confirm');
      await expect.poll(() => stage.pool.inbox.messages.length).toBe(2);
      await toEnd(stage);
    },
  },
  'F-30': {
    act: async (stage) => {
      await toCode(stage);
      stage.front.disturb(
        'ConfirmSignUp',
        errorAnswer('AliasExistsException', 'An account with the email already exists.'),
      );
      await fails(stage, 'ConfirmSignUp', { key: 'aliasExists', outcome: 'failed' }, newestCode(stage));
      expect(stage.front.arrived.some(({ body }) => body.includes('ForceAliasCreation'))).toBe(false);
    },
  },
  'F-31': {
    visit: { props: named },
    act: async (stage) => {
      const { tab, pool } = stage;
      await fill(stage);
      await retype(tab, 'given_name', 'Ada');
      await leadsTo(stage, 'SignUp', 'confirm');
      pool.reset();
      await fails(stage, 'ConfirmSignUp', { key: 'userNotFound', outcome: 'failed', leadsTo: 'signUp' }, '123456');
      expect([await valueOf(tab, 'email'), await valueOf(tab, 'given_name')]).toEqual([ada, 'Ada']);
      expect(await valueOf(tab, 'password')).toBe('');
    },
  },
};
