import { afterAll, beforeAll, describe, expect } from 'vitest';
import { poolPages } from '../federated/pool-pages.js';
import { test } from './browser-test.js';
import { heard } from './journey.js';

let pages: Awaited<ReturnType<typeof poolPages>>;
beforeAll(async () => {
  pages = await poolPages();
});
afterAll(async () => {
  await pages.close();
});

describe('a sign-up with an identity provider, in an app that is built', () => {
  for (const build of ['production', 'react-18'] as const) {
    test(`leaves for the pool’s pages and comes back signed in: ${build}`, async ({ visit, pool }) => {
      const page = await visit({ build, federated: pages.pool });
      const address = page.url();
      const before = pages.redeemed.length;
      await page.getByRole('button', { name: 'Continue with Example Corp' }).click();
      await expect
        .poll(() => heard(page, 'onComplete').catch(() => []))
        .toEqual([{ status: 'signedIn', sub: 'sub of Ada' }]);
      expect(page.url()).toBe(address);
      expect(pages.redeemed.slice(before).map((form) => form.get('code_verifier')?.length)).toEqual([43]);
      expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('federated')))).toEqual(
        [],
      );
      expect(pool.requests).toEqual([]);
    });
  }

  test('is begun by the keyboard, in the order in which the page reads', async ({ visit }) => {
    const page = await visit({ federated: pages.pool });
    await page.getByRole('button', { name: 'Continue with Example Corp' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Continue with Example Corp');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => heard(page, 'onComplete').catch(() => [])).toHaveLength(1);
  });

  test('that this tab has not begun is not taken up, and the form is there', async ({ visit }) => {
    const page = await visit({ federated: pages.pool });
    const before = pages.redeemed.length;
    await page.goto(`${page.url()}?code=theirs&state=theirs`);
    await expect.poll(() => heard(page, 'onError')).toEqual(['StateMismatchError']);
    expect(pages.redeemed).toHaveLength(before);
    expect(new URL(page.url()).search).toBe('');
    await page.getByLabel('Email address').fill('ada@example.com');
  });
});
