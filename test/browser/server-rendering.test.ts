import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test, type Visit } from './browser-test.js';
import { codeField, fillIn, heard, passwordField, submit } from './journey.js';
import { ada, password } from './pool.js';

const props = {
  colorScheme: 'light',
  theme: { colorPrimary: '#0a7a4b' },
  defaultValues: { family_name: 'Lovelace', 'custom:plan': 'Team' },
  schema: {
    usernameAttributes: ['email'],
    fields: [
      { name: 'given_name', required: true },
      { name: 'family_name' },
      { name: 'address', defaultValue: 'London' },
      { name: 'birthdate' },
      { name: 'locale' },
      { name: 'zoneinfo' },
      { name: 'custom:department', type: 'select', options: ['Sales', 'Research'] },
      { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
      { name: 'custom:newsletter', type: 'checkbox', dataType: 'Boolean', defaultValue: 'true' },
      { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
    ],
  },
} satisfies Visit['props'];

/** The script that takes the page over, which comes only when a test lets it. */
function holdScript(): { readonly prepare: (page: Page) => Promise<unknown>; readonly release: () => void } {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  return {
    release: () => release(),
    prepare: (page) =>
      page.route(/\/assets\/index-.*\.js$/, async (route) => {
        await released;
        await route.continue();
      }),
  };
}

/** The button that shows a password is there once script can work it. */
const takenOver = (page: Page) => page.getByRole('button', { name: 'Show password' }).waitFor();

test('the HTML of a server is a form that can be read and filled in', async ({ visit }) => {
  const page = await visit({ props, server: true, context: { javaScriptEnabled: false }, allow: / csp$/ });
  const form = page.locator('form');
  expect(await form.getAttribute('method')).toBe('post');
  expect(await form.getAttribute('action')).toBeNull();
  for (const label of ['Email address', 'First name', 'Address', 'Date of birth', 'Department', 'Time zone']) {
    await form
      .getByLabel(label, { exact: label === 'Address' })
      .first()
      .waitFor();
  }
  expect(await page.getByLabel('Last name').inputValue()).toBe('Lovelace');
  expect(await page.locator('textarea').inputValue()).toBe('London');
  expect(await page.getByLabel('Team').isChecked()).toBe(true);
  expect(await page.getByLabel('Newsletter').isChecked()).toBe(true);
  // What would do nothing yet is not there, or cannot be seen.
  expect(await page.getByRole('button').count()).toBe(1);
  const root = page.locator('.csu-root');
  expect(await root.getAttribute('data-color-scheme')).toBe('light');
  expect(await page.locator('.csu-button').evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(
    'rgb(10, 122, 75)',
  );
});

describe.each([
  ['React 19', 'development'],
  ['React 18', 'react-18'],
] as const)('with %s', (_name, build) => {
  const ways = [
    ['rendered at once', { rendering: 'string', strict: false }],
    ['rendered at once, in StrictMode', { rendering: 'string', strict: true }],
    ['streamed', { rendering: 'stream', strict: false }],
    ['streamed, in StrictMode', { rendering: 'stream', strict: true }],
  ] as const;

  test.for(ways)(
    'the page is taken over without a difference, with everything in it, and works: %s',
    async ([, way], { visit, pool }) => {
      const page = await visit({ props, build, server: true, ...way });
      await takenOver(page);
      expect(await page.locator('form').count()).toBe(1);
      expect(await page.getByLabel('Last name').inputValue()).toBe('Lovelace');
      await fillIn(page);
      await page.getByLabel('First name').fill('Ada');
      await page.getByLabel('I accept').check();
      await submit(page);
      await codeField(page).waitFor();
      expect(pool.requests).toHaveLength(1);
      expect(await heard(page, 'onRecoverableError')).toEqual([]);
    },
  );

  test('no character is lost that was typed before that (H-1)', async ({ visit, pool }) => {
    const script = holdScript();
    const page = await visit({ props, build, server: true, prepare: script.prepare, until: 'commit' });
    await fillIn(page);
    await page.getByLabel('First name').fill('Ada');
    await page.getByLabel('Last name').fill('King');
    await page.locator('textarea').fill('12 St James’s Square');
    await page.getByLabel('Date of birth').fill('1990-12-10');
    await page.getByLabel('Department').selectOption('Research');
    await page.getByLabel('Free').check();
    await page.getByLabel('Newsletter').uncheck();
    await page.getByLabel('I accept').check();
    await page.getByLabel('First name').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' A');
    expect(await page.getByRole('button').count()).toBe(1);
    script.release();
    await takenOver(page);
    await page.keyboard.type('ugusta');
    expect(await passwordField(page).inputValue()).toBe(password);
    // The rules of the password know of it as well.
    expect(await page.locator('.csu-rule[data-met]').count()).toBe(5);

    await submit(page);
    await codeField(page).waitFor();
    expect(pool.findUser(ada)?.attributes).toMatchObject({
      given_name: 'Ada Augusta',
      family_name: 'King',
      address: '12 St James’s Square',
      birthdate: '1990-12-10',
      'custom:department': 'Research',
      'custom:plan': 'Free',
      'custom:newsletter': 'false',
    });
    expect(await heard(page, 'onRecoverableError')).toEqual([]);
  });

  test('a form that the person gives up on in mid-word keeps its mistakes to itself until it is sent', async ({
    visit,
  }) => {
    const script = holdScript();
    const page = await visit({ props, build, server: true, prepare: script.prepare, until: 'commit' });
    await page.getByLabel('Email address').fill('ada@');
    script.release();
    await takenOver(page);
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    await submit(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Email address').inputValue()).toBe('ada@');
  });
});

test('a server’s page signs up in production, too', async ({ visit }) => {
  const page = await visit({ props, server: true });
  await takenOver(page);
  await fillIn(page);
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('I accept').check();
  await submit(page);
  await codeField(page).waitFor();
  expect(await heard(page, 'onRecoverableError')).toEqual([]);
});
