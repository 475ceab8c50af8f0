import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { testIn } from './browser-test.js';
import { codeField, confirm, expectDone, fillIn, heard, passwordField, signUp, submit } from './journey.js';
import { ada, password } from './pool.js';

/** Playwright turns the back/forward cache off, and Chromium without a window has to be asked for it. */
const test = testIn({ on: ['--enable-bfcache'], off: ['--disable-back-forward-cache'] });

/** To another page and back. */
async function leaveAndComeBack(page: Page): Promise<void> {
  const here = page.url();
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
  await page.goto(new URL('/pages/elsewhere', here).href);
  await page.evaluate(() => setTimeout(() => history.back()));
  await page.waitForURL(here, { waitUntil: 'commit' });
  // The very page that was left, with all that it knew.
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted') as unknown)).toBe(true);
}

describe('a page that comes back out of the back/forward cache', () => {
  test('after it was left in mid-request waits for nothing, and says that the try may have got through (F-13)', async ({
    visit,
    pool,
  }) => {
    const page = await visit({ allow: /404|net::ERR_ABORTED/ });
    const hold = pool.hold('SignUp');
    await fillIn(page);
    await page.getByRole('button', { name: en.password.showLabel }).click();
    await submit(page);
    await hold.arrived;
    await leaveAndComeBack(page);
    await page
      .getByRole('alert')
      .getByText(en.service.interrupted({ label: '' }))
      .waitFor();
    expect(await heard(page, 'onError')).toEqual([{ operation: 'SignUp', key: 'interrupted', outcome: 'unknown' }]);
    expect(await page.locator('[aria-busy=true], [aria-disabled=true]').count()).toBe(0);
    expect(await page.getByLabel('Email address').inputValue()).toBe(ada);
    expect(await passwordField(page).getAttribute('type')).toBe('password');
    expect(await passwordField(page).inputValue()).toBe(password);
    hold.release();
    await submit(page);
    await codeField(page).waitFor();
  });

  test('goes on where it was, at the code', async ({ visit, pool }) => {
    const page = await visit({ allow: /404/ });
    await signUp(page);
    await codeField(page).fill('12');
    await leaveAndComeBack(page);
    expect(await codeField(page).inputValue()).toBe('12');
    await confirm(page, pool.inbox.latest(ada)?.code);
    await expectDone(page);
  });
});
