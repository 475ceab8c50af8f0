import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, password } from '../browser/pool.js';
import { test } from './engine-test.js';
import { atCode, copy, emailLabel, expectDone, focused, signUp, submit, valueOf, walk } from './journey.js';

const schema = {
  usernameAttributes: ['email'],
  fields: [
    { name: 'given_name', required: true },
    { name: 'custom:department', type: 'select', options: ['Sales', 'Research'] },
    { name: 'custom:newsletter', type: 'checkbox', dataType: 'Boolean' },
    { name: 'terms', type: 'checkbox', required: true, sendTo: 'none', labelText: 'the terms' },
  ],
} as const;

describe('what is filled in', () => {
  test('past all events is sent all the same', async ({ visit, pool }) => {
    const tab = await visit({ props: { schema } });
    await tab.see('textbox', emailLabel);
    await tab.evaluate(
      (values) => {
        for (const [name, value] of values) {
          const control = document.querySelector(`[name="${name}"]`);
          // What password managers and extensions do: React hears nothing of it.
          const property = typeof value === 'boolean' ? 'checked' : 'value';
          Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), property)?.set?.call(control, value);
        }
      },
      [
        ['email', ada],
        ['password', password],
        ['given_name', 'Ada'],
        ['custom:department', 'Research'],
        ['custom:newsletter', true],
        ['terms', true],
      ] as const,
    );
    await submit(tab);
    await atCode(tab);
    expect(pool.findUser(ada)?.attributes).toMatchObject({
      email: ada,
      given_name: 'Ada',
      'custom:department': 'Research',
      'custom:newsletter': 'true',
    });
  });

  test.for([
    ['a code in a sentence', (code: string) => `Your code is ${code}.`],
    ['a code with a line break after it', (code: string) => `${code}\n`],
    ['a code with a space in it', (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
  ] as const)('from the clipboard is taken: %s', async ([, write], { visit, pool }) => {
    const tab = await visit();
    await signUp(tab);
    await copy(tab, write(pool.inbox.latest(ada)?.code ?? ''));
    await tab.press('Control+v');
    expect(await valueOf(tab, 'code')).not.toBe('');
    await tab.press('Enter');
    await expectDone(tab);
  });

  test('from the clipboard is taken: an address and a password', async ({ visit }) => {
    const tab = await visit();
    await tab.click('textbox', emailLabel);
    for (const text of [ada, password]) {
      await copy(tab, text);
      await tab.press('Control+v', 'Tab');
    }
    expect([await valueOf(tab, 'email'), await valueOf(tab, 'password')]).toEqual([ada, password]);
    await submit(tab);
    await atCode(tab);
  });
});

describe('the keyboard', () => {
  const stops = [
    'email',
    'password',
    en.password.showLabel,
    'given_name',
    'custom:department',
    'custom:newsletter',
    'terms',
    'terms',
    en.form.submit,
    en.form.haveCode,
    'Sign in',
  ];

  test('goes through the form in the order in which it reads, and back', async ({ visit }) => {
    const tab = await visit({ props: { schema } });
    await tab.see('textbox', emailLabel);
    expect(await walk(tab, 'Tab')).toEqual(stops);
    await tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('.csu-root a')].at(-1)?.focus());
    expect([...(await walk(tab, 'Shift+Tab'))].reverse()).toEqual(stops.slice(0, -1));
  });

  test('is all that a journey needs, mistakes included', async ({ visit, pool }) => {
    const tab = await visit({ props: { schema } });
    await tab.see('textbox', emailLabel);
    await tab.press('Tab');
    await tab.type(ada);
    await tab.press('Tab');
    await tab.type(password);
    // Show and hide: the button keeps the focus.
    await tab.press('Tab', 'Enter');
    expect(await tab.evaluate(() => document.querySelector('[name=password]')?.getAttribute('type'))).toBe('text');
    await tab.press('Space', 'Shift+Tab', 'Enter');

    // Two fields are missing: the summary has the focus, its links lead to them.
    await expect.poll(() => focused(tab)).toBe('csu-summary');
    expect(pool.requests).toEqual([]);
    await tab.press('Tab', 'Enter');
    await expect.poll(() => focused(tab)).toBe('given_name');
    await tab.type('Ada');
    await tab.press('Tab', 'Tab', 'Tab', 'Space', 'Enter');
    await atCode(tab);
    await tab.type(pool.inbox.latest(ada)?.code ?? '');
    await tab.press('Enter');
    await expectDone(tab);
  });
});
