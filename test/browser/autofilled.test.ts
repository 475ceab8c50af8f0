import { describe, expect } from 'vitest';
import { test } from './browser-test.js';
import { codeField, fillIn, heard, passwordField, submit } from './journey.js';
import { ada, password } from './pool.js';

describe('autofill', () => {
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
