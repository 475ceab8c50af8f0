import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { heard } from '../browser/journey.js';
import { emailPool } from '../browser/pool.js';
import { attempt } from './attempt.js';
import { fillStage, sentAttribute, toCode, toEnd, type Plays } from './play.js';

/** What happens around the form: clocks, storage, markup, a server’s language. */
export const pagePlays: Plays = {
  'F-34': {
    visit: { props: { resendCooldown: 30 }, prepare: (page) => page.clock.install() },
    act: async (stage) => {
      const { page } = stage;
      await toCode(stage);
      const countdown = page.locator('.csu-countdown');
      await countdown.getByText(/0:(30|29)/).waitFor();
      for (const date of ['1999-01-01', '2099-01-01']) {
        await page.clock.setSystemTime(date);
        await page.clock.runFor(1_000);
        expect(await countdown.textContent()).toMatch(/0:2\d/);
      }
      // A lid that is closed: no timer runs, and all of them at once after it.
      await page.clock.fastForward(60_000);
      await countdown.waitFor({ state: 'detached' });
      await attempt(stage, 'ResendConfirmationCode');
      await expect.poll(() => stage.pool.inbox.messages.length).toBe(2);
    },
  },
  'F-35': {
    act: async (stage) => {
      const blocked = () => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
      };
      const full = () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      };
      for (const storage of [blocked, full]) {
        stage.pool.reset();
        const own = await stage.another({ prepare: (page) => page.addInitScript(storage) });
        await toCode(own);
        await toEnd(own);
      }
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
      await (await attempt(stage, 'SignUp')).fails({ key: 'rejected', outcome: 'failed' });
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    },
  },
  'F-46': {
    visit: {
      build: 'development',
      server: true,
      context: { locale: 'ar-EG', timezoneId: 'Pacific/Kiritimati' },
      props: {
        schema: {
          usernameAttributes: ['email'],
          fields: [{ name: 'locale' }, { name: 'zoneinfo' }, { name: 'birthdate' }],
        },
      },
    },
    act: async (stage) => {
      await fillStage(stage);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      expect(await heard(stage.page, 'onRecoverableError')).toEqual([]);
      expect(sentAttribute(stage, 'zoneinfo')).toEqual(['Pacific/Kiritimati']);
    },
  },
};
