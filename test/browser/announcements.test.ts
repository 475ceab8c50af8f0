import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { test } from './browser-test.js';
import { codeField, confirm, expectDone, fillIn, passwordField, signUp, submit } from './journey.js';
import { ada, password } from './pool.js';

/** From now on, every text that comes into the polite region, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const region = page.getByRole('status');
  await region.waitFor({ state: 'attached' });
  await region.evaluate((element) => {
    const said: string[] = [];
    new MutationObserver(() => {
      const text = element.textContent;
      if (text) said.push(text);
    }).observe(element, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

describe('a screen reader', () => {
  test('finds the region to listen to from the start, empty and polite, and one of it (L-1)', async ({ visit }) => {
    const page = await visit({ server: true, context: { javaScriptEnabled: false }, allow: / csp$/ });
    const region = page.locator('[role=status], [aria-live]');
    expect(await region.count()).toBe(1);
    expect(await region.textContent()).toBe('');
    expect(await region.getAttribute('aria-atomic')).toBe('true');
  });

  test('hears each turn of the journey once, in order (L-1, L-3, WCAG 4.1.3)', async ({ visit, pool }) => {
    const page = await visit({ props: { resendCooldown: 2 } });
    await fillIn(page);
    const said = await listen(page);
    const hold = pool.hold('SignUp');
    await submit(page);
    await expect.poll(said).toEqual([en.form.submitting]);
    hold.release();
    await codeField(page).waitFor();
    await expect
      .poll(said)
      .toEqual([en.form.submitting, en.confirm.announced({ destination: 'a***@e***' }), en.confirm.resendReady]);
    const resending = pool.hold('ResendConfirmationCode');
    await page.getByRole('button', { name: 'Send a new code' }).click();
    await expect.poll(async () => (await said()).slice(3)).toEqual([en.confirm.resending]);
    resending.release();
    await expect
      .poll(async () => (await said()).slice(4))
      .toEqual([en.confirm.resent({ seconds: 4 }), en.confirm.resendReady]);
    const confirming = pool.hold('ConfirmSignUp');
    await confirm(page, pool.inbox.latest(ada)?.code);
    await expect.poll(async () => (await said()).slice(6)).toEqual([en.confirm.submitting]);
    confirming.release();
    await expectDone(page);
    expect(await said()).toHaveLength(7);
  });

  test('hears that the password is visible, and hidden (L-6)', async ({ visit }) => {
    const page = await visit();
    const said = await listen(page);
    await page.getByRole('button', { name: 'Show password' }).click();
    await page.getByRole('button', { name: 'Hide password' }).click();
    await expect.poll(said).toEqual([en.password.shown, en.password.hidden]);
  });

  test('is not talked over while a password is typed (L-2)', async ({ visit }) => {
    const page = await visit();
    const said = await listen(page);
    await passwordField(page).pressSequentially(password, { delay: 60 });
    expect(await said()).toEqual([]);
    await expect.poll(said).toEqual([en.password.progress({ met: 5, total: 5 })]);
  });

  test('reads each fault where it stands, with what it is about (E-3)', async ({ visit }) => {
    const page = await visit();
    await submit(page);
    await page.getByRole('alert').waitFor();
    const field = page.getByLabel('Email address');
    const described = await field.evaluate((it) =>
      (it.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent.trim()),
    );
    expect(described.at(-1)).toBe(`${en.form.errorPrefix} Enter your email address`);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill(ada);
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  });

  test('is told of the same fault again when it comes again (L-1)', async ({ visit, pool }) => {
    const page = await visit({ allow: /status of 400/ });
    await signUp(page);
    const wrong = pool.inbox.latest(ada)?.code === '000000' ? '111111' : '000000';
    const said = await listen(page);
    const fault = en.service.codeMismatch({ label: 'Confirmation code' });
    await confirm(page, wrong);
    await expect.poll(said).toContain(fault);
    const first = (await said()).length;
    await confirm(page, wrong);
    await expect.poll(async () => (await said()).slice(first)).toContain(fault);
  });
});
