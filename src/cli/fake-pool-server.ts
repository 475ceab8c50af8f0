import { createServer, type Server } from 'node:http';
import { createRequestListener } from '../testing/request-listener.js';
import type { FakeUserPool } from '../testing/types.js';
import { isAllowedHost } from './allowed-hosts.js';
import { createInboxListener } from './inbox-listener.js';
import type { InboxFacts } from './inbox-page.js';
import { createLiveEvents } from './live-events.js';
import { refuse } from './refuse.js';
import { withLog } from './request-line.js';

export interface FakePoolServerOptions extends InboxFacts {
  /** What `--host` says: a name under which the server may be asked. */
  readonly host: string;
  /** Takes a line for each request. */
  readonly write: (line: string) => void;
}

/** The service's endpoint at `/`, for pages of any origin, and the inbox at `/inbox`, for its own pages alone. */
export function createFakePoolServer(pool: FakeUserPool, { host, write, ...facts }: FakePoolServerOptions): Server {
  const live = createLiveEvents();
  const serveInbox = createInboxListener(pool, facts, live, write);
  const serveEndpoint = createRequestListener({ fetch: withLog(pool.fetch, write) });
  pool.inbox.subscribe(live.announce);

  return createServer((request, response) => {
    const { method, url = '', headers } = request;
    if (!isAllowedHost(headers.host, host)) {
      refuse(request, response, 403, 'This server does not go by that name. Ask for localhost, or for its IP address.');
      return;
    }
    if (!URL.canParse(url, anywhere)) {
      refuse(request, response, 400, 'That is no address.');
      return;
    }
    const { pathname } = new URL(url, anywhere);
    if (/^\/inbox(?:\/|$)/.test(pathname)) {
      serveInbox(request, response, pathname.replace(/\/$/, ''));
    } else if (pathname === '/' && method === 'GET' && headers.accept?.includes('text/html')) {
      response.writeHead(302, { location: '/inbox' }).end();
    } else {
      // Not everything that changes a user sends a message.
      response.on('close', live.announce);
      serveEndpoint(request, response);
    }
  });
}

/** Only the path of an address is read. */
const anywhere = 'http://fake-user-pool.invalid';
