import { describe, expect } from 'vitest';
import { test } from './browser-test.js';
import { codeField, signUp } from './journey.js';

/** Every standard attribute that a client can write, with the token that tells a browser what belongs in. */
const tokens = new Map([
  ['username', 'username'],
  ['password', 'new-password'],
  ['address', 'street-address'],
  ['birthdate', 'bday'],
  ['email', 'email'],
  ['family_name', 'family-name'],
  ['gender', 'sex'],
  ['given_name', 'given-name'],
  ['locale', 'language'],
  ['middle_name', 'additional-name'],
  ['name', 'name'],
  ['nickname', 'nickname'],
  ['phone_number', 'tel'],
  ['picture', 'photo'],
  ['preferred_username', 'nickname'],
  ['profile', 'url'],
  ['website', 'url'],
  ['zoneinfo', 'off'],
]);
const all = { fields: [...tokens.keys()].map((name) => ({ name })) };

/** HTML's control groups: which kinds of input a token may stand on. Textareas and selects take all of them. */
const text = ['text', 'search'];
const groups: readonly (readonly [tokens: RegExp, types: readonly string[]])[] = [
  [/^street-address$/, []],
  [/^(?:new|current)-password$|^one-time-code$/, [...text, 'password']],
  [/^(?:username|email)$/, [...text, 'email']],
  [/^tel$/, [...text, 'tel']],
  [/^bday$/, [...text, 'date']],
  [/^(?:url|photo)$/, [...text, 'url']],
  [/./, text],
];

const controls = 'input:not([type=hidden]), textarea, select';

describe('autofill', () => {
  test('finds a valid token on every standard attribute (A-1, WCAG 1.3.5)', async ({ visit }) => {
    const page = await visit({ props: { schema: all } });
    await page.locator('[name=username]').waitFor();
    const found = await page.locator(controls).evaluateAll((elements) =>
      // The property, unlike the attribute, is empty where the browser does not understand the token.
      elements.map((it) => [(it as HTMLInputElement).name, (it as HTMLInputElement).autocomplete]),
    );
    expect(new Map(found as [string, string][])).toEqual(tokens);
  });

  test('finds the token of the sign-in id on the address that is one (A-1)', async ({ visit }) => {
    const token = async (usernameAttributes: readonly ('email' | 'phone_number')[]) => {
      const page = await visit({ props: { schema: { usernameAttributes } } });
      return page
        .locator(controls)
        .first()
        .evaluate((it) => (it as HTMLInputElement).autocomplete);
    };
    expect(await token(['email'])).toBe('username');
    expect(await token(['phone_number'])).toBe('tel');
    expect(await token(['email', 'phone_number'])).toBe('username');
  });

  test('finds each token on a control that can take its value (A-2)', async ({ visit }) => {
    const page = await visit({ props: { schema: all } });
    await page.locator('[name=username]').waitFor();
    const found = await page
      .locator(controls)
      .evaluateAll((elements) =>
        elements.map((it) => ({ token: (it as HTMLInputElement).autocomplete, type: (it as HTMLInputElement).type })),
      );
    expect(found).toHaveLength(tokens.size);
    const misplaced = found.filter(({ token, type }) => {
      const [, types = []] = groups.find(([pattern]) => pattern.test(token)) ?? [];
      return token !== 'off' && !/^(?:textarea|select-one)$/.test(type) && !types.includes(type);
    });
    expect(misplaced).toEqual([]);
  });

  test('finds the code field by its token, on a text field (A-1, A-2)', async ({ visit }) => {
    const page = await visit();
    await signUp(page);
    const { token, type } = await codeField(page).evaluate((it: HTMLInputElement) => ({
      token: it.autocomplete,
      type: it.type,
    }));
    expect([token, type]).toEqual(['one-time-code', 'text']);
  });

  test('finds the same names and ids at each visit, and after each deployment (P-3)', async ({ visit }) => {
    const naming = async (build: 'production' | 'development' | 'react-18', more: { name: string }[] = []) => {
      const page = await visit({ build, props: { schema: { fields: [...more, ...all.fields] } } });
      await page.locator('[name=username]').waitFor();
      return page.locator(controls).evaluateAll((them) => them.map((it) => [it.getAttribute('name'), it.id]));
    };
    const first = await naming('production');
    expect(first.map(([name]) => name)).toEqual([...tokens.keys()]);
    expect(await naming('production')).toEqual(first);
    expect(await naming('react-18')).toEqual(first);
    expect(await naming('development', [{ name: 'custom:a.b' }])).toEqual([
      ['custom:a.b', expect.any(String)],
      ...first,
    ]);
  });
});
