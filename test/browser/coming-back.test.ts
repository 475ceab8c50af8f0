import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { test } from './browser-test.js';
import { codeField, confirm, expectDone, focused, signUp } from './journey.js';
import { ada, password } from './pool.js';

const secondsLeft = /^(\d):(\d\d)$/;

describe('a page that is loaded again at the step of the code', () => {
  test('is there again, and the code still ends the journey (F-32)', async ({ visit, pool }) => {
    const page = await visit();
    await signUp(page);
    await page.reload();
    await codeField(page).waitFor();
    await page.getByText('a***@e***').waitFor();
    // The address itself is nowhere to be read, though the form knows it.
    expect(await page.content()).not.toContain(ada);
    expect(await focused(page)).toBe('BODY');
    await confirm(page, pool.inbox.latest()?.code);
    await expectDone(page);
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('comes from a server as the first step, and is taken over without a complaint (F-46)', async ({ visit }) => {
    const page = await visit({ server: true });
    await signUp(page);
    await page.reload();
    await codeField(page).waitFor();
    const complaints = await page.evaluate(() =>
      window.heard.filter(({ callback }) => callback === 'onRecoverableError'),
    );
    expect(complaints).toEqual([]);
  });

  test('takes the fields from nobody who was quicker than the rest of the script (L-4)', async ({ visit }) => {
    let release = () => undefined as void;
    const page = await visit();
    await signUp(page);
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/later-steps/, async (route) => {
      await released;
      await route.continue();
    });
    await page.reload();
    await page.locator('[name=email]').pressSequentially('grace');
    const loaded = page.waitForResponse(/later-steps/);
    release();
    await loaded;
    await page.getByRole('button', { name: en.form.haveCode }).waitFor();
    await page.locator('[name=email]').pressSequentially('@example.com');
    expect(await page.locator('[name=email]').inputValue()).toBe('grace@example.com');
    expect(await focused(page)).toBe('sign-up-email');
  });

  test('keeps nothing that is secret in the browser (S-4)', async ({ visit, pool }) => {
    const page = await visit();
    await signUp(page);
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
    const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(kept).toContain(ada);
    for (const secret of [password, pool.inbox.latest()?.code ?? 'no code was sent'])
      expect(kept).not.toContain(secret);
  });

  test('goes on with the wait, by what the clock says, and no longer than it was (F-34)', async ({ visit }) => {
    const page = await visit({
      props: { resendCooldown: 120 },
      prepare: (page) => page.clock.install({ time: new Date('2026-01-01T12:00:00Z') }),
    });
    await signUp(page);
    const left = async () => {
      const [, minutes, seconds] =
        secondsLeft.exec(await page.locator('.csu-countdown [translate=no]').innerText()) ?? [];
      return Number(minutes) * 60 + Number(seconds);
    };
    await page.clock.runFor(30_000);
    await expect.poll(left).toBeLessThanOrEqual(90);
    await page.reload();
    await codeField(page).waitFor();
    expect(await left()).toBeLessThanOrEqual(90);
    expect(await left()).toBeGreaterThan(60);
    // The clock was wrong when the code was sent, and has been set back since.
    await page.clock.setSystemTime(new Date('2026-01-01T06:00:00Z'));
    await page.reload();
    await codeField(page).waitFor();
    await expect.poll(left).toBeGreaterThan(100);
    expect(await left()).toBeLessThanOrEqual(120);
    // The page sleeps: when it is looked at again, it is not a second behind.
    await page.clock.fastForward(130_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect
      .poll(() => page.getByRole('button', { name: en.confirm.resend }).getAttribute('aria-disabled'))
      .toBeNull();
  });

  test('shows the first step in a tab of its own: nothing is shared', async ({ visit }) => {
    const page = await visit();
    await signUp(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByLabel('Email address').waitFor();
    await other.waitForTimeout(300);
    expect(await other.getByLabel('Email address').isVisible()).toBe(true);
  });
});
