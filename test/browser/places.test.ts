import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test, type Visit } from './browser-test.js';
import { ada, password } from './pool.js';
import { en } from '../../src/locales/en.js';

const props = {
  schema: {
    usernameAttributes: ['email'],
    fields: [
      { name: 'zoneinfo' },
      { name: 'address' },
      { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'], required: true },
    ],
  },
} satisfies Visit['props'];

/** A locator sees into shadow roots; into a frame it has to be led. */
const inside = (page: Page, place: Visit['place']) =>
  place === 'frame' ? page.frameLocator('iframe') : page.locator('body');

describe('a form that does not stand in the page itself', () => {
  const places = ['dialog', 'shadow', 'frame'] as const;
  test.for(places)('signs up, with labels, ids and focus of its own: %s', async (place, { visit, pool }) => {
    const page = await visit({ props, place });
    const form = inside(page, place);
    const has = (name: string) => form.locator(`[name="${name}"]`).first();
    const isFocused = (selector: string) =>
      form.locator(selector).evaluate((it) => (it.getRootNode() as Document | ShadowRoot).activeElement === it);

    await form.getByRole('button', { name: en.form.submit }).click();
    await form.getByRole('alert').waitFor();
    expect(await isFocused('.csu-summary')).toBe(true);
    await form.getByRole('link', { name: /^Plan|plan/ }).click();
    expect(await isFocused('input[type=radio] >> nth=0')).toBe(true);
    expect(await has('email').evaluate((it) => getComputedStyle(it).borderTopStyle)).toBe('solid');

    await form.getByLabel('Email address').fill(ada);
    await form.getByLabel('Password', { exact: true }).fill(password);
    await form.getByLabel('Time zone').selectOption('Europe/Berlin');
    await form.getByLabel(/^Address/).fill('London');
    await form.getByText('Team', { exact: true }).click();
    await form.getByRole('button', { name: en.form.submit }).click();
    await form.getByLabel(en.labels.code).waitFor();
    await expect.poll(() => isFocused('[name=code]')).toBe(true);
    await form.getByRole('button', { name: en.confirm.differentAddress }).click();
    await expect.poll(() => isFocused('[name=email]')).toBe(true);
    expect(await form.getByLabel(/^Address/).inputValue()).toBe('London');
    await form.getByLabel('Email address').fill('grace@example.com');
    await form.getByLabel('Password', { exact: true }).fill(password);
    await form.getByRole('button', { name: en.form.submit }).click();
    await form.getByLabel(en.labels.code).fill(await sentTo('grace@example.com'));
    await form.getByRole('button', { name: en.confirm.submit, exact: true }).click();
    await form.getByRole('heading', { name: en.done.heading }).waitFor();
    expect(pool.findUser('grace@example.com')).toMatchObject({
      status: 'CONFIRMED',
      attributes: { zoneinfo: 'Europe/Berlin', address: 'London', 'custom:plan': 'Team' },
    });

    async function sentTo(address: string) {
      await form.getByLabel(en.labels.code).waitFor();
      return pool.inbox.latest(address)?.code ?? '';
    }
  });
});

test('two forms on a page share no id, no label and no answer', async ({ visit, pool }) => {
  const page = await visit({ props, form: 'twice' });
  const [first, second] = [page.locator('#sign-up'), page.locator('#second')];
  await second.getByLabel('Email address').fill(ada);
  await second.getByLabel('Password', { exact: true }).fill(password);
  await second.getByLabel('Team').check();
  expect(await first.getByLabel('Email address').inputValue()).toBe('');
  expect(await first.getByLabel('Team').isChecked()).toBe(false);
  const ids = await page.locator('[id]').evaluateAll((them) => them.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  await second.getByRole('button', { name: en.form.submit }).click();
  await second.getByLabel(en.labels.code).waitFor();
  expect(await first.getByRole('heading', { name: en.form.heading }).isVisible()).toBe(true);
  await page.reload();
  await second.getByLabel(en.labels.code).waitFor();
  expect(await first.getByRole('heading', { name: en.form.heading }).isVisible()).toBe(true);
  await second.getByLabel(en.labels.code).fill(pool.inbox.latest(ada)?.code ?? '');
  await second.getByRole('button', { name: en.confirm.submit, exact: true }).click();
  await second.getByRole('heading', { name: en.done.heading }).waitFor();
  expect(await first.getByLabel('Email address').isVisible()).toBe(true);
});

test('extensions that put nodes beside everything, and take them away again, disturb nothing', async ({
  visit,
  pool,
}) => {
  const page = await visit({ props });
  await page.getByRole('button', { name: 'Show password' }).waitFor();
  await page.evaluate(() => {
    let count = 0;
    const decorate = () => {
      for (const element of document.querySelectorAll('input, label, form, button, p, .csu-step, .csu-root')) {
        if (element.hasAttribute('data-extension')) continue;
        element.setAttribute('data-extension', '');
        const icon = document.createElement('div');
        icon.className = 'extension';
        icon.attachShadow({ mode: 'open' }).append('*');
        element.after(icon);
        if (count++ % 2) setTimeout(() => icon.remove(), 20);
      }
    };
    decorate();
    new MutationObserver(decorate).observe(document.body, { subtree: true, childList: true });
  });
  await page.getByRole('button', { name: en.form.submit }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Email address').fill(ada);
  await page.locator('[name=password]').fill(password);
  await page.getByLabel('Team').check();
  await page.getByRole('button', { name: en.form.submit }).click();
  await page.getByLabel(en.labels.code).waitFor();
  await page.getByLabel(en.labels.code).fill(pool.inbox.latest(ada)?.code ?? '');
  await page.getByRole('button', { name: en.confirm.submit, exact: true }).click();
  await page.getByRole('heading', { name: en.done.heading }).waitFor();
});

/**
 * In milliseconds, of the page's own work while it hears of something typed. What the browser needs to draw a megabyte in
 * a line is its own affair: by then the field is empty again.
 */
const heardIn = (page: Page, name: string, text: string) =>
  page.locator(`[name="${name}"]`).evaluate((it, value) => {
    const input = it as HTMLInputElement;
    // Past React, which takes no notice of what it wrote itself.
    const set = (now: string) => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, now);
    };
    const times: number[] = [];
    while (times.length < 5) {
      set(value + String(times.length));
      const begun = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      times.push(performance.now() - begun);
    }
    set('');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return Math.min(...times);
  }, text);

test('a megabyte in a field costs no keystroke more than 50 ms, and is turned down with words', async ({
  visit,
  pool,
}) => {
  const page = await visit({
    props: {
      schema: {
        usernameAttributes: ['email'],
        fields: [{ name: 'given_name' }, { name: 'address' }, { name: 'website' }],
      },
    },
  });
  await page.getByRole('button', { name: 'Show password' }).waitFor();
  // Errors are there: from now on each keystroke is checked.
  await page.getByRole('button', { name: en.form.submit }).click();
  await page.getByRole('alert').waitFor();
  for (const name of ['email', 'password', 'given_name', 'address', 'website']) {
    for (const [kind, text] of [
      ['10,000', 'aA1! '.repeat(2000)],
      ['1,000,000', 'é\u202e😀a'.repeat(200_000)],
    ] as const) {
      const milliseconds = await heardIn(page, name, text);
      expect(milliseconds, `${name}, ${kind} characters`).toBeLessThan(50);
    }
  }
  await page.getByLabel('First name').fill('a'.repeat(10_000));
  await page.getByRole('button', { name: en.form.submit }).click();
  await page.getByRole('link', { name: /^First name/ }).waitFor();
  expect(pool.requests).toEqual([]);
});
