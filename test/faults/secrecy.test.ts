import { describe, expect } from 'vitest';
import { test } from '../browser/browser-test.js';
import { servePool } from '../browser/pool.js';
import { startFront } from './front.js';
import { fillStage } from './play.js';
import { expectSecrecy, openStage } from './stage.js';

/** Where a careless form, or app, could leave a password. */
const places: readonly (readonly [place: string, leave: (secret: string) => unknown])[] = [
  ['the storage', (secret) => sessionStorage.setItem('draft', JSON.stringify({ secret }))],
  [
    'a database',
    (secret) =>
      new Promise((resolve) => {
        const request = indexedDB.open('drafts');
        request.onupgradeneeded = () => request.result.createObjectStore('draft').put({ secret }, 1);
        request.onsuccess = () => {
          request.result.close();
          resolve(undefined);
        };
      }),
  ],
  ['the history', (secret) => history.replaceState({ secret }, '')],
  ['the console', (secret) => console.log(`sending ${secret}`)],
  ['an attribute', (secret) => document.querySelector('.csu-root')?.setAttribute('data-last', secret)],
  ['another field', (secret) => Object.assign(document.querySelector('[name=email]') ?? {}, { value: secret })],
  ['another request', (secret) => fetch(`?last=${secret}`).catch(() => undefined)],
  ['the cause of an error', (secret) => window.told.push(new Error('no', { cause: new Error(secret) }))],
];

describe('the search for the password', () => {
  test('finds it wherever it was left, and lets it be in its own field', async ({ visit }) => {
    const pool = await servePool();
    const front = await startFront(pool);
    const secret = 'Canary-of-all-7';
    for (const [place, leave] of places) {
      const stage = await openStage({ pool, front, secret, visit }, { allow: /ERR_ABORTED|404/ });
      await fillStage(stage);
      await expectSecrecy(stage);
      await stage.page.evaluate(leave, secret);
      await expect(expectSecrecy(stage), place).rejects.toThrow();
    }
    front.close();
    pool.close();
  });
});
