import { describe, expect } from 'vitest';
import { test } from './browser-test.js';
import { codeField, fillIn, heard, passwordField, signUp, submit } from './journey.js';
import { ada, password } from './pool.js';

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
  test('finds a valid token on every standard attribute (A-1)', async ({ visit }) => {
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

  test('that fires no event is sent all the same (H-2)', async ({ visit, pool }) => {
    const page = await visit({
      props: {
        schema: {
          usernameAttributes: ['email'],
          fields: [
            { name: 'given_name', required: true },
            { name: 'custom:department', type: 'select', options: ['Sales', 'Research'], required: true },
            { name: 'custom:newsletter', type: 'checkbox', dataType: 'Boolean' },
          ],
        },
      },
    });
    await fillSilently();
    await submit(page);
    await codeField(page).waitFor();
    expect(pool.findUser(ada)?.attributes).toMatchObject({
      email: ada,
      given_name: 'Ada',
      'custom:department': 'Sales',
      'custom:newsletter': 'true',
    });

    async function fillSilently() {
      await page.getByLabel('First name').waitFor();
      await page.evaluate(
        (values) => {
          for (const [name, value] of values) {
            const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
            // What extensions do: past React, which hears nothing of it.
            const prototype = Object.getPrototypeOf(control) as object;
            const property = typeof value === 'boolean' ? 'checked' : 'value';
            Object.getOwnPropertyDescriptor(prototype, property)?.set?.call(control, value);
          }
        },
        [
          ['email', ada],
          ['password', password],
          ['given_name', 'Ada'],
          ['custom:department', 'Sales'],
          ['custom:newsletter', true],
        ] as [string, string | boolean][],
      );
    }
  });

  test('by the browser itself fills every field that it knows, and what it filled is sent (A-1)', async ({
    visit,
    pool,
    skip,
  }) => {
    const fields = ['given_name', 'family_name', 'phone_number'].map((name) => ({ name }));
    const page = await visit({ props: { schema: { usernameAttributes: ['email'], fields } } });
    const devtools = await page.context().newCDPSession(page);
    const can = await devtools.send('Autofill.enable').then(
      () => true,
      () => false,
    );
    // Chrome and Chromium can, without a window too; the engine alone, as npm packages have it, cannot.
    if (!can) skip('this Chromium has no autofill');
    const address = {
      fields: [
        { name: 'NAME_FIRST', value: 'Ada' },
        { name: 'NAME_LAST', value: 'Lovelace' },
        { name: 'EMAIL_ADDRESS', value: ada },
        { name: 'PHONE_HOME_WHOLE_NUMBER', value: '+442079460000' },
        { name: 'ADDRESS_HOME_COUNTRY', value: 'GB' },
      ],
    };
    await devtools.send('Autofill.setAddresses', { addresses: [address] });
    await page.getByLabel('First name').click();
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[name=given_name]' });
    const { node } = await devtools.send('DOM.describeNode', { nodeId });
    const filled = page.locator(':autofill');
    await expect
      .poll(async () => {
        await devtools.send('Autofill.trigger', { fieldId: node.backendNodeId, address }).catch(() => undefined);
        return filled.count();
      })
      .toBe(4);
    await passwordField(page).fill(password);
    await submit(page);
    await codeField(page).waitFor();
    expect(pool.findUser(ada)?.attributes).toMatchObject({
      given_name: 'Ada',
      family_name: 'Lovelace',
      phone_number: '+442079460000',
    });
  });

  test('that comes after an error is sent as well (F-42)', async ({ visit }) => {
    const page = await visit();
    await submit(page);
    await page.getByRole('alert').waitFor();
    expect(await heard(page, 'onValidationFailed')).toHaveLength(1);
    await fillIn(page);
    expect(await passwordField(page).getAttribute('aria-invalid')).toBeNull();
    await submit(page);
    await codeField(page).waitFor();
  });
});
