import { loadSource } from '../load-source.js';

/**
 * What the stories over HTTP need beside a built Storybook: a fake pool, and its inbox.
 *
 * @returns {Promise<Record<string, import('node:http').RequestListener>>} for `serveFolder`
 */
export async function fakePool() {
  /** @type {typeof import('../../src/testing.js')} */
  const { createFakeUserPool, createRequestListener } = await loadSource('src/testing.ts');
  /** @type {typeof import('../../.storybook/pool-path.js')} */
  const { poolPath } = await loadSource('.storybook/pool-path.ts');
  const pool = createFakeUserPool();
  return {
    [`${poolPath}/inbox`]: (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(pool.inbox.messages));
    },
    [poolPath]: createRequestListener(pool),
  };
}
