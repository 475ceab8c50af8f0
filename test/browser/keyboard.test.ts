import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './browser-test.js';
import { codeField, expectDone, focused, signUp, submit } from './journey.js';
import { ada, password } from './pool.js';

const schema = {
  usernameAttributes: ['email'],
  fields: [
    { name: 'given_name', required: true },
    { name: 'locale', options: ['en', 'de'] },
    { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
    { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
  ],
} as const;

/** What Tab comes to, one after the other, until it leaves the form. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    if (!(await page.evaluate(() => document.activeElement?.closest('.csu-root')))) return stops;
    stops.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const name = element.id.replace('sign-up-', '') || element.ariaLabel || element.innerText;
        // A group of radio buttons of which none is chosen is entered from either end.
        return element.tagName === 'A' ? `link: ${name}` : name.replace(/(plan)-\d$/, '$1');
      }),
    );
    if (stops.length > 30) throw new Error(`The keyboard is caught: ${stops.join(', ')}`);
  }
}

/** From the link under the form back to the top of the page, and from there through all of it again. */
async function expectStops(page: Page, stops: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Sign in' }).focus();
  expect(['link: Sign in', ...(await walk(page, 'Shift+Tab'))].reverse()).toEqual(stops);
  expect(await walk(page, 'Tab')).toEqual(stops);
}

describe('the keyboard', () => {
  test('goes through the form in the order in which it reads, and back (WCAG 2.1.2, 2.4.3)', async ({ visit }) => {
    const page = await visit({ props: { schema } });
    await page.getByLabel('Email address').waitFor();
    const stops = [
      'email',
      'password',
      'Show password',
      'given_name',
      'locale',
      'custom$3a$plan',
      'terms',
      'link: terms',
      'sign-up.button',
      'I already have a code',
      'link: Sign in',
    ];
    await expectStops(page, stops);
  });

  test('goes so through what a failed submit left, and through the step of the code', async ({ visit }) => {
    const page = await visit({ props: { resendCooldown: 0 } });
    await submit(page);
    await page.getByRole('alert').waitFor();
    const credentials = ['email', 'password', 'Show password', 'sign-up.button', 'I already have a code'];
    const summary = ['link: Enter your email address', 'link: Enter your password'];
    await expectStops(page, [...summary, ...credentials, 'link: Sign in']);
    await signUp(page);
    const buttons = ['sign-up.button', 'Send a new code', 'Change your details'];
    await expectStops(page, ['code', ...buttons, 'link: Sign in']);
  });

  test('is all that a journey needs, mistakes included (WCAG 2.1.1)', async ({ visit, pool }) => {
    const page = await visit({ props: { schema } });
    await page.getByLabel('Email address').waitFor();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab');
    await page.keyboard.type(ada);
    await press('Tab');
    await page.keyboard.type(password);
    // Show, and hide: the button keeps the focus, and Tab goes on from there.
    await press('Tab', 'Enter');
    expect(await page.locator('[name=password]').getAttribute('type')).toBe('text');
    await press('Space');
    expect(await page.locator('[name=password]').getAttribute('type')).toBe('password');
    await press('Shift+Tab', 'Enter');

    // Two fields are missing: the summary has the focus, its links lead to them.
    expect(await focused(page)).toBe('csu-summary');
    expect(pool.requests).toEqual([]);
    await press('Tab', 'Enter');
    expect(await focused(page)).toBe('sign-up-given_name');
    await page.keyboard.type('Ada');
    await press('Tab', 'ArrowDown', 'Tab', 'Space', 'ArrowDown', 'Tab', 'Space', 'Enter');

    await codeField(page).waitFor();
    expect(await focused(page)).toBe('sign-up-code');
    expect(pool.findUser(ada)?.attributes).toMatchObject({ given_name: 'Ada', locale: 'en', 'custom:plan': 'Team' });
    await page.keyboard.type(pool.inbox.latest(ada)?.code ?? '');
    await press('Enter');
    await expectDone(page);
    expect(await focused(page)).toBe('sign-up.heading');
  });

  test('reaches what waits: the button for a new code stays in its place (L-5)', async ({ visit, pool }) => {
    const page = await visit();
    await page.getByLabel('Email address').fill(ada);
    await page.locator('[name=password]').fill(password);
    await page.keyboard.press('Enter');
    await codeField(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send a new code');
    await page.keyboard.press('Enter');
    expect(pool.requests.map(({ operation }) => operation)).toEqual(['SignUp']);
  });

  test('is seen at the password, whatever an extension has put beside it (WCAG 2.4.7)', async ({ visit }) => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show password' }).waitFor();
    const ring = () =>
      page.evaluate(() => {
        const toggle = document.querySelector('.csu-toggle') as Element; // it was waited for
        const [own, drawn] = [
          getComputedStyle(document.activeElement as Element),
          getComputedStyle(toggle, '::before'),
        ];
        return [own, drawn].some(
          ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && outlineWidth === '2px',
        );
      });
    await page.keyboard.press('Tab');
    expect(await ring()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await ring()).toBe(true);
    await page.locator('[name=password]').evaluate((input) => {
      input.after(document.createElement('div'));
    });
    expect(await ring()).toBe(true);
  });
});
