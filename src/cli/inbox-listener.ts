import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FakeUserPool } from '../testing/types.js';
import { inboxIcon } from './inbox-icon.js';
import { inboxPage, type InboxFacts } from './inbox-page.js';
import { keepInboxUpToDate } from './inbox-script.js';
import { inboxStyle } from './inbox-style.js';
import type { LiveEvents } from './live-events.js';
import { refuse } from './refuse.js';
import { requestLine } from './request-line.js';

/** Serves what is under `/inbox`: the page, what belongs to it, and what its buttons do. */
export function createInboxListener(
  pool: FakeUserPool,
  facts: InboxFacts,
  live: LiveEvents,
  write: (line: string) => void,
): (request: IncomingMessage, response: ServerResponse, pathname: string) => void {
  const files: Readonly<Record<string, readonly [type: string, content: (request: IncomingMessage) => string]>> = {
    '/inbox': ['text/html', ({ headers }) => inboxPage(pool, { ...facts, endpoint: `http://${headers.host ?? ''}/` })],
    '/inbox/style.css': ['text/css', () => inboxStyle],
    '/inbox/script.js': ['text/javascript', () => `(${keepInboxUpToDate.toString()})();\n`],
    '/inbox/icon.svg': ['image/svg+xml', () => inboxIcon],
  };

  /** By address, what a form does; each gives the place to go to then. */
  const actions: Readonly<Record<string, (form: URLSearchParams) => Promise<string> | string>> = {
    '/inbox/forget': () => {
      pool.reset();
      write(requestLine('Forget everything', '', 'done'));
      return '/inbox';
    },
    '/inbox/confirm': async (form) => {
      const user = pool.findUser(form.get('username') ?? '');
      if (!user) return '/inbox';
      await pool.confirm(user.username);
      write(requestLine('Confirm', '', 'done, as an administrator'));
      return `/inbox#user-${user.sub}`;
    },
  };

  return (request, response, pathname) => {
    for (const [name, value] of protection) response.setHeader(name, value);
    const { method = '' } = request;
    if (method === 'GET' && pathname === '/inbox/events') {
      live.add(response);
    } else if ((method === 'GET' || method === 'HEAD') && Object.hasOwn(files, pathname)) {
      const [type = '', content] = files[pathname] ?? [];
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content?.(request));
    } else if (method === 'POST' && Object.hasOwn(actions, pathname)) {
      // Every browser says where a form is from that it sends.
      if (request.headers.origin !== `http://${request.headers.host ?? ''}`) {
        refuse(request, response, 403, 'This form belongs to another site.');
        return;
      }
      void formOf(request)
        .then(actions[pathname])
        .then((location) => {
          live.announce();
          response.writeHead(303, { location }).end();
        })
        .catch(() => response.destroy());
    } else {
      refuse(request, response, 404, 'There is nothing here. The inbox is at /inbox.');
    }
  };
}

/** The page shows what strangers have typed, and its forms change the pool. */
const protection = new Map([
  [
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  ],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  // With none at all, a form would come from the origin "null".
  ['referrer-policy', 'same-origin'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['cache-control', 'no-store'],
]);

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  request.setEncoding('utf8');
  // A username has 128 characters at most; the rest of what is longer is read and dropped.
  for await (const text of request) if (body.length < 4096) body += String(text);
  return new URLSearchParams(body);
}
