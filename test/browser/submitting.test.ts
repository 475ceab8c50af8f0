import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { test } from './browser-test.js';
import { codeField, confirm, expectDone, fillIn, focused, heard, passwordField, signUp, submit } from './journey.js';
import { ada, password, servePool } from './pool.js';

const button = (page: Page) => page.getByRole('button', { name: en.form.submit });

describe('submitting', () => {
  test('twice in one moment sends one request (F-14)', async ({ visit, pool }) => {
    const page = await visit();
    await fillIn(page);
    await page.locator('form').evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
      form.requestSubmit();
    });
    await codeField(page).waitFor();
    expect(pool.requests.map(({ operation }) => operation)).toEqual(['SignUp']);
  });

  test('again and again while the first request is under way sends one request (F-14)', async ({ visit, pool }) => {
    const page = await visit();
    const hold = pool.hold('SignUp');
    await fillIn(page);
    await button(page).dblclick();
    await page.keyboard.press('Enter');
    await passwordField(page).press('Enter');
    await page.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
    hold.release();
    await codeField(page).waitFor();
    expect(pool.requests).toHaveLength(1);
  });

  test('shows within 100 ms that something happens, and leaves the button its name and its focus (L-3)', async ({
    visit,
    pool,
  }) => {
    const page = await visit();
    const hold = pool.hold('SignUp');
    await fillIn(page);
    const milliseconds = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let begun = 0;
          document.addEventListener('click', () => (begun = performance.now()), { capture: true });
          new MutationObserver(() => {
            if (!document.querySelector('.csu-button[data-pending]')) return;
            // To the frame after, when it is on the screen.
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
          }).observe(document, { subtree: true, attributes: true, childList: true });
        }),
    );
    await button(page).click();
    expect(await milliseconds).toBeLessThanOrEqual(100);
    const busy = await button(page).evaluate((it: HTMLButtonElement) => [
      it.disabled,
      it.getAttribute('aria-disabled'),
      it === document.activeElement,
      it.form?.getAttribute('aria-busy'),
    ]);
    expect(busy).toEqual([false, 'true', true, 'true']);
    hold.release();
    await codeField(page).waitFor();
  });

  test('keeps every value when the service says no, and lets the person mend it (G4)', async ({ visit, pool }) => {
    await pool.signUp({ ClientId: pool.clientId, Username: ada, Password: password });
    const page = await visit({ allow: /status of 400/ });
    await fillIn(page);
    await submit(page);
    const link = page.getByRole('link', { name: en.service.usernameExists({ label: 'Email address' }) });
    await link.waitFor();
    expect(await focused(page)).toBe('csu-summary');
    expect(await page.getByLabel('Email address').inputValue()).toBe(ada);
    expect(await passwordField(page).inputValue()).toBe(password);
    await link.click();
    expect(await focused(page)).toBe('sign-up-email');
    await page.getByLabel('Email address').fill('grace@example.com');
    await submit(page);
    await codeField(page).waitFor();
    expect(pool.findUser('grace@example.com')).toMatchObject({ status: 'UNCONFIRMED' });
  });

  test('without a network says so, and works when it is back (F-1)', async ({ visit }) => {
    const page = await visit({ allow: /ERR_INTERNET_DISCONNECTED/ });
    await fillIn(page);
    await page.context().setOffline(true);
    await submit(page);
    await page
      .getByRole('alert')
      .getByText(en.service.offline({ label: '' }))
      .waitFor();
    await page.context().setOffline(false);
    await submit(page);
    await codeField(page).waitFor();
    expect(await heard(page, 'onError')).toHaveLength(1);
  });
});

describe('the focus', () => {
  /** Where it is right after each new step is drawn; a removed element would leave it on the body. */
  const follow = (page: Page) =>
    page.evaluate(() => {
      const places: string[] = [];
      let step = document.querySelector('[data-step]')?.getAttribute('data-step');
      new MutationObserver(() => {
        const now = document.querySelector('[data-step]')?.getAttribute('data-step');
        if (now === step) return;
        step = now;
        const place = document.activeElement;
        places.push(`${now ?? 'none'}: ${place?.id || place?.className || place?.tagName || ''}`);
      }).observe(document, { subtree: true, childList: true, attributes: true });
      Object.assign(window, { places });
    });
  const places = (page: Page) => page.evaluate(() => (window as unknown as { places: string[] }).places);

  test('goes along with each step of the journey (L-4)', async ({ visit, pool }) => {
    const page = await visit();
    await page.getByLabel('Email address').waitFor();
    // An embedded form takes no focus on its own.
    expect(await focused(page)).toBe('BODY');
    await follow(page);
    await signUp(page);
    await page.getByRole('button', { name: en.confirm.differentAddress }).click();
    await fillIn(page, { email: 'grace@example.com' });
    await submit(page);
    await codeField(page).waitFor();
    await confirm(page, pool.inbox.latest('grace@example.com')?.code);
    await expectDone(page);
    expect(await places(page)).toEqual([
      'confirm: sign-up-code',
      'signUp: sign-up-email',
      'confirm: sign-up-code',
      'done: sign-up.heading',
    ]);
  });

  test('goes to the end where no code is needed, and where somebody has to approve (L-4, F-24, F-25)', async ({
    visit,
  }) => {
    const confirming = await servePool({
      triggers: { preSignUp: ({ response }) => (response.autoConfirmUser = true) },
    });
    const approving = await servePool({ userPool: { UsernameAttributes: ['email'], AutoVerifiedAttributes: [] } });
    const ends = [
      [confirming, en.done.heading, 'done: sign-up.heading'],
      [approving, en.approval.heading, 'approval: sign-up.heading'],
    ] as const;
    for (const [{ endpoint, close }, heading, place] of ends) {
      const page = await visit({ endpoint });
      await fillIn(page);
      await follow(page);
      await submit(page);
      await page.getByRole('heading', { name: heading }).waitFor();
      expect(await places(page)).toEqual([place]);
      close();
    }
  });
});
