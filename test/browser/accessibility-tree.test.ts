import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { accessibilityTree } from './accessibility-tree.js';
import { test } from './browser-test.js';
import { codeField, confirm, expectDone, fillIn, focused, signUp, submit } from './journey.js';
import { ada } from './pool.js';

const schema = {
  usernameAttributes: ['email'],
  fields: [
    { name: 'given_name', required: true },
    { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
    { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
  ],
} as const;
const long = {
  usernameAttributes: ['email'],
  groups: { you: 'About you', home: 'Where you live' },
  fields: [
    { name: 'given_name', required: true, group: 'you' },
    { name: 'birthdate', group: 'you' },
    { name: 'address', group: 'home', help: 'Street and number, postcode, city.' },
    { name: 'custom:floor', type: 'radio', label: 'Floor', options: ['Ground floor', 'Higher up'], group: 'home' },
    { name: 'locale', type: 'select', options: ['en', 'de'] },
    { name: 'phone_number' },
  ],
} as const;
const links = { signIn: '/sign-in' };

/** Compares with a file that somebody has read: roles, names, descriptions, states, in the order of reading. */
async function expectTree(page: Page, step: string): Promise<void> {
  await expect(await accessibilityTree(page)).toMatchFileSnapshot(`accessibility-tree/${step}.txt`);
}

describe('the accessibility tree is as it was found right (WCAG 1.3.1, 4.1.2)', () => {
  test('in an empty form, and where fields are missing', async ({ visit }) => {
    const page = await visit({ props: { schema, links } });
    await page.getByLabel('Email address').waitFor();
    await expectTree(page, 'empty');
    await submit(page);
    await page.getByRole('alert').waitFor();
    await expectTree(page, 'missing');
    expect(await focused(page)).not.toBe('BODY');
  });

  test('while a password is shown', async ({ visit }) => {
    const page = await visit();
    await fillIn(page);
    await page.getByRole('button', { name: 'Show password' }).click();
    await expectTree(page, 'password-shown');
  });

  test('while the answer is waited for, at the code, at a wrong one, and at the end', async ({ visit, pool }) => {
    const page = await visit({ props: { resendCooldown: 600 }, allow: /status of 400/ });
    const hold = pool.hold('SignUp');
    await fillIn(page);
    await submit(page);
    await page.locator('.csu-button[aria-disabled]').waitFor();
    await expectTree(page, 'pending');
    expect(await focused(page)).not.toBe('BODY');
    hold.release();
    await codeField(page).waitFor();
    await expect.poll(() => focused(page)).toBe('sign-up-code');
    await expectTree(page, 'code');
    const sent = pool.inbox.latest(ada)?.code;
    await confirm(page, sent === '000000' ? '111111' : '000000');
    await page.locator('.csu-error').waitFor();
    await expectTree(page, 'wrong-code');
    expect(await focused(page)).not.toBe('BODY');
    await confirm(page, sent);
    await expectDone(page);
    await expectTree(page, 'done');
    expect(await focused(page)).not.toBe('BODY');
  });

  test('where the address has an account already', async ({ visit, pool }) => {
    const first = await visit();
    await signUp(first);
    await confirm(first, pool.inbox.latest(ada)?.code);
    await expectDone(first);
    const page = await visit({ props: { links }, allow: /status of 400/ });
    await fillIn(page);
    await submit(page);
    await page.getByRole('alert').waitFor();
    await expectTree(page, 'taken');
    expect(await focused(page)).not.toBe('BODY');
  });

  test('in a long form, with groups, a date, lines of text, a select, and the countries of a number', async ({
    visit,
  }) => {
    const page = await visit({ props: { schema: long }, phone: true });
    await page.getByLabel('Phone number').waitFor();
    await expectTree(page, 'long');
  });

  test('where a link was sent in place of a code', async ({ visit }) => {
    const schema = { usernameAttributes: ['email'], confirmation: 'link' } as const;
    const page = await visit({ props: { schema, resendCooldown: 600 } });
    await fillIn(page);
    await submit(page);
    await page.locator('[data-step=link]').waitFor();
    await expect.poll(() => focused(page)).toBe('sign-up.heading');
    await expectTree(page, 'link');
  });
});
