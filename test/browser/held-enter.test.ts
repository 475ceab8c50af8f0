import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { test } from './browser-test.js';
import { codeField, fillIn, passwordField, signUp } from './journey.js';

/** As the keyboard does it: the first time, and then again and again. */
async function holdEnter(page: Page): Promise<void> {
  for (let times = 0; times < 20; times++) {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(30);
  }
  await page.keyboard.up('Enter');
}

describe('an Enter key that is held down', () => {
  test('signs up once, and does not submit the code field that follows (F-14)', async ({ visit, pool }) => {
    const page = await visit();
    await fillIn(page);
    await passwordField(page).focus();
    await holdEnter(page);
    await codeField(page).waitFor();
    expect(await codeField(page).getAttribute('aria-invalid')).toBeNull();
    expect(pool.requests.map(({ operation }) => operation)).toEqual(['SignUp']);
  });

  test('costs one of the few attempts to confirm, not many (F-14)', async ({ visit, pool }) => {
    const page = await visit({ allow: /status of 400/ });
    await signUp(page);
    await codeField(page).fill('wrong');
    await holdEnter(page);
    await page
      .getByText(en.service.codeMismatch({ label: '' }))
      .first()
      .waitFor();
    expect(pool.requests.map(({ operation }) => operation)).toEqual(['SignUp', 'ConfirmSignUp']);
  });

  test('still makes lines in a field of several lines', async ({ visit }) => {
    const page = await visit({ props: { schema: { usernameAttributes: ['email'], fields: [{ name: 'address' }] } } });
    await page.locator('textarea').focus();
    await holdEnter(page);
    expect(await page.locator('textarea').inputValue()).toBe('\n'.repeat(20));
  });
});
