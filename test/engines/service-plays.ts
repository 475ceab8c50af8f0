import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, clientId, emailPool } from '../browser/pool.js';
import { errorAnswer } from '../faults/front.js';
import { fails, fill, leadsTo, newestCode, toCode, toEnd, type EnginePlays } from './fault-stage.js';
import { expectWords, heard, retype } from './journey.js';

const taken = { key: 'usernameExists', outcome: 'failed', label: 'Email address' } as const;
const unsent = [{ key: 'codeNotSent', outcome: 'done' }];
const refuse = (words: string) => () => {
  throw new Error(words);
};

/** What the service and the way it is set up answer. */
export const servicePlays: EnginePlays = {
  'F-7': {
    pool: { limits: { emails: 0 } },
    act: async (stage) => {
      await fill(stage);
      await leadsTo(stage, 'SignUp', 'confirm', { told: unsent });
      await expectWords(stage.tab, en.confirm.codeNotSent);
    },
  },
  'F-8': {
    act: async (stage) => {
      stage.pool.failNextDelivery();
      await fill(stage);
      await leadsTo(stage, 'SignUp', 'confirm', { told: unsent });
      stage.pool.failNextDelivery();
      await fails(stage, 'ResendConfirmationCode', { key: 'codeNotSent', outcome: 'failed' });
      await leadsTo(stage, 'ResendConfirmationCode', 'confirm');
      await expect.poll(() => stage.pool.inbox.messages.length).toBeGreaterThan(0);
      await toEnd(stage);
    },
  },
  'F-9': {
    pool: { limits: { resendConfirmationCode: 0, confirmSignUp: 0 } },
    act: async (stage) => {
      const many = { key: 'tooManyAttempts', outcome: 'failed' } as const;
      await toCode(stage);
      await fails(stage, 'ResendConfirmationCode', many);
      await fails(stage, 'ConfirmSignUp', many, newestCode(stage));
    },
  },
  'F-17': {
    visit: { props: { links: { signIn: '/sign-in' } } },
    act: async (stage) => {
      await stage.pool.signUp({ ClientId: clientId, Username: ada, Password: 'Somebody-else-7' });
      await fill(stage);
      await fails(stage, 'SignUp', taken);
      await stage.tab.see('link', en.done.signIn);
      await retype(stage.tab, 'email', 'grace@example.com');
      await leadsTo(stage, 'SignUp', 'confirm');
    },
  },
  'F-19': {
    pool: { userPool: emailPool, triggers: { preSignUp: refuse('Nobody from there') } },
    act: async (stage) => {
      await fill(stage);
      await fails(stage, 'SignUp', { key: 'rejected', outcome: 'failed' });
      expect(await stage.tab.evaluate(() => document.body.innerText)).not.toContain('Nobody from');
    },
  },
  'F-20': {
    pool: { userPool: emailPool, triggers: { postConfirmation: refuse('The database is full') } },
    act: async (stage) => {
      await toCode(stage);
      const told = [{ key: 'alreadyConfirmed', outcome: 'done' }];
      await leadsTo(stage, 'ConfirmSignUp', 'done', { code: newestCode(stage), told });
      expect(await heard(stage.tab, 'onComplete')).toMatchObject([{ status: 'confirmed' }]);
    },
  },
  'F-22': {
    act: async (stage) => {
      await fill(stage);
      stage.front.disturb('SignUp', errorAnswer('InvalidPasswordException', 'Password did not conform with policy'));
      await fails(stage, 'SignUp', { key: 'passwordPolicy', outcome: 'failed' });
      stage.front.disturb('SignUp', errorAnswer('InvalidParameterException', 'Of which nobody has heard'));
      await fails(stage, 'SignUp', { key: 'rejected', outcome: 'failed' });
      await leadsTo(stage, 'SignUp', 'confirm');
    },
  },
  'F-23': {
    pool: { userPool: emailPool, userPoolClient: { ClientId: clientId, ClientSecret: 'of a server' } },
    act: async (stage) => {
      await fill(stage);
      await fails(stage, 'SignUp', { key: 'notAvailable', outcome: 'failed' });
    },
  },
  'F-24': {
    pool: { userPool: emailPool, triggers: { preSignUp: ({ response }) => (response.autoConfirmUser = true) } },
    act: async (stage) => {
      await fill(stage);
      await leadsTo(stage, 'SignUp', 'done');
      await expect.poll(() => heard(stage.tab, 'onComplete')).toMatchObject([{ status: 'confirmed' }]);
    },
  },
  'F-25': {
    pool: { userPool: { ...emailPool, AutoVerifiedAttributes: [] } },
    act: async (stage) => {
      await fill(stage);
      await leadsTo(stage, 'SignUp', 'approval');
      expect(await heard(stage.tab, 'onComplete')).toEqual([]);
    },
  },
  'F-53': {
    act: async (stage) => {
      await fill(stage);
      const body = JSON.stringify({ UserConfirmed: false, UserSub: 'of ada', CodeDeliveryDetails: {} });
      stage.front.disturb('SignUp', { status: 200, body });
      await leadsTo(stage, 'SignUp', 'confirm');
      await expectWords(stage.tab, en.confirm.sentSomewhere);
      expect(await stage.tab.evaluate(() => document.body.innerText)).not.toMatch(/undefined|null/);
    },
  },
  'F-54': {
    act: async (stage) => {
      await stage.pool.signUp({ ClientId: clientId, Username: ada, Password: 'Somebody-else-7' });
      await fill(stage);
      await fails(stage, 'SignUp', taken);
      await fails(stage, 'SignUp', taken);
      expect(stage.front.arrived.map(({ operation }) => operation)).toEqual(['SignUp', 'SignUp']);
    },
  },
  'F-55': {
    act: async (stage) => {
      await fill(stage);
      stage.front.disturb('SignUp', errorAnswer('InvalidEmailRoleAccessPolicyException', 'Role does not allow it'));
      await fails(stage, 'SignUp', { key: 'notAvailable', outcome: 'unknown' });
      await leadsTo(stage, 'SignUp', 'confirm');
    },
  },
};
