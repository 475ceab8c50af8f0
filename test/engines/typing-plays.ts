import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada } from '../browser/pool.js';
import {
  fill,
  leadsTo,
  named,
  newestCode,
  sentName,
  sentOf,
  type EnginePlays,
  type EngineStage,
} from './fault-stage.js';
import { copy, focused, retype, submit, valueOf } from './journey.js';
import type { Tab } from './tab.js';

/** What somebody typed is turned down before anything is sent, in these words. */
async function isTurnedDown({ tab, front }: EngineStage, words: string): Promise<void> {
  await submit(tab);
  await tab.see('alert', words);
  expect(await focused(tab)).toBe('csu-summary');
  expect(front.arrived).toEqual([]);
}

/** As extensions do, past React, which hears nothing of it; or with the event that a person's paste would have. */
const put = (tab: Tab, field: string, value: string, says: 'nothing' | 'input' = 'nothing') =>
  tab.evaluate(
    (name, text, event) => {
      const control = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, text);
      if (event === 'input') control?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    field,
    value,
    says,
  );

/** What people, input methods and extensions put into the fields. */
export const typingPlays: EnginePlays = {
  'F-39': {
    visit: { props: named },
    act: async (stage) => {
      const words = en.errors.tooLong({ label: 'First name', type: 'text', maxLength: 2048 });
      await fill(stage);
      for (const length of [10_000, 1_000_000]) {
        await put(stage.tab, 'given_name', 'a'.repeat(length), 'input');
        await isTurnedDown(stage, words);
      }
      await put(stage.tab, 'given_name', 'Ada', 'input');
      await leadsTo(stage, 'SignUp', 'confirm');
    },
  },
  'F-40': {
    visit: { props: named },
    act: async (stage) => {
      const name = 'Zoe\u0308 👩‍👩‍👧 \u05d0\u05d3\u05d4';
      await fill(stage);
      // Made in the page: WebDriver's texts are UTF-8, which has no half characters.
      await stage.tab.evaluate(() => {
        const control = document.querySelector<HTMLInputElement>('[name=given_name]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
          control,
          `half ${String.fromCharCode(0xd800)}`,
        );
      });
      await isTurnedDown(stage, en.errors.unsendable({ label: 'First name', type: 'text' }));
      await retype(stage.tab, 'given_name', '');
      await copy(stage.tab, name);
      await stage.tab.press('Control+v');
      await leadsTo(stage, 'SignUp', 'confirm');
      expect(sentName(stage)).toBe(name);
    },
  },
  'F-41': {
    visit: { props: named },
    act: async (stage) => {
      const { tab, front } = stage;
      await fill(stage);
      await retype(tab, 'given_name', '');
      // No engine has a way to drive its input methods: the events that it would report, in their order.
      await tab.evaluate((text) => {
        const control = document.querySelector<HTMLInputElement>('[name=given_name]');
        const say = (event: Event) => control?.dispatchEvent(event);
        say(new CompositionEvent('compositionstart', { bubbles: true }));
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, text);
        say(new CompositionEvent('compositionupdate', { bubbles: true, data: text }));
        say(new InputEvent('input', { bubbles: true, isComposing: true, data: text }));
        say(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', isComposing: true, keyCode: 13 }));
        say(new CompositionEvent('compositionend', { bubbles: true, data: text }));
        // Safari ends the composition first.
        say(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', isComposing: false, keyCode: 229 }));
      }, 'あだ');
      expect(await valueOf(tab, 'given_name')).toBe('あだ');
      expect(front.arrived).toEqual([]);
      await leadsTo(stage, 'SignUp', 'confirm');
      expect(sentName(stage)).toBe('あだ');
      const wide = [...newestCode(stage)].map((digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10));
      await put(tab, 'code', wide.join(''), 'input');
      await tab.click('button', en.confirm.submit);
      await tab.see('heading', en.done.heading);
    },
  },
  'F-42': {
    visit: { props: named },
    act: async (stage) => {
      const { tab, secret } = stage;
      await isTurnedDown(stage, en.errors.required({ label: 'Email address', type: 'email' }));
      await put(tab, 'email', ada);
      await put(tab, 'password', secret);
      await put(tab, 'given_name', 'Ada');
      await leadsTo(stage, 'SignUp', 'confirm');
      expect(sentOf(stage)[0]).toMatchObject({ Username: ada, Password: secret });
      expect(sentName(stage)).toBe('Ada');
    },
  },
  'F-43': {
    act: async (stage) => {
      const { tab, secret } = stage;
      await fill(stage);
      for (const spaced of [` ${secret}`, `${secret} `]) {
        await retype(tab, 'password', spaced);
        await isTurnedDown(stage, en.errors.passwordSpace({ label: 'Password', type: 'password' }));
        expect(await valueOf(tab, 'password')).toBe(spaced);
      }
    },
  },
  'F-44': {
    visit: { props: named },
    act: async (stage) => {
      const { tab, secret } = stage;
      await fill(stage);
      for (const [field, text] of [
        ['given_name', 'Rene\u0301e'],
        ['password', `${secret}Rene\u0301e`],
      ] as const) {
        await retype(tab, field, '');
        await tab.press('Control+a', 'Backspace');
        await copy(tab, text);
        await tab.press('Control+v');
      }
      await leadsTo(stage, 'SignUp', 'confirm');
      expect(sentName(stage)).toBe('Rene\u0301e');
      expect(sentOf(stage)[0]?.Password).toBe(`${secret}Rene\u0301e`);
    },
  },
  'F-45': {
    act: async (stage) => {
      // No white space around the second: with that, WebKitGTK 2.50 crashes in any email input.
      const addresses = [' Ada.B+Tag@Example.COM ', 'ada@bücher.example'];
      for (const address of addresses) {
        const own = await stage.another();
        await fill(own, address);
        await leadsTo(own, 'SignUp', 'confirm');
      }
      const sent = sentOf(stage).map(({ Username }) => Username);
      expect(sent).toEqual(['Ada.B+Tag@Example.COM', 'ada@xn--bcher-kva.example']);
    },
  },
};
