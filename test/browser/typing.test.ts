import { describe, expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { test } from './browser-test.js';
import { codeField, confirm, expectDone, fillIn, signUp, submit } from './journey.js';
import { ada } from './pool.js';

describe('a code', () => {
  const ways = [
    ['with a space in it', (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`],
    ['with the sentence around it', (code: string) => `Your code is ${code}`],
    ['with line breaks around it', (code: string) => `\n${code}\n`],
  ] as const;

  test.for(ways)('may be pasted %s', async ([, write], { visit, pool }) => {
    const page = await visit({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await signUp(page);
    const text = write(pool.inbox.latest(ada)?.code ?? '');
    await page.evaluate((it) => navigator.clipboard.writeText(it), text);
    await page.keyboard.press('ControlOrMeta+V');
    await page.keyboard.press('Enter');
    await expectDone(page);
    expect(pool.findUser(ada)).toMatchObject({ status: 'CONFIRMED' });
  });

  test('may be typed with full-width digits, through an input method (H-6)', async ({ visit, pool }) => {
    const page = await visit();
    await signUp(page);
    const wide = [...(pool.inbox.latest(ada)?.code ?? '')].map((digit) =>
      String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10),
    );
    const input = await page.context().newCDPSession(page);
    const composed = wide.slice(0, 3).join('');
    await input.send('Input.imeSetComposition', { text: composed, selectionStart: 3, selectionEnd: 3 });
    // Nothing may touch what is still being composed.
    expect(await codeField(page).inputValue()).toBe(composed);
    await input.send('Input.insertText', { text: composed });
    await page.keyboard.insertText(wide.slice(3).join(''));
    expect(await codeField(page).inputValue()).toBe(wide.join(''));
    await page.keyboard.press('Enter');
    await expectDone(page);
  });

  test('that is wrong stays, and is selected, to be typed over (F-28)', async ({ visit, pool }) => {
    const page = await visit({ allow: /status of 400/ });
    await signUp(page);
    const code = pool.inbox.latest(ada)?.code;
    const wrong = code === '000000' ? '111111' : '000000';
    await confirm(page, wrong);
    await page
      .getByText(en.service.codeMismatch({ label: '' }))
      .first()
      .waitFor();
    const chosen = () =>
      codeField(page).evaluate((it: HTMLInputElement) => it.value.slice(it.selectionStart ?? 0, it.selectionEnd ?? 0));
    await expect.poll(chosen).toBe(wrong);
    await page.keyboard.insertText(code ?? '');
    await page.keyboard.press('Enter');
    await expectDone(page);
  });
});

describe('what a control cannot read', () => {
  const schema = {
    usernameAttributes: ['email'],
    fields: [{ name: 'birthdate' }, { name: 'custom:seats', type: 'number', dataType: 'Number' }],
  } as const;

  test('is a mistake to mend, and no blank field: half a date', async ({ visit, pool }) => {
    const page = await visit({ props: { schema } });
    await fillIn(page);
    await page.getByLabel('Date of birth').focus();
    await page.keyboard.type('12');
    await submit(page);
    await page.getByRole('link', { name: en.errors.badInput({ label: 'Date of birth', type: 'date' }) }).click();
    await page.keyboard.type('12101990');
    expect(await page.getByLabel('Date of birth').inputValue()).toBe('1990-12-10');
    await submit(page);
    await codeField(page).waitFor();
    expect(pool.findUser(ada)?.attributes).toMatchObject({ birthdate: '1990-12-10' });
  });

  test('is a mistake to mend, and no blank field: 1e in a number', async ({ visit, pool }) => {
    const page = await visit({ props: { schema } });
    await fillIn(page);
    await page.getByLabel('Seats').pressSequentially('1e');
    await submit(page);
    await page.getByRole('link', { name: en.errors.badInput({ label: 'Seats', type: 'number' }) }).click();
    expect(pool.requests).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    expect(await page.getByLabel('Seats').getAttribute('aria-invalid')).toBeNull();
    await submit(page);
    await codeField(page).waitFor();
    expect(pool.findUser(ada)?.attributes).toMatchObject({ 'custom:seats': '1' });
  });
});

test('“change your details” brings back everything but the password', async ({ visit, pool }) => {
  const page = await visit({
    props: {
      schema: {
        usernameAttributes: ['email'],
        fields: [
          { name: 'given_name' },
          { name: 'birthdate' },
          { name: 'address' },
          { name: 'locale', options: ['en', 'de'] },
          { name: 'custom:plan', type: 'radio', options: ['Free', 'Team'] },
          { name: 'custom:newsletter', type: 'checkbox' },
        ],
      },
    },
  });
  await fillIn(page);
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Date of birth').fill('1990-12-10');
  await page.locator('textarea').fill('12 St James’s Square\nLondon');
  await page.getByLabel('Language').selectOption('de');
  await page.getByLabel('Team').check();
  await page.getByLabel('Newsletter').check();
  const values = () =>
    page
      .locator('form')
      .evaluate((form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, value as string]));
  const before = await values();
  await submit(page);
  await codeField(page).waitFor();
  await page.getByRole('button', { name: en.confirm.differentAddress }).click();
  await page.getByLabel('First name').waitFor();
  expect(await values()).toEqual(before.map(([name, value]) => [name, name === 'password' ? '' : value]));
  expect(before).toHaveLength(8);

  await fillIn(page, { email: 'grace@example.com' });
  await submit(page);
  await codeField(page).waitFor();
  await confirm(page, pool.inbox.latest('grace@example.com')?.code);
  await expectDone(page);
  expect(pool.findUser('grace@example.com')?.attributes).toMatchObject({ given_name: 'Ada', 'custom:plan': 'Team' });
});
