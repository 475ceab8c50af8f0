import type { Page } from 'playwright';
import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, password } from './pool.js';

/** Gives in the credentials of most pages: an email address and a password. */
export async function fillIn(page: Page, { email = ada, secret = password } = {}): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await passwordField(page).fill(secret);
}

/** By its name: its label may carry a mark, and the toggle beside it speaks of a password, too. */
export const passwordField = (page: Page) => page.locator('input[name=password]');

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.form.submit }).click();
}

/** To the code field, which then has the focus. */
export async function signUp(page: Page, credentials?: { readonly email?: string }): Promise<void> {
  await fillIn(page, credentials);
  await submit(page);
  await codeField(page).waitFor();
}

export const codeField = (page: Page) => page.getByLabel(en.labels.code);

export async function confirm(page: Page, code: string | undefined): Promise<void> {
  await codeField(page).fill(code ?? 'no code was sent');
  await page.getByRole('button', { name: en.confirm.submit, exact: true }).click();
}

export async function expectDone(page: Page): Promise<void> {
  await page.getByRole('heading', { name: en.done.heading }).waitFor();
  await expect.poll(() => heard(page, 'onComplete')).toHaveLength(1);
}

/** What a callback of the app was called with, call by call. */
export async function heard(page: Page, callback: string): Promise<unknown[]> {
  const all = await page.evaluate(() => window.heard);
  return all.filter((it) => it.callback === callback).map(({ value }) => value);
}

/** What the focus is on: an id, else a class, else the element's name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.id || element?.className || element?.tagName || 'nothing';
  });
}
