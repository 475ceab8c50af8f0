import path from 'node:path';
import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { test } from './browser-test.js';
import { codeField, fillIn, passwordField, submit, heard } from './journey.js';
import { ada, password } from './pool.js';

/** What the library fetches beside the form, by the names of its modules. */
const later = /assets\/(?:checks|later-steps|calls)[^/]*\.js$/;
/** The same without what finds faults in values: those are found, and then it ends. */
const afterChecks = /assets\/(?:later-steps|calls)[^/]*\.js$/;

describe('what the form needs only after it was sent', () => {
  test('is fetched beside it, before it is sent', async ({ visit }) => {
    const fetched: string[] = [];
    const page = await visit({
      prepare: (it) => Promise.resolve(it.on('request', (request) => fetched.push(path.basename(request.url())))),
    });
    await page.getByLabel(en.labels.email).waitFor();
    await page.waitForLoadState('networkidle');
    const names = fetched.map((file) => file.replace(/-[\w-]{8}\..*/, ''));
    expect(names).toEqual(expect.arrayContaining(['checks', 'later-steps', 'calls']));
    // The options of languages and time zones are for forms that ask for them.
    expect(names).not.toContain('environment-options');
  });

  test('is waited for when it is slow, and nothing is sent before it is there', async ({ visit, pool }) => {
    let release = () => undefined as void;
    const released = new Promise<void>((resolve) => (release = resolve));
    const page = await visit({
      until: 'commit',
      prepare: (it) => it.route(later, (route) => released.then(() => route.continue())),
    });
    await fillIn(page);
    await submit(page);
    await page.locator('[data-pending]').waitFor();
    expect(pool.requests).toEqual([]);
    release();
    await codeField(page).waitFor();
    expect(pool.requests).toHaveLength(1);
  });

  test.for([
    ['all of it', later],
    ['what is not the checks', afterChecks],
  ] as const)(
    'stops the form when %s does not come: nothing is sent or lost, the person is told',
    async ([, lost], { visit, pool }) => {
      const page = await visit({
        allow: /ERR_FAILED|dynamically imported/,
        prepare: (it) => it.route(lost, (route) => route.abort()),
      });
      await fillIn(page);
      await submit(page);
      await page.getByRole('alert').waitFor();
      await page.getByText(en.service.notLoaded({ label: '' })).waitFor();
      expect(await heard(page, 'onError')).toMatchObject([
        { operation: 'SignUp', key: 'notLoaded', outcome: 'failed' },
      ]);
      expect(pool.requests).toEqual([]);
      expect(await page.getByLabel(en.labels.email).inputValue()).toBe(ada);
      expect(await passwordField(page).inputValue()).toBe(password);
    },
  );

  test.for([
    ['the checks', /assets\/checks[^/]*\.js$/],
    ['the calls', /assets\/calls[^/]*\.js$/],
    ['all of it', later],
  ] as const)(
    'stops the form when %s neither comes nor fails: it is given up after the limit of a call',
    async ([, hanging], { visit, pool }) => {
      const page = await visit({
        until: 'commit',
        props: { timeouts: { stillWorking: 0.2, limit: 1.5 } },
        prepare: (it) => it.route(hanging, () => new Promise<never>(() => undefined)),
      });
      await fillIn(page);
      await submit(page);
      await page.locator('[data-pending]').waitFor();
      await page.getByRole('alert').waitFor();
      await page.getByText(en.service.notLoaded({ label: '' })).waitFor();
      expect(await page.locator('[data-pending]').count()).toBe(0);
      expect(pool.requests).toEqual([]);
      expect(await page.getByLabel(en.labels.email).inputValue()).toBe(ada);
      expect(await passwordField(page).inputValue()).toBe(password);
    },
  );
});
