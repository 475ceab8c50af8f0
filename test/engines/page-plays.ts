import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, emailPool } from '../browser/pool.js';
import { translateTexts } from '../browser/translate-texts.js';
import { fails, fill, leadsTo, named, newestCode, sentName, toCode, toEnd, type EnginePlays } from './fault-stage.js';
import { expectWords, focused, heard, retype, submit, valueOf } from './journey.js';

const markup = '<img src=x onerror="window.hacked=1">';

/** What happens in the page: leaving and coming back, keys that repeat, storage, translators. */
export const pagePlays: EnginePlays = {
  'F-13': {
    act: async (stage) => {
      const { tab, pool } = stage;
      await fill(stage);
      await tab.click('button', en.password.showLabel);
      const hold = pool.hold('SignUp');
      await submit(tab);
      await hold.arrived;
      await tab.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await expect.poll(() => heard(tab, 'onError')).toMatchObject([{ key: 'interrupted', outcome: 'unknown' }]);
      expect(await valueOf(tab, 'password')).toBe(stage.secret);
      expect(await tab.evaluate(() => document.querySelector('[name=password]')?.getAttribute('type'))).toBe(
        'password',
      );
      hold.release();
      await leadsTo(stage, 'SignUp', 'confirm');
    },
  },
  'F-14': {
    act: async (stage) => {
      const { tab, pool, front } = stage;
      await fill(stage);
      const hold = pool.hold('SignUp');
      await tab.press('Enter', 'Enter');
      await tab.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('.csu-form [type=submit]');
        button?.click();
        button?.click();
      });
      await hold.arrived;
      hold.release();
      await expect.poll(() => focused(tab)).toBe('code');
      expect(front.arrived).toHaveLength(1);
    },
  },
  'F-16': {
    visit: { props: named },
    act: async (stage) => {
      const { tab, pool } = stage;
      await fill(stage);
      await retype(tab, 'given_name', 'Ada');
      const hold = pool.hold('SignUp');
      await submit(tab);
      await hold.arrived;
      await retype(tab, 'given_name', 'Augusta');
      hold.fail(new TypeError('gone'));
      await expect.poll(() => heard(tab, 'onError')).toHaveLength(1);
      expect(await valueOf(tab, 'given_name')).toBe('Augusta');
      expect(sentName(stage)).toBe('Ada');
    },
  },
  'F-32': {
    act: async (stage) => {
      const { tab } = stage;
      await toCode(stage);
      await tab.reload();
      await tab.see('textbox', en.labels.code);
      await expectWords(tab, 'a***@e***');
      await toEnd(stage);
      await tab.reload();
      await tab.see('button', en.form.submit);

      stage.pool.reset();
      await toCode(stage);
      const elsewhere = await stage.another();
      await elsewhere.tab.click('button', en.form.haveCode);
      await expect.poll(() => focused(elsewhere.tab)).toBe('username');
      await elsewhere.tab.type(ada);
      await elsewhere.tab.press('Enter');
      await expect.poll(() => focused(elsewhere.tab)).toBe('code');
      await toEnd(elsewhere);
      expect(await heard(elsewhere.tab, 'onComplete')).toMatchObject([{ status: 'confirmed', mustSignIn: true }]);
    },
  },
  'F-35': {
    act: async (stage) => {
      await stage.tab.evaluate(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
      });
      await toCode(stage);
      await toEnd(stage);
      expect(await heard(stage.tab, 'onError')).toEqual([]);
    },
  },
  'F-38': {
    pool: {
      userPool: emailPool,
      triggers: {
        preSignUp: () => {
          throw new Error(`${markup}\u202Ejavascript:alert(1)`);
        },
      },
    },
    visit: {
      props: {
        schema: {
          usernameAttributes: ['email'],
          fields: [{ name: 'given_name', label: `${markup}\u202Ename`, required: true }],
        },
      },
    },
    act: async (stage) => {
      const { tab } = stage;
      await fill(stage);
      await submit(tab);
      await tab.see('alert', markup);
      await retype(tab, 'given_name', markup);
      await fails(stage, 'SignUp', { key: 'rejected', outcome: 'failed' });
      expect(await tab.evaluate(() => [document.images.length, 'hacked' in window])).toEqual([0, false]);
    },
  },
  'F-46': {
    visit: {
      build: 'development',
      server: true,
      props: { schema: { usernameAttributes: ['email'], fields: [{ name: 'locale' }, { name: 'zoneinfo' }] } },
    },
    act: async (stage) => {
      await stage.tab.see('button', en.password.showLabel);
      await fill(stage);
      await leadsTo(stage, 'SignUp', 'confirm');
      expect(await heard(stage.tab, 'onRecoverableError')).toEqual([]);
    },
  },
  'F-50': {
    act: async (stage) => {
      const { tab } = stage;
      await tab.see('button', en.form.submit);
      await tab.evaluate(translateTexts);
      const button = (name: string) => tab.click('button', `»${name}«`);
      await button(en.form.submit);
      await tab.see('alert', `»${en.form.errorSummaryHeading}«`);
      await retype(tab, 'email', ada);
      await retype(tab, 'password', stage.secret);
      await button(en.form.submit);
      await expect.poll(() => focused(tab)).toBe('code');
      await tab.type(newestCode(stage) === '000000' ? '111111' : '000000');
      await button(en.confirm.submit);
      await expectWords(tab, `»${en.service.codeMismatch({ label: '' })}«`);
      await retype(tab, 'code', newestCode(stage));
      await button(en.confirm.submit);
      await tab.see('heading', `»${en.done.heading}«`);
    },
  },
};
