import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';
import { isTold } from '../faults/watch-page.js';

/** What a document keeps and shows. Runs in the page: it cannot refer to anything outside itself. */
async function look() {
  const storage = (name: 'localStorage' | 'sessionStorage') => {
    try {
      return JSON.stringify({ ...window[name] });
    } catch {
      return '';
    }
  };
  const result = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('not read'));
      };
    });
  const databases = async () => {
    const texts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const found = database.transaction(store).objectStore(store);
        texts.push(name, store, JSON.stringify([await result(found.getAllKeys()), await result(found.getAll())]));
      }
      database.close();
    }
    return texts.join('\n');
  };
  return {
    step: document.querySelector('[data-step]')?.getAttribute('data-step') ?? 'signUp',
    texts: [
      storage('localStorage'),
      storage('sessionStorage'),
      // Documents without an origin have none.
      await databases().catch(() => ''),
      document.cookie,
      JSON.stringify(history.state),
      location.href,
      document.title,
      document.documentElement.outerHTML,
    ].join('\n'),
    fields: [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
      ({ name, value }) => [name, value] as const,
    ),
  };
}

/** The password stands in its input, as long as the first step is there, and nowhere else in the page (S-3). */
export async function expectNotKept(page: Page, secret: string): Promise<void> {
  for (const frame of page.frames()) await expectNotIn(frame, secret);
}

async function expectNotIn(frame: Frame, secret: string): Promise<void> {
  const kept = await frame.evaluate(look);
  expect(kept.texts).not.toContain(secret);
  const holding = kept.fields.filter(([, value]) => value.includes(secret)).map(([name]) => name);
  expect(holding.filter((name) => kept.step !== 'signUp' || !name.startsWith('password'))).toEqual([]);
  expect(await frame.evaluate(isTold, secret)).toBe(false);
}

/**
 * Notes what leaves a page and what it writes down, but for the one request that a password belongs in: SignUp, or where
 * there is no script, the form's own to the page.
 */
export function noteWords(page: Page): readonly string[] {
  const noted: string[] = [];
  page.on('request', (request) => {
    const operation = request.headers()['x-amz-target']?.replace(/^.*\./, '');
    if (operation !== 'SignUp' && !request.isNavigationRequest()) noted.push(request.postData() ?? '');
    noted.push(request.url(), JSON.stringify(request.headers()));
  });
  page.on('console', (message) => noted.push(message.text()));
  page.on('pageerror', (error) => noted.push(String(error), String(error.stack)));
  return noted;
}
