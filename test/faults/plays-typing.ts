import type { Page } from 'playwright';
import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { codeField, heard, passwordField, submit } from '../browser/journey.js';
import { ada } from '../browser/pool.js';
import { attempt } from './attempt.js';
import { expectQuickKeys } from './keystrokes.js';
import { fillStage, newestCode, sentAttribute, type Plays } from './play.js';
import type { Stage } from './stage.js';

const named = { schema: { usernameAttributes: ['email'], fields: [{ name: 'given_name' }] } } as const;
const givenName = (page: Page) => page.locator('[name=given_name]');

/** What somebody typed is turned down before anything is sent, in these words. */
async function isTurnedDown(stage: Stage, words: string): Promise<void> {
  const { length } = stage.sent;
  await submit(stage.page);
  await stage.page.locator('.csu-summary').getByText(words).waitFor();
  expect(stage.sent).toHaveLength(length);
  expect(await stage.page.evaluate(() => document.activeElement?.className)).toBe('csu-summary');
}

/** As extensions do: past React, which hears nothing of it. */
const setSilently = (page: Page, name: string, value: string) =>
  page.locator(`[name=${name}]`).evaluate((control, text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, text);
  }, value);

/** What people, input methods and extensions put into the fields. */
export const typingPlays: Plays = {
  'F-39': {
    visit: { props: named, context: { permissions: ['clipboard-read', 'clipboard-write'] } },
    act: async (stage) => {
      const { page } = stage;
      const long = 'a'.repeat(10_000);
      const megabyte = 'a'.repeat(1_000_000);
      await fillStage(stage);
      await givenName(page).fill(long);
      // From now on each key is checked.
      await isTurnedDown(stage, en.errors.tooLong({ label: 'First name', type: 'text', maxLength: 2048 }));
      await expectQuickKeys(page, 'given_name', long, 'tasks');
      await expectQuickKeys(page, 'given_name', megabyte, 'scripts');
      await isTurnedDown(stage, en.errors.tooLong({ label: 'First name', type: 'text', maxLength: 2048 }));
      await givenName(page).fill('');
      await expectQuickKeys(page, 'email', `${megabyte}@example.com`, 'scripts');
      await isTurnedDown(stage, en.errors.tooLong({ label: 'Email address', type: 'email', maxLength: 128 }));
      expect(stage.sent).toEqual([]);
      await page.locator('[name=email]').fill(ada);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-40': {
    visit: { props: named },
    act: async (stage) => {
      const { page, pool } = stage;
      await fillStage(stage);
      await setSilently(page, 'given_name', 'half \ud800');
      await isTurnedDown(stage, en.errors.unsendable({ label: 'First name', type: 'text' }));
      const name = 'Zoe\u0308 👩‍👩‍👧 \u05d0\u05d3\u05d4';
      await givenName(page).fill(name);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      expect(sentAttribute(stage, 'given_name')).toEqual([name]);
      expect(pool.findUser(ada)?.attributes['given_name']).toBe(name);
    },
  },
  'F-41': {
    visit: { props: named },
    act: async (stage) => {
      const { page } = stage;
      const input = await page.context().newCDPSession(page);
      await fillStage(stage);
      await givenName(page).focus();
      await input.send('Input.imeSetComposition', { text: 'あだ', selectionStart: 2, selectionEnd: 2 });
      // The Enter that takes a suggestion, as browsers report it.
      for (const [isComposing, keyCode] of [
        [true, 13],
        [false, 229],
      ] as const)
        await givenName(page).evaluate(
          (it, init) => it.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Enter', bubbles: true })),
          { isComposing, keyCode },
        );
      expect(await givenName(page).inputValue()).toBe('あだ');
      expect(stage.sent).toEqual([]);
      await input.send('Input.insertText', { text: 'あだ' });
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      expect(sentAttribute(stage, 'given_name')).toEqual(['あだ']);
      const wide = [...newestCode(stage)].map((digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10));
      await codeField(page).focus();
      await input.send('Input.imeSetComposition', { text: wide.join(''), selectionStart: 6, selectionEnd: 6 });
      expect(await codeField(page).inputValue()).toBe(wide.join(''));
      await input.send('Input.insertText', { text: wide.join('') });
      await (await attempt(stage, 'ConfirmSignUp')).leadsTo('done');
    },
  },
  'F-42': {
    visit: { props: named },
    act: async (stage) => {
      const { page } = stage;
      await isTurnedDown(stage, en.errors.required({ label: 'Email address', type: 'email' }));
      for (const [name, value] of [
        ['email', ada],
        ['password', stage.secret],
        ['given_name', 'Ada'],
      ] as const)
        await setSilently(page, name, value);
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
      expect(sentAttribute(stage, 'given_name')).toEqual(['Ada']);
    },
  },
  'F-43': {
    act: async (stage) => {
      const { page, secret } = stage;
      await fillStage(stage);
      for (const spaced of [` ${secret}`, `${secret} `]) {
        await passwordField(page).fill(spaced);
        await isTurnedDown(stage, en.errors.passwordSpace({ label: 'Password', type: 'password' }));
        expect(await passwordField(page).inputValue()).toBe(spaced);
      }
      await passwordField(page).fill(secret.replace('Horse', 'Ho rse'));
      await (await attempt(stage, 'SignUp')).leadsTo('confirm');
    },
  },
  'F-44': {
    visit: { props: named },
    act: async (stage) => {
      const { page, front, secret } = stage;
      const forms = ['Ren\u00e9e', 'Rene\u0301e'];
      for (const [at, form] of forms.entries()) {
        const own = await stage.another();
        await own.page.locator('[name=email]').fill(`ada-${String(at)}@example.com`);
        await givenName(own.page).fill(form);
        await passwordField(own.page).fill(secret + form);
        await (await attempt(own, 'SignUp')).leadsTo('confirm');
      }
      expect(sentAttribute(stage, 'given_name')).toEqual(forms);
      const passwords = front.arrived.map(({ body }) => (JSON.parse(body) as { Password: string }).Password);
      expect(passwords).toEqual(forms.map((form) => secret + form));
      expect(await heard(page, 'onError')).toEqual([]);
    },
  },
  'F-45': {
    act: async (stage) => {
      const addresses = ['Ada.B+Tag@Example.COM', 'ada@bücher.example', 'юля@почта.example'];
      for (const address of addresses) {
        const own = await stage.another();
        await fillStage(own);
        const field = own.page.locator('[name=email]');
        await field.fill('');
        await field.pressSequentially(` ${address} `);
        await (await attempt(own, 'SignUp')).leadsTo('confirm');
      }
      const sent = stage.front.arrived.map(({ body }) => (JSON.parse(body) as { Username: string }).Username);
      expect(sent).toEqual([addresses[0], 'ada@xn--bcher-kva.example', addresses[2]]);
    },
  },
};
