import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { test } from './browser-test.js';
import { passwordField } from './journey.js';
import { ada, password, servePool } from './pool.js';
import { translateTexts } from './translate-texts.js';

async function translate(page: Page): Promise<void> {
  await page.locator('.csu-root').waitFor();
  await page.evaluate(translateTexts);
}

const translated = (text: string) => `»${text}«`;

describe('a page that the browser translates (H-7, F-50)', () => {
  test('survives a whole journey, with every mistake on the way', async ({ visit, pool }) => {
    const page = await visit({
      allow: /status of 400/,
      props: {
        resendCooldown: 2,
        links: { signIn: '/sign-in' },
        schema: {
          usernameAttributes: ['email'],
          fields: [
            { name: 'given_name', required: true },
            { name: 'phone_number' },
            { name: 'locale' },
            { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
            { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
          ],
        },
      },
    });
    await pool.signUp({ ClientId: pool.clientId, Username: 'taken@example.com', Password: password });
    await translate(page);
    const button = (name: string) => page.getByRole('button', { name: translated(name), exact: true });

    // Errors, one mended, others not, sent again.
    await button(en.form.submit).click();
    await page.getByText(translated(en.form.errorSummaryHeading)).waitFor();
    await page.locator('[name=given_name]').fill('Ada');
    await page.locator('[name=phone_number]').fill('12');
    await button(en.form.submit).click();
    await page.locator('[name=phone_number]').fill('');
    await page.locator('[name=terms]').check();

    // The password: its rules, and what its button says.
    const needs = (...rules: ('length' | 'symbol')[]) =>
      translated(en.errors.passwordPolicy({ label: 'Password', type: 'password', minLength: 8, rules }));
    await passwordField(page).fill('Aa1');
    await page.locator('#sign-up-password-error').getByText(needs('length', 'symbol')).waitFor();
    await passwordField(page).fill('Aa1aaaaa');
    await page.locator('#sign-up-password-error').getByText(needs('symbol')).waitFor();
    await passwordField(page).fill('');
    await passwordField(page).pressSequentially(password);
    for (const words of [en.password.showLabel, en.password.hideLabel, en.password.showLabel]) {
      await page.getByRole('button', { name: words }).click();
    }

    // The service says no, then yes, and the button shows that it waits.
    await page.locator('[name=email]').fill('taken@example.com');
    await button(en.form.submit).click();
    await page
      .getByText(translated(en.service.usernameExists({ label: 'Email address' })))
      .first()
      .waitFor();
    await page.locator('[name=email]').fill(ada);
    const hold = pool.hold('SignUp');
    await button(en.form.submit).click();
    await page.locator('[data-pending]').waitFor();
    hold.release();

    // Codes: a wrong one, a new one after a wait that counts down.
    await page.locator('[name=code]').waitFor();
    const countdown = page.locator('.csu-countdown');
    await expect.poll(() => countdown.textContent()).toContain('0:01');
    const wrong = pool.inbox.latest(ada)?.code === '000000' ? '111111' : '000000';
    for (let times = 0; times < 3; times++) {
      await page.locator('[name=code]').fill(wrong);
      await button(en.confirm.submit).click();
      await page
        .getByText(translated(en.service.codeMismatch({ label: '' })))
        .first()
        .waitFor();
    }
    await countdown.waitFor({ state: 'hidden' });
    await button(en.confirm.resend).click();
    await expect.poll(() => pool.inbox.messages.length).toBe(3);
    await countdown.waitFor();

    // Back, and on to the end.
    await button(en.confirm.differentAddress).click();
    await page.locator('[name=email]').fill('grace@example.com');
    await passwordField(page).fill(password);
    await button(en.form.submit).click();
    await page.locator('[name=code]').fill((await sentTo('grace@example.com')) ?? '');
    await button(en.confirm.submit).click();
    await page.getByRole('heading', { name: translated(en.done.heading) }).waitFor();
    expect(pool.findUser('grace@example.com')).toMatchObject({
      status: 'CONFIRMED',
      attributes: { given_name: 'Ada' },
    });

    async function sentTo(address: string) {
      await page.locator('[name=code]').waitFor();
      return pool.inbox.latest(address)?.code;
    }
  });

  test('survives with React 18, too', async ({ visit, pool }) => {
    const page = await visit({ build: 'react-18' });
    await translate(page);
    await page.locator('.csu-button').click();
    await page.locator('.csu-summary').waitFor();
    await page.locator('[name=email]').fill(ada);
    await passwordField(page).fill(password);
    await page.locator('.csu-button').click();
    await page.locator('[name=code]').waitFor();
    await page.locator('[name=code]').fill(pool.inbox.latest(ada)?.code ?? '');
    await page.locator('.csu-button').click();
    await page.getByRole('heading', { name: translated(en.done.heading) }).waitFor();
  });

  test('survives where somebody has to approve', async ({ visit }) => {
    const pool = await servePool({ userPool: { UsernameAttributes: ['email'], AutoVerifiedAttributes: [] } });
    const page = await visit({ endpoint: pool.endpoint });
    await translate(page);
    await page.locator('[name=email]').fill(ada);
    await passwordField(page).fill(password);
    await passwordField(page).press('Enter');
    await page.getByRole('heading', { name: translated(en.approval.heading) }).waitFor();
    pool.close();
  });

  test('survives when the code could not be sent', async ({ visit, pool }) => {
    const page = await visit({ allow: /status of 400/ });
    pool.failNextDelivery();
    await translate(page);
    await page.locator('[name=email]').fill(ada);
    await passwordField(page).fill(password);
    await passwordField(page).press('Enter');
    await page.getByText(translated(en.confirm.codeNotSent)).first().waitFor();
    await page.getByRole('button', { name: translated(en.confirm.differentAddress) }).waitFor();
    await pool.confirm(ada);
    await page.locator('[name=code]').fill('123456');
    await page.locator('[name=code]').press('Enter');
    await page.getByRole('heading', { name: translated(en.done.alreadyConfirmedHeading) }).waitFor();
  });

  test('leaves alone where a code went: it is no word (H-7)', async ({ visit }) => {
    const page = await visit();
    await translate(page);
    await page.locator('[name=email]').fill(ada);
    await passwordField(page).fill(password);
    await passwordField(page).press('Enter');
    await expect.poll(() => page.locator('.csu-destination').textContent()).toBe('a***@e***');
  });
});
