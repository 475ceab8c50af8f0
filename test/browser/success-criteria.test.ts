import { describe, expect } from 'vitest';
import { test } from './browser-test.js';
import { codeField, fillIn, focused, passwordField, signUp, submit } from './journey.js';
import { ada, password } from './pool.js';

const schema = {
  usernameAttributes: ['email'],
  fields: [
    { name: 'given_name' },
    { name: 'birthdate' },
    { name: 'locale', options: ['en', 'de'] },
    { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
    { name: 'newsletter', type: 'checkbox', sendTo: 'none' },
    { name: 'phone_number' },
  ],
} as const;
const links = { support: '#support', privacy: '#privacy' };

describe('what has no rule in axe', () => {
  test('time: nothing that was typed runs out, in a form left open for a day (WCAG 2.2.1)', async ({ visit, pool }) => {
    const page = await visit({ prepare: (page) => page.clock.install() });
    await fillIn(page);
    await page.clock.fastForward('24:00:00');
    expect(await page.getByLabel('Email address').inputValue()).toBe(ada);
    expect(await passwordField(page).inputValue()).toBe(password);
    await submit(page);
    await codeField(page).fill('1234');
    await page.clock.fastForward('19:00:00');
    expect(await codeField(page).inputValue()).toBe('1234');
    expect(pool.requests).toHaveLength(1);
  });

  test('hovering: nothing comes up, so nothing has to go away (WCAG 1.4.13)', async ({ visit }) => {
    const page = await visit({ props: { schema, links } });
    await page.getByLabel('First name').waitFor();
    const texts = () => page.locator('.csu-root').innerText();
    const before = await texts();
    for (const control of await page.locator('.csu-root :is(input, button, a, label)').all()) {
      await control.hover({ force: true });
      expect(await texts()).toBe(before);
    }
    expect(await page.locator('.csu-root [title]').count()).toBe(0);
  });

  test('language: a form in another one than its page says which (WCAG 3.1.2)', async ({ visit }) => {
    const page = await visit({ language: 'de' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.csu-root').getAttribute('lang')).toBe('de');
  });

  test('surprises: neither the focus on a control nor its change does more than that (WCAG 3.2.1, 3.2.2)', async ({
    visit,
    pool,
  }) => {
    const page = await visit({ props: { schema }, phone: true });
    await page.getByLabel('First name').waitFor();
    const address = page.url();
    const controls = page.locator('.csu-root').locator('input, select, textarea');
    const before = await controls.count();
    expect(before).toBeGreaterThan(9);
    for (const control of await controls.all()) {
      await control.focus();
      const id = await focused(page);
      const kind = await control.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`);
      if (kind.startsWith('SELECT')) await control.selectOption({ index: 1 });
      else if (/radio|checkbox/.test(kind)) await control.check();
      else if (kind.endsWith('date')) await control.fill('2000-01-01');
      else await control.pressSequentially('1');
      expect(await focused(page)).toBe(id);
    }
    expect(await controls.count()).toBe(before);
    expect(page.url()).toBe(address);
    expect(pool.requests).toEqual([]);
  });

  test('help: its links stand in the same order, after the button, in both steps (WCAG 3.2.6)', async ({ visit }) => {
    const page = await visit({ props: { links } });
    await page.getByLabel('Email address').waitFor();
    const order = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.csu-root button[type=submit], .csu-root a')].map((it) =>
          it.tagName === 'A' ? it.getAttribute('href') : 'button',
        ),
      );
    const first = await order();
    await signUp(page);
    const second = await order();
    expect(first[0]).toBe('button');
    expect(second[0]).toBe('button');
    expect(second.filter((href) => first.includes(href))).toEqual(first);
  });

  test('the way back: what was sent is shown, can be mended, and is not asked for again (WCAG 3.3.4, 3.3.7)', async ({
    visit,
  }) => {
    const page = await visit({ props: { schema: { ...schema, fields: [{ name: 'given_name' }] } } });
    await page.getByLabel('First name').fill('Ada');
    await signUp(page);
    await page.getByText('a***@e***').first().waitFor();
    expect(await page.locator('.csu-root input:visible').count()).toBe(1);
    await page.getByRole('button', { name: 'Change your details' }).click();
    expect(await page.getByLabel('Email address').inputValue()).toBe(ada);
    expect(await page.getByLabel('First name').inputValue()).toBe('Ada');
  });

  test('memory: what has to be right can be pasted, and seen (WCAG 3.3.8)', async ({ visit }) => {
    const page = await visit({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    const paste = async (text: string) => {
      await page.evaluate((it) => navigator.clipboard.writeText(it), text);
      await page.keyboard.press('ControlOrMeta+V');
    };
    await page.getByLabel('Email address').fill(ada);
    await passwordField(page).focus();
    await paste(password);
    await page.getByRole('button', { name: 'Show password' }).click();
    expect(await passwordField(page).getAttribute('type')).toBe('text');
    expect(await passwordField(page).inputValue()).toBe(password);
    await submit(page);
    await codeField(page).waitFor();
    await paste('654321');
    expect(await codeField(page).inputValue()).toBe('654321');
  });
});
