import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignUpClient } from '../../src/client.js';
import { createFakeUserPool, createRequestListener, type FakeUserPool } from '../../src/testing.js';
import type { PoolSettings, Target, World } from './target.js';

export const clientId = 'conformance';

const createPool = ({ client, ...userPool }: PoolSettings) =>
  createFakeUserPool({ userPool, userPoolClient: { ...client, ClientId: clientId } });

const targetOf = (pool: FakeUserPool, client: SignUpClient): Target => ({
  client,
  clientId,
  readCode: (username) => Promise.resolve(pool.inbox.latest(username)?.code),
  readUser: (username) => {
    const user = pool.findUser(username);
    return Promise.resolve(user && { status: user.status, attributes: user.attributes });
  },
});

/** Fake pools in this process, with a client in front that takes the pool itself or its fetch. */
export function inMemory(createClient: (pool: FakeUserPool) => SignUpClient): World {
  return {
    createTarget: (settings) => {
      const pool = createPool(settings);
      return Promise.resolve(targetOf(pool, createClient(pool)));
    },
    close: () => Promise.resolve(),
  };
}

/** Fake pools over HTTP on loopback, each on a port of its own. */
export function overHttp(createClient: (endpoint: string) => SignUpClient): World {
  const servers: Server[] = [];
  return {
    createTarget: async (settings) => {
      const pool = createPool(settings);
      const server = createServer(createRequestListener(pool));
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo; // a listening TCP server has one
      return targetOf(pool, createClient(`http://127.0.0.1:${String(port)}`));
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
