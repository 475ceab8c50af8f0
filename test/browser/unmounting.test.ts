import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test, type Visit } from './browser-test.js';
import { codeField, confirm, fillIn, passwordField, signUp, submit } from './journey.js';
import { ada } from './pool.js';
import { probeTimers } from './probes.js';

const mounting: Visit = {
  page: 'mounting',
  allow: /net::ERR_ABORTED/,
  prepare: (page) => page.addInitScript(probeTimers),
};

const mount = (page: Page) => page.evaluate(() => window.mounting.mount());
const unmount = (page: Page) => page.evaluate(() => window.mounting.unmount());

/** What goes on in a page without the form: nothing. */
async function expectQuiet(page: Page): Promise<void> {
  expect(await page.locator('#root').textContent()).toBe('');
  expect(await page.evaluate(() => window.timers.size)).toBe(0);
}

describe('an app that takes the form away', () => {
  const clients = ['fetch', 'aws-sdk'] as const;
  test.for(clients)(
    'in mid-request aborts it, and hears no more of it (F-15, F-52, G2): %s',
    async (client, { visit, pool }) => {
      const page = await visit({ ...mounting, client });
      await mount(page);
      const aborted = page.waitForEvent('requestfailed');
      const hold = pool.hold('SignUp');
      await fillIn(page);
      await submit(page);
      await expect.poll(() => pool.requests).toHaveLength(1);
      await unmount(page);
      expect((await aborted).failure()?.errorText).toBe('net::ERR_ABORTED');
      hold.release();
      // Long enough for an answer to have come.
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => window.heard)).toEqual([]);
      await expectQuiet(page);
    },
  );

  test('between a keystroke and its announcement leaves nothing running', async ({ visit }) => {
    const page = await visit(mounting);
    await mount(page);
    await passwordField(page).fill('Correct');
    expect(await page.evaluate(() => window.timers.size)).toBeGreaterThan(0);
    await unmount(page);
    await expectQuiet(page);
  });

  test('while it counts down to the next code leaves nothing running', async ({ visit }) => {
    const page = await visit(mounting);
    await mount(page);
    await signUp(page);
    expect(await page.evaluate(() => window.timers.size)).toBeGreaterThan(0);
    await unmount(page);
    await expectQuiet(page);
  });

  test('while the code is checked, or a new one is asked for, aborts that', async ({ visit, pool }) => {
    for (const operation of ['ConfirmSignUp', 'ResendConfirmationCode'] as const) {
      const page = await visit({ ...mounting, props: { resendCooldown: 0 } });
      pool.reset();
      await mount(page);
      await signUp(page);
      const aborted = page.waitForEvent('requestfailed');
      const hold = pool.hold(operation);
      if (operation === 'ConfirmSignUp') await confirm(page, pool.inbox.latest(ada)?.code);
      else await page.getByRole('button', { name: 'Send a new code' }).click();
      await expect.poll(() => pool.requests).toHaveLength(2);
      await unmount(page);
      await aborted;
      hold.release();
      await page.waitForTimeout(200);
      expect((await page.evaluate(() => window.heard)).map(({ value }) => value)).toEqual(['confirm']);
      await expectQuiet(page);
    }
  });

  test('and puts it up again finds a new one, which works', async ({ visit }) => {
    const page = await visit(mounting);
    await mount(page);
    await fillIn(page);
    await unmount(page);
    await mount(page);
    expect(await passwordField(page).inputValue()).toBe('');
    await signUp(page);
    expect(await codeField(page).isVisible()).toBe(true);
  });
});
