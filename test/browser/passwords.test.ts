import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './browser-test.js';
import { codeField, confirm, expectDone, fillIn, passwordField, signUp, submit } from './journey.js';
import { ada, password } from './pool.js';

const show = (page: Page) => page.getByRole('button', { name: 'Show password' });
const type = (page: Page) => passwordField(page).getAttribute('type');

describe('a password', () => {
  test('stays out of the address when the form is sent without script (P-2)', async ({ visit }) => {
    // Without script Chromium refuses the preloading of it, too.
    const page = await visit({ server: true, context: { javaScriptEnabled: false }, allow: / csp$/ });
    await fillIn(page);
    await passwordField(page).press('Enter');
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });

  test('is gone from the page once it has been sent (P-5)', async ({ visit, pool }) => {
    const page = await visit();
    await signUp(page);
    const left = () =>
      page.evaluate((secret) => {
        const values = [...document.querySelectorAll('input')].map((it) => it.value);
        return { passwords: document.querySelectorAll('[type=password]').length, found: values.includes(secret) };
      }, password);
    expect(await left()).toEqual({ passwords: 0, found: false });
    expect(await page.content()).not.toContain(password);
    await confirm(page, pool.inbox.latest(ada)?.code);
    await expectDone(page);
    expect(await left()).toEqual({ passwords: 0, found: false });
  });

  test('stands in nothing that the page keeps or sends but the one request (S-3)', async ({ visit, pool }) => {
    const bodies: string[] = [];
    const page = await visit({
      prepare: (it) =>
        Promise.resolve(it.on('request', (request) => bodies.push(request.url(), request.postData() ?? ''))),
    });
    await signUp(page);
    await confirm(page, pool.inbox.latest(ada)?.code);
    await expectDone(page);
    expect(bodies.filter((body) => body.includes(password))).toHaveLength(1);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, window.heard]),
    );
    expect(kept + (await page.content())).not.toContain(password);
  });

  test('that was shown is hidden again when the form is sent (P-6)', async ({ visit }) => {
    const page = await visit();
    await fillIn(page);
    await show(page).click();
    expect(await type(page)).toBe('text');
    const sent = page.evaluate(
      () =>
        new Promise((resolve) => {
          const typeNow = () => document.querySelector('[name=password]')?.getAttribute('type');
          document.addEventListener('submit', () => setTimeout(() => resolve(typeNow() ?? 'gone')), { once: true });
        }),
    );
    await submit(page);
    expect(await sent).toBe('password');
  });

  test('that was shown is hidden again when the form comes back with an error, or from the cache (P-6)', async ({
    visit,
  }) => {
    const page = await visit();
    await passwordField(page).fill('short');
    await show(page).click();
    await submit(page);
    await page.getByRole('alert').waitFor();
    expect(await type(page)).toBe('password');
    expect(await passwordField(page).inputValue()).toBe('short');
    await show(page).click();
    expect(await type(page)).toBe('text');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(() => type(page)).toBe('password');
  });

  test('can be pasted, dropped and filled in, in each field of the form (P-7)', async ({ visit }) => {
    const page = await visit({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await page.getByLabel('Email address').waitFor();
    for (const [field, value] of [
      [page.getByLabel('Email address'), ada],
      [passwordField(page), password],
    ] as const) {
      // The clipboard is the machine's: another test may write to it in between.
      await expect
        .poll(async () => {
          await field.fill('');
          await page.evaluate((it) => navigator.clipboard.writeText(it), value);
          await page.keyboard.press('ControlOrMeta+V');
          return field.inputValue();
        })
        .toBe(value);
      await field.fill('');
      await page.keyboard.insertText(value);
      expect(await field.inputValue()).toBe(value);
      const allowed = await field.evaluate((it) =>
        ['dragover', 'drop', 'contextmenu', 'copy', 'paste', 'beforeinput'].filter((kind) =>
          it.dispatchEvent(
            kind.startsWith('dr')
              ? new DragEvent(kind, { bubbles: true, cancelable: true })
              : new Event(kind, { bubbles: true, cancelable: true }),
          ),
        ),
      );
      expect(allowed).toHaveLength(6);
    }
    await submit(page);
    await codeField(page).waitFor();
  });

  test('longer than any limit is taken whole, and the person is told (P-9)', async ({ visit, pool }) => {
    const page = await visit();
    await page.getByLabel('Email address').fill(ada);
    await passwordField(page).fill('Aa1!'.repeat(100));
    await submit(page);
    await page.getByRole('link', { name: /^Password .*256/ }).waitFor();
    expect((await passwordField(page).inputValue()).length).toBe(400);
    expect(pool.requests).toEqual([]);
  });
});
