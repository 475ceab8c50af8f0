import { expect } from 'vitest';
import { en } from '../../src/locales/en.js';
import { ada, password } from '../browser/pool.js';
import type { Key, Tab } from './tab.js';

export const emailLabel = 'Email address';

/** Types the credentials, as a person with a pointer and a keyboard does. */
export async function fillIn(tab: Tab, { email = ada, secret = password } = {}): Promise<void> {
  await tab.click('textbox', emailLabel);
  await tab.type(email);
  await tab.click('password', 'Password');
  await tab.type(secret);
}

export const submit = (tab: Tab) => tab.click('button', en.form.submit);

/** From the empty form to the code field, which then has the focus. */
export async function signUp(tab: Tab, credentials?: { readonly email?: string }): Promise<void> {
  await fillIn(tab, credentials);
  await submit(tab);
  await atCode(tab);
}

export async function atCode(tab: Tab): Promise<void> {
  await expect.poll(() => focused(tab)).toBe('code');
}

/** Types a code in place of what is there, and sends it with Enter. */
export async function confirm(tab: Tab, code: string | undefined): Promise<void> {
  await retype(tab, 'code', code ?? 'no code was sent');
  await tab.press('Enter');
}

/** Goes to a field and types in place of what is there. */
export async function retype(tab: Tab, name: string, text: string): Promise<void> {
  // By script: Playwright clicks nothing on a page that has come out of Firefox's back/forward cache.
  await tab.evaluate((field) => document.querySelector<HTMLInputElement>(`[name="${field}"]`)?.focus(), name);
  await tab.press('Control+a');
  await tab.type(text);
}

/** Waits until the page has these words on it. */
export async function expectWords(tab: Tab, words: string): Promise<void> {
  await expect.poll(() => tab.evaluate(() => document.body.innerText)).toContain(words);
}

export async function expectDone(tab: Tab): Promise<void> {
  await expectWords(tab, en.done.heading);
  await expect.poll(() => focused(tab)).toBe('csu-heading');
  await expect.poll(() => heard(tab, 'onComplete')).toHaveLength(1);
}

/** What a callback of the app was called with, call by call. */
export async function heard(tab: Tab, callback: string): Promise<readonly unknown[]> {
  const all = await tab.evaluate(() => window.heard);
  return all.filter((it) => it.callback === callback).map(({ value }) => value);
}

/** What the focus is on: the name of a field, else a label, else a class, else words or the element. */
export const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const it = document.activeElement as HTMLInputElement | null;
    return it?.name || it?.getAttribute('aria-label') || it?.className.split(' ')[0] || it?.tagName || 'nothing';
  });

/** What is in a field. */
export const valueOf = (tab: Tab, name: string) =>
  tab.evaluate((field) => document.querySelector<HTMLInputElement>(`[name="${field}"]`)?.value, name);

/** Puts text on the clipboard, as Ctrl-C does elsewhere on the page, and the focus back where it was. */
export async function copy(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((it) => {
    const elsewhere = document.createElement('textarea');
    Object.assign(elsewhere, { id: 'elsewhere', value: it });
    Object.assign(window, { before: document.activeElement });
    document.body.append(elsewhere);
    elsewhere.focus();
    elsewhere.select();
  }, text);
  await tab.press('Control+c');
  await tab.evaluate(() => {
    (Reflect.get(window, 'before') as HTMLElement).focus();
    document.getElementById('elsewhere')?.remove();
  });
}

/** What a key comes to, press by press, until it leaves the form, or is back where it was: WebKitGTK goes round. */
export async function walk(tab: Tab, key: Key): Promise<readonly string[]> {
  const stops: string[] = [];
  await tab.evaluate(() => void Object.assign(window, { walked: [document.activeElement] }));
  for (;;) {
    await tab.press(key);
    const stop = await tab.evaluate(() => {
      const it = document.activeElement as HTMLInputElement | null;
      const walked = Reflect.get(window, 'walked') as unknown[];
      if (!it?.closest('.csu-root') || walked.includes(it)) return undefined;
      walked.push(it);
      return it.name || it.getAttribute('aria-label') || it.innerText.trim();
    });
    // WebDriver gives undefined as null.
    if (typeof stop !== 'string') return stops;
    stops.push(stop);
  }
}
