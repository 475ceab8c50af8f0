import { expect } from 'vitest';
import { test } from './browser-test.js';
import { passwordField } from './journey.js';

test('a loss of the focus is noticed in every test: what is removed, disabled or blurred, and no step of a person’s', async ({
  visit,
}) => {
  const page = await visit({ focusMayGo: true });
  const lost = () => page.evaluate(() => window.focusLost());
  const toggle = page.getByRole('button', { name: 'Show password' });
  await toggle.focus();
  await toggle.evaluate((button: HTMLButtonElement) => (button.disabled = true));
  await expect.poll(lost).toEqual(['csu-toggle']);
  await passwordField(page).focus();
  await passwordField(page).evaluate((input) => input.blur());
  await expect.poll(lost).toEqual(['csu-toggle', 'sign-up-password']);
  await page.getByLabel('Email address').focus();
  await page.mouse.click(5, 900);
  await page.getByRole('link', { name: 'Sign in' }).focus();
  await page.keyboard.press('Tab');
  await page.getByLabel('Email address').focus();
  await page.getByLabel('Email address').evaluate((input) => {
    input.remove();
  });
  await expect.poll(lost).toEqual(['csu-toggle', 'sign-up-password', 'sign-up-email']);
});
