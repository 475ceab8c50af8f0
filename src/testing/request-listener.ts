import { confirmationPath } from './confirmation-link.js';
import type { FakeUserPool } from './types.js';
import { siteHeader } from './wire.js';

/** What is used of Node's `IncomingMessage`, so that browsers can load this module and its types. */
export interface ListenerRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Connect's, with the path that it takes off `url`. */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

/** What is used of Node's `ServerResponse`. */
export interface ListenerResponse {
  readonly writableEnded: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body?: Uint8Array): unknown;
  destroy(): unknown;
  on(event: 'close', listener: () => void): unknown;
}

export interface RequestListenerOptions {
  /** Milliseconds before each answer, on top of the pool's own delay. @default 0 */
  readonly delay?: number | undefined;
  /** The longest request body in bytes; a longer one is answered with 413. @default 262144 */
  readonly maxBodySize?: number | undefined;
  /**
   * What the links of messages begin with, where the pool confirms with one.
   *
   * @default http, the host that the request was sent to, and the path that Connect took off
   */
  readonly site?: string | undefined;
}

/**
 * Serves a fake user pool over HTTP, with the service's protocol and CORS: at `/`, POST and preflight; at `/confirmUser`,
 * GET, the page behind the links of its messages; 404 elsewhere.
 * A request that the pool fails as a broken network has its connection closed.
 *
 * @example
 * http.createServer(createRequestListener(pool)).listen(9229, '127.0.0.1');
 * @example
 * // In a Vite plugin; Connect takes the path off the URL before it calls.
 * configureServer: (server) => void server.middlewares.use('/cognito', createRequestListener(pool))
 */
export function createRequestListener(
  pool: Pick<FakeUserPool, 'fetch'>,
  { delay = 0, maxBodySize = 262_144, site }: RequestListenerOptions = {},
): (request: ListenerRequest, response: ListenerResponse) => void {
  return (request, response) => {
    const utf8 = new TextDecoder();
    let body = '';
    let size = 0;
    const refuse = (status: number) => {
      response.writeHead(status, { 'access-control-allow-origin': '*', connection: 'close' });
      response.end();
    };

    request.on('data', (chunk) => {
      size += chunk.length;
      // What comes after the refusal is read and dropped, so that the client gets to read the answer.
      if (size <= maxBodySize) body += utf8.decode(chunk, { stream: true });
      else if (!response.writableEnded) refuse(413);
    });
    request.on('end', () => {
      if (response.writableEnded) return;
      const { method = 'GET', url = '/' } = request;
      const path = pathOf(url);
      if (path !== '/' && !(path === confirmationPath && method === 'GET')) {
        refuse(404);
        return;
      }
      void answer(method, url, request).catch(() => response.destroy());
    });

    const gone = new AbortController();
    response.on('close', () => {
      gone.abort();
    });

    async function answer(method: string, url: string, { headers, originalUrl = url }: ListenerRequest): Promise<void> {
      if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      const read = await pool.fetch(`http://pool.invalid${url}`, {
        method,
        headers: {
          ...pick(headers, ['content-type', 'x-amz-target']),
          [siteHeader]: site ?? `http://${String(headers['host'])}${mountOf(originalUrl, url)}`,
        },
        signal: gone.signal,
        ...(method === 'POST' && { body }),
      });
      const content = new Uint8Array(await read.arrayBuffer());
      response.writeHead(read.status, {
        ...Object.fromEntries(read.headers),
        'content-length': String(content.length),
      });
      response.end(content);
    }
  };
}

/** Without the query. What a client may send in place of a path (`*`, a whole URL) is a path of nothing here. */
const pathOf = (url: string) => url.replace(/[?#].*$/s, '');

/** The path that Connect took off: `/cognito` of `/cognito/confirmUser`, and of `/cognito`. */
function mountOf(originalUrl: string, url: string): string {
  const [whole, rest] = [originalUrl, url].map((one) => pathOf(one).replace(/\/$/, '')) as [string, string];
  return whole.slice(0, whole.length - rest.length);
}

const pick = (headers: ListenerRequest['headers'], names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
