import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { themeToCss } from '../../src/index.js';
import { test, type Visit } from './browser-test.js';
import { codeField, confirm, expectDone, fillIn, submit } from './journey.js';
import { ada, servePool } from './pool.js';

const theme = { colorPrimary: '#0a7a4b', radius: '4px' } as const;
const props = {
  theme,
  resendCooldown: 0,
  schema: {
    usernameAttributes: ['email'],
    fields: [
      { name: 'given_name', required: true },
      { name: 'phone_number' },
      { name: 'zoneinfo' },
      { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
      { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
    ],
  },
} satisfies Visit['props'];

const nonce = 'bm9uY2U';
/** As strict as a policy can be with which a page still has a sheet, a script and a service to speak to. */
const policy = (endpoint: string, styles = "'self'") =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "script-src 'self'",
    `style-src ${styles}`,
    `connect-src ${endpoint}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

declare global {
  interface Window {
    violations: string[];
  }
}

const watchViolations = (page: Page) =>
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
const violations = (page: Page) => page.evaluate(() => window.violations);

/** Each step, what is loaded on the way, and the faults that draw more than the steps alone. */
async function walk(page: Page, codeOf: () => string | undefined): Promise<void> {
  await page.getByRole('button', { name: 'Show password' }).waitFor();
  await submit(page);
  await page.getByRole('alert').waitFor();
  await fillIn(page);
  await page.getByRole('button', { name: 'Show password' }).click();
  await page.getByLabel('First name').fill('Ada');
  await page.locator('input[name=phone_number]').fill('030 23125012');
  await page.getByLabel(en.phone.country).selectOption('DE');
  await page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await page.getByLabel('Team').check();
  await page.getByLabel('I accept').check();
  await submit(page);
  await codeField(page).waitFor();
  await confirm(page, '000000');
  await page
    .getByText(en.service.codeMismatch({ label: '' }))
    .first()
    .waitFor();
  await page.getByRole('button', { name: en.confirm.resend }).click();
  await expect.poll(codeOf).not.toBe(undefined);
  await page.getByRole('status').getByText(/./).waitFor({ state: 'attached' });
  await confirm(page, codeOf());
  await expectDone(page);
}

const buttonColour = (page: Page) => page.locator('.csu-button').evaluate((it) => getComputedStyle(it).backgroundColor);

describe('under a strict Content-Security-Policy with Trusted Types (S-9)', () => {
  const ways: readonly (readonly [way: string, visit: (endpoint: string) => Visit])[] = [
    ['drawn in the browser', (endpoint) => ({ policy: policy(endpoint) })],
    ['with React 18', (endpoint) => ({ policy: policy(endpoint), build: 'react-18' })],
    ['through the AWS SDK', (endpoint) => ({ policy: policy(endpoint), client: 'aws-sdk' })],
    [
      'with a nonce',
      (endpoint) => ({ policy: policy(endpoint, `'self' 'nonce-${nonce}'`), props: { ...props, nonce } }),
    ],
    [
      'from a server, with a nonce',
      (endpoint) => ({
        server: true,
        policy: policy(endpoint, `'self' 'nonce-${nonce}'`),
        props: { ...props, nonce },
      }),
    ],
    [
      'from a server, with a nonce and React 18',
      (endpoint) => ({
        build: 'react-18',
        server: true,
        policy: policy(endpoint, `'self' 'nonce-${nonce}'`),
        props: { ...props, nonce },
      }),
    ],
    [
      'from a server, with the theme in a file',
      (endpoint) => ({
        server: true,
        policy: policy(endpoint),
        sheet: themeToCss(theme),
        props: { ...props, theme: undefined },
      }),
    ],
  ];

  test.for(ways)('a whole journey violates nothing, theme and all: %s', async ([, way], { visit, pool }) => {
    const page = await visit({
      props,
      phone: true,
      prepare: watchViolations,
      allow: /status of 400/,
      ...way(pool.endpoint),
    });
    await page.locator('.csu-button').waitFor();
    expect(await buttonColour(page)).toBe('rgb(10, 122, 75)');
    await walk(page, () => (pool.inbox.messages.length > 1 ? pool.inbox.latest(ada)?.code : undefined));
    expect(await violations(page)).toEqual([]);
    expect(pool.findUser(ada)).toMatchObject({ status: 'CONFIRMED', attributes: { phone_number: '+493023125012' } });
  });

  test('what would violate it is seen: a theme from a server as an attribute', async ({ visit, pool }) => {
    const allow = /Applying inline style|Content Security Policy/;
    const page = await visit({ props, server: true, policy: policy(pool.endpoint), prepare: watchViolations, allow });
    await page.getByRole('button', { name: 'Show password' }).waitFor();
    expect((await violations(page)).join()).toContain('style-src');
  });
});

test('where the policy forgets the pool, people are told, and nothing is lost (F-10)', async ({ visit }) => {
  const elsewhere = await servePool();
  const allow = /Content Security Policy|ERR_BLOCKED_BY_CSP|violates/;
  const page = await visit({ policy: policy(elsewhere.endpoint), allow });
  await fillIn(page);
  await submit(page);
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Email address').inputValue()).toBe(ada);
  elsewhere.close();
});
