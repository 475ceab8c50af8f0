import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { poolPath } from '../../.storybook/pool-path.js';
import { createFakeUserPool, createRequestListener } from '../../src/testing.js';
import { serveFolder } from '../../tools/serve.js';
import { buildAll } from '../browser/global-setup.js';
import { installConsumer } from '../browser/consumer.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built Storybook. */
    storybook: string;
  }
}

/** The packed app, built, and the Storybook that tools/test-browsers.js has built, with a fake pool beside it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const consumer = installConsumer('vite-app');
  await buildAll(consumer);
  project.provide('app', consumer.folder);

  const pool = createFakeUserPool();
  const storybook = await serveFolder(path.resolve('.cache/engines/storybook'), {
    [`${poolPath}/inbox`]: (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(pool.inbox.messages));
    },
    [poolPath]: createRequestListener(pool),
  });
  project.provide('storybook', storybook.url);
  return storybook.close;
}
