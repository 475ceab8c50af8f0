import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, password } from '../browser/pool.js';
import { test } from './engine-test.js';
import {
  atCode,
  confirm,
  expectDone,
  expectWords,
  fillIn,
  focused,
  heard,
  retype,
  signUp,
  submit,
  valueOf,
} from './journey.js';

const wrongFor = (code: string | undefined) => (code === '000000' ? '111111' : '000000');

describe('a journey', () => {
  test('goes from the form by way of the code to its end', async ({ visit, pool }) => {
    const tab = await visit();
    await signUp(tab);
    expect(pool.findUser(ada)).toMatchObject({ status: 'UNCONFIRMED', attributes: { email: ada } });
    await confirm(tab, pool.inbox.latest(ada)?.code);
    await expectDone(tab);
    expect(pool.findUser(ada)).toMatchObject({ status: 'CONFIRMED' });
    expect(await heard(tab, 'onComplete')).toEqual([expect.objectContaining({ status: 'confirmed', username: ada })]);
    expect((await tab.screenshot()).length).toBeGreaterThan(1000);
  });

  test('goes on after a wrong code, which stays and is selected', async ({ visit, pool }) => {
    const tab = await visit();
    await signUp(tab);
    const code = pool.inbox.latest(ada)?.code;
    await confirm(tab, wrongFor(code));
    await expectWords(tab, en.service.codeMismatch({ label: '' }));
    const selected = () =>
      tab.evaluate(() => {
        const { name, value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
        return [name, value.slice(selectionStart ?? 0, selectionEnd ?? 0)];
      });
    await expect.poll(selected).toEqual(['code', wrongFor(code)]);
    await tab.type(code ?? '');
    await tab.press('Enter');
    await expectDone(tab);
  });

  test('goes on with a second code, once it may be asked for', async ({ visit, pool }) => {
    const tab = await visit({ props: { resendCooldown: 2 } });
    await signUp(tab);
    const waits = () =>
      tab.evaluate((name) => {
        const button = [...document.querySelectorAll('button')].find((it) => it.textContent.includes(name));
        return button?.getAttribute('aria-disabled') === 'true' || button?.disabled === true;
      }, en.confirm.resend);
    await expect.poll(waits).toBe(false);
    await tab.click('button', en.confirm.resend);
    await expect.poll(() => pool.inbox.messages).toHaveLength(2);
    await confirm(tab, pool.inbox.latest(ada)?.code);
    await expectDone(tab);
  });

  test('with a taken address says so, keeps the address, and goes on with another', async ({ visit, pool }) => {
    await pool.signUp({ ClientId: pool.clientId, Username: ada, Password: password });
    await pool.confirm(ada);
    const tab = await visit();
    await fillIn(tab);
    await submit(tab);
    await tab.see('alert', 'There is already an account');
    expect(await focused(tab)).toBe('csu-summary');
    expect(await valueOf(tab, 'email')).toBe(ada);
    await retype(tab, 'email', 'grace@example.com');
    await submit(tab);
    await atCode(tab);
    expect(pool.findUser('grace@example.com')).toMatchObject({ status: 'UNCONFIRMED' });
  });

  test('leads from what is missing to where it goes, and sends nothing until it is there', async ({ visit, pool }) => {
    const tab = await visit();
    await submit(tab);
    await tab.see('alert', en.form.errorSummaryHeading);
    expect(await focused(tab)).toBe('csu-summary');
    await tab.click('link', 'Enter your email address');
    await expect.poll(() => focused(tab)).toBe('email');
    const invalid = () => tab.evaluate(() => document.querySelectorAll('[aria-invalid=true]').length);
    expect(await invalid()).toBe(2);
    await tab.type(ada);
    expect(await invalid()).toBe(1);
    expect(pool.requests).toEqual([]);
    await tab.click('password', 'Password');
    await tab.type(password);
    await tab.press('Enter');
    await atCode(tab);
  });
});

describe.each([
  ['React 19', 'development'],
  ['React 18', 'react-18'],
] as const)('a server’s page with %s', (_name, build) => {
  test('is taken over as it is, and signs up', async ({ visit, pool }) => {
    const tab = await visit({ build, server: true });
    await tab.see('button', en.password.showLabel);
    await signUp(tab);
    await confirm(tab, pool.inbox.latest(ada)?.code);
    await expectDone(tab);
  });
});
