import type { Plugin } from 'vite';
import { poolPath } from './pool-path.js';

/** Serves a fake user pool beside the stories, so that one of them can sign up over real HTTP. */
export function fakeUserPool(): Plugin {
  return {
    name: 'fake-user-pool',
    async configureServer(server) {
      // Through Vite, since the pool is TypeScript that Node 20 cannot load.
      const { createFakeUserPool, createRequestListener } = (await server.ssrLoadModule('/src/testing.ts', {
        fixStacktrace: true,
      })) as typeof import('../src/testing.js');
      const pool = createFakeUserPool();
      server.middlewares.use(`${poolPath}/inbox`, (_, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(pool.inbox.messages));
      });
      server.middlewares.use(poolPath, createRequestListener(pool));
    },
  };
}
