import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, password } from '../browser/pool.js';
import { chosen } from './engine.js';
import { test } from './engine-test.js';
import { atCode, confirm, emailLabel, expectDone, fillIn, retype, signUp, submit, valueOf } from './journey.js';
import type { Tab } from './tab.js';

/** A page of somebody else, and back. */
async function leaveAndComeBack(tab: Tab): Promise<'as it was' | 'loaded anew'> {
  const here = await tab.evaluate(() => {
    Object.assign(window, { asItWas: true });
    return location.href;
  });
  await tab.goto(new URL('/pages/elsewhere', here).href);
  await tab.back();
  await expect.poll(() => tab.evaluate(() => location.href).catch(() => '')).toBe(here);
  await expect.poll(() => tab.evaluate(() => document.readyState).catch(() => '')).toBe('complete');
  return (await tab.evaluate(() => Reflect.get(window, 'asItWas') === true)) ? 'as it was' : 'loaded anew';
}

test('a page that comes back out of the cache goes on where it was', async ({ visit, pool, task, skip }) => {
  const tab = await visit();
  await signUp(tab);
  await tab.type('12');
  if ((await leaveAndComeBack(tab)) === 'loaded anew') {
    const reason = `${chosen.name} as it is driven here loads the page anew: no back/forward cache`;
    Object.assign(task.meta, { reason });
    skip(reason);
  }
  expect(await valueOf(tab, 'code')).toBe('12');
  await confirm(tab, pool.inbox.latest(ada)?.code);
  await expectDone(tab);
});

test('a form that was left half filled in can be filled in and sent after coming back', async ({ visit, pool }) => {
  const tab = await visit();
  await tab.click('textbox', emailLabel);
  await tab.type('ada@');
  await leaveAndComeBack(tab);
  await retype(tab, 'email', ada);
  await retype(tab, 'password', password);
  await tab.press('Enter');
  await atCode(tab);
  expect(pool.requests.map(({ operation }) => operation)).toEqual(['SignUp']);
});

test('a reload loses no more than the browser does: what it puts back is sent', async ({ visit, pool }) => {
  const tab = await visit({ server: true, build: 'development' });
  await fillIn(tab);
  await tab.reload();
  await tab.see('button', 'Show password');
  expect(pool.requests).toEqual([]);
  // Firefox puts an address back by itself; nobody puts a password back.
  expect(await valueOf(tab, 'password')).toBe('');
  if ((await valueOf(tab, 'email')) === '') {
    await tab.click('textbox', emailLabel);
    await tab.type(ada);
  }
  await tab.click('password', 'Password');
  await tab.type(password);
  await submit(tab);
  await atCode(tab);
  expect(pool.findUser(ada)).toMatchObject({ attributes: { email: ada } });
});

test('a reload at the code goes on with the code', async ({ visit, pool }) => {
  const tab = await visit();
  await signUp(tab);
  await tab.reload();
  // A page that has just been loaded moves nobody's focus.
  await tab.see('textbox', en.labels.code);
  await confirm(tab, pool.inbox.latest(ada)?.code);
  await expectDone(tab);
  expect(pool.requests.map(({ operation }) => operation)).toEqual(['SignUp', 'ConfirmSignUp']);
});
