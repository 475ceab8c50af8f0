import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Operation, ServiceFault } from '../../src/client.js';
import { en } from '../../src/locales/en.js';
import { submit } from '../browser/journey.js';
import type { Stage } from './stage.js';

export interface Failure extends Pick<ServiceFault, 'key' | 'outcome'> {
  /** The field that the message stands at. */
  readonly field?: string;
  /** Its label, where the words have one in them. */
  readonly label?: string;
  /** @default those of the key */
  readonly words?: string;
  /** The button waits before another try. @default false */
  readonly pauses?: boolean;
  /** The step that the failure leads to. @default the step that it happened in */
  readonly leadsTo?: 'signUp';
  /** What has been sent, where it is not the operation alone. */
  readonly sent?: readonly Operation[];
}

export interface Success {
  /** What has been sent, where it is not the operation alone. */
  readonly sent?: readonly Operation[];
  /** What the app hears nevertheless. @default nothing */
  readonly told?: readonly object[];
  /** What is announced of the next step, once. @default anything */
  readonly says?: string;
}

export interface Attempt {
  /** Ends as every failure does (G1–G5). */
  readonly fails: (failure: Failure) => Promise<void>;
  /** One request, no word of a failure, and the next step. */
  readonly leadsTo: (step: 'confirm' | 'link' | 'done' | 'approval', more?: Success) => Promise<void>;
}

const shown = (page: Page) =>
  page.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('.csu-form button[type=submit]');
    const { activeElement: active } = document;
    return {
      step: document.querySelector('[data-step]')?.getAttribute('data-step'),
      values: [...document.querySelectorAll<HTMLInputElement>('.csu-form [name]')].map(
        ({ name, type, value, checked }) => [name, type, type === 'checkbox' || type === 'radio' ? checked : value],
      ),
      usable: !!button && !button.disabled && !button.ariaDisabled && !button.form?.matches('[aria-busy=true]'),
      focus: active?.id || active?.className,
      heard: window.heard.length,
      alerts: window.seen.alerts,
      said: window.seen.said,
    };
  });

type Value = Awaited<ReturnType<typeof shown>>['values'][number];
const hidden = ([name, type, value]: Value) => [name, name === 'password' ? name : type, value];

/** Presses the button of the operation, with a code for ConfirmSignUp. What was typed before has to be there after it. */
export async function attempt(stage: Stage, operation: Operation, code?: string): Promise<Attempt> {
  const { page } = stage;
  if (code !== undefined) await page.locator('[name=code]').fill(code);
  const before = await shown(page);
  const sentBefore = stage.sent.length;
  const errorsBefore = (await stage.errors()).length;
  if (operation === 'SignUp') await submit(page);
  else {
    const name = operation === 'ConfirmSignUp' ? en.confirm.submit : en.confirm.resend;
    await page.getByRole('button', { name, exact: true }).click();
  }
  const newErrors = async () => (await stage.errors()).slice(errorsBefore);

  return {
    fails: async ({ key, outcome, field, label = '', words, pauses = false, leadsTo, sent = [operation] }) => {
      const text = words ?? en.service[key]({ label });
      await expect.poll(newErrors).toHaveLength(1);
      expect(await newErrors()).toMatchObject([{ operation: sent.at(-1), key, outcome, ...(field && { field }) }]);
      // G1, G3: one request, and none of its own accord after it.
      expect(stage.sent.slice(sentBefore)).toEqual(sent);
      const message =
        operation === 'SignUp' || leadsTo === 'signUp'
          ? page.locator('.csu-summary')
          : field === 'code'
            ? page.locator('#sign-up-code-error')
            : page.getByRole('alert');
      await message.getByText(text).waitFor();
      const after = await shown(page);
      // G4: every value, in a field that can be mended; and a password out of sight.
      if (!leadsTo) expect(after.values).toEqual(before.values.map(hidden));
      expect(after.values).toEqual(after.values.map(hidden));
      // G5: a message that can have the focus, a button that can be used, one announcement.
      expect(after.usable).toBe(!pauses);
      const announced = [...after.alerts.slice(before.alerts.length), ...after.said.slice(before.said.length)];
      expect(announced.filter((it) => it.includes(text))).toHaveLength(1);
      expect(after.alerts.slice(before.alerts.length)).toHaveLength(field === 'code' ? 0 : 1);
      if (field === 'code') expect(after.focus).toBe('sign-up-code');
      else {
        expect(await message.getAttribute('tabindex')).toBe('-1');
        if (after.step === 'signUp') expect(after.focus).toBe('csu-summary');
      }
    },
    leadsTo: async (step, { sent = [operation], told = [], says } = {}) => {
      await page.locator(`[data-step=${step}]`).waitFor();
      expect(stage.sent.slice(sentBefore)).toEqual(sent);
      expect(await newErrors()).toMatchObject(told);
      const after = await shown(page);
      expect(after.alerts.slice(before.alerts.length)).toEqual([]);
      if (says !== undefined) {
        const said = async () => (await shown(page)).said.slice(before.said.length);
        await expect.poll(async () => (await said()).filter((it) => it.includes(says))).toHaveLength(1);
      }
      expect(after.focus).toBe(step === 'confirm' ? 'sign-up-code' : 'sign-up.heading');
    },
  };
}

/** What an announcement says, in order, from now on. */
export async function saidSince(page: Page): Promise<() => Promise<string[]>> {
  const { length } = await page.evaluate(() => window.seen.said);
  return async () => (await page.evaluate(() => window.seen.said)).slice(length);
}
