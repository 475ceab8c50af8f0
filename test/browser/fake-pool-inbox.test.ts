import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test, type ServedInbox } from './served-inbox.js';

/** Its types come from a version of Playwright of its own. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

const ClientId = '1example23456789';
const signUp = ({ client }: ServedInbox, Username = 'ada@example.com') =>
  client.signUp({ ClientId, Username, Password: 'Correct-horse-7' });
const again = ({ client }: ServedInbox) => client.resendConfirmationCode({ ClientId, Username: 'ada@example.com' });

const linkPool = {
  UserPool: {
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
    SchemaAttributes: [{ Name: 'email', Required: true }],
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
  },
};
const messages = (page: Page) => page.locator('#messages > li');
const status = (page: Page) => page.locator('#users .status');

describe('the inbox of npx cognito-sign-up fake-pool', () => {
  test('shows a code as it comes, to copy, and keeps what the person is about', async ({ serve }) => {
    const pool = await serve(['--code', '246810']);
    const page = await pool.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('Nothing yet.').waitFor();
    await signUp(pool);
    await page.getByText('Your confirmation code is 246810').waitFor();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('New message to ada@example.com');
    await page.getByRole('button', { name: 'Copy the code 246810' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('246810');

    const details = page.getByText('Details (ada@example.com)');
    await details.click();
    await again(pool);
    await expect.poll(() => messages(page).count()).toBe(2);
    expect(await details.evaluate((summary) => summary === document.activeElement)).toBe(true);
    await page.getByText('Attributes').waitFor();
    await messages(page).nth(1).getByText('Replaced by a newer message.').waitFor();
  });

  test('has links that confirm, where the pool does', async ({ serve }) => {
    const pool = await serve([], linkPool);
    const page = await pool.open();
    await signUp(pool);
    const opens = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Confirm this address (ada@example.com)' }).click();
    const opened = await opens;
    await opened.getByRole('heading', { name: 'Your registration has been confirmed!' }).waitFor();
    await page.bringToFront();
    await expect.poll(() => status(page).textContent()).toBe('Confirmed');
  });

  test.for([true, false])('has buttons that work, with script: %s', async (javaScriptEnabled, { serve }) => {
    const pool = await serve();
    await signUp(pool);
    const page = await pool.open({ javaScriptEnabled });
    await page.getByRole('button', { name: 'Confirm as an administrator (ada@example.com)' }).click();
    await page.getByText('Confirmed', { exact: true }).waitFor();
    await again(pool).catch(() => undefined);
    await signUp(pool, 'grace@example.com');
    if (!javaScriptEnabled) await page.getByRole('link', { name: 'Reload' }).click();
    await page.getByText('Email to grace@example.com').waitFor();
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByText('Nobody yet.').waitFor();
    expect(await messages(page).count()).toBe(0);
  });

  test('says so when the command has ended, which Ctrl-C does in peace', async ({ serve }) => {
    const pool = await serve();
    const page = await pool.open({}, /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    expect(await pool.interrupt()).toBe(0);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^The fake pool does not answer/);
  });

  test.for([
    ['light', 1000, undefined],
    ['dark', 1000, linkPool],
    ['light', 320, linkPool],
    ['dark', 320, undefined],
  ] as const)('is for everybody: %s, %i pixels wide', async ([colorScheme, width, description], { serve }) => {
    const pool = await serve([], description);
    const page = await pool.open({ colorScheme, viewport: { width, height: 800 } });
    const wrong = async () => {
      const { violations } = await new AxeBuilder({ page: page as unknown as AxePage }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    };
    expect(await wrong()).toEqual([]);
    await signUp(pool);
    await again(pool);
    await signUp(pool, `${'a-long-name-'.repeat(4)}@department-of-long-names.example.com`);
    await page.getByText('Details (ada@example.com)').click();
    await expect.poll(() => messages(page).count()).toBe(3);
    expect(await wrong()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
