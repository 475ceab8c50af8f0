import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Operation } from '../../src/client.js';
import { createRequestListener, type FakeUserPool, type ListenerResponse } from '../../src/testing.js';

/** What happens to a request on its way to the pool, or to the answer on its way back. */
export type Disturbance =
  /** The connection ends before the pool has heard of it. */
  | 'dropBefore'
  /** The pool has acted; the connection ends without a byte of the answer. */
  | 'dropAfter'
  /** Nothing is heard any more, and the pool has not acted. */
  | 'silenceBefore'
  /** The pool has acted, and nothing is heard of it. */
  | 'silenceAfter'
  /** The pool has acted; the connection ends in the middle of the body. */
  | 'cut'
  /** The pool has acted, and the page may not read the answer. */
  | 'noCors'
  /** Milliseconds between the pool's answer and its arrival. */
  | { readonly delay: number }
  /** The answer of somebody in between, in place of the pool's. */
  | {
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** The pool has acted before. @default false */
      readonly acted?: boolean;
      /** @default true */
      readonly cors?: boolean;
    };

/** An exception, in the service's own writing. */
export const errorAnswer = (name: string, message: string, status = 400) => ({
  status,
  body: JSON.stringify({ __type: name, message }),
});

/** A fake pool behind a network that can go wrong. */
export interface Front {
  readonly endpoint: string;
  /** Every call that came off the line, whether the pool has heard of it or not. */
  readonly arrived: readonly { readonly operation: string; readonly body: string }[];
  /** Disturbs the next call of the operation; several, the next several. */
  disturb(operation: Operation, ...disturbances: Disturbance[]): void;
  /** From now on the browser may use a connection several times, as with the service itself. */
  keepConnections(): void;
  /** Nobody listens any more: connections are refused. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): void;
}

const type = { 'content-type': 'application/x-amz-json-1.1' };
const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'x-amzn-errortype' };

export async function startFront(pool: Pick<FakeUserPool, 'fetch'>): Promise<Front> {
  const listener = createRequestListener(pool);
  const arrived: { operation: string; body: string }[] = [];
  const queue: { operation: Operation; disturbance: Disturbance }[] = [];

  let keepsConnections = false;
  const server = createServer((request, response) => {
    // A browser sends a call again by itself when a connection that it had used before ends without an answer. Whether
    // the form does is what is asked here, so each connection is a new one.
    if (!keepsConnections) response.setHeader('connection', 'close');
    const operation = String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
    if (request.method !== 'POST') {
      listener(request, response);
      return;
    }
    const call = { operation, body: '' };
    const planned = queue.find((it) => it.operation === operation);
    if (planned) queue.splice(queue.indexOf(planned), 1);
    const disturbance = planned?.disturbance;
    request.on('data', (chunk: Buffer) => (call.body += chunk.toString()));
    request.on('end', () => {
      arrived.push(call);
      if (disturbance === 'dropBefore') response.destroy();
      if (isAnswer(disturbance) && !disturbance.acted) send(response, disturbance);
    });
    const reaches = !isAnswer(disturbance) || disturbance.acted;
    if (disturbance !== 'dropBefore' && disturbance !== 'silenceBefore' && reaches)
      listener(request, disturbance ? disturbed(response, disturbance) : response);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {
    endpoint: `http://127.0.0.1:${String(port)}`,
    arrived,
    disturb: (operation, ...disturbances) => {
      for (const disturbance of disturbances) queue.push({ operation, disturbance });
    },
    keepConnections: () => {
      keepsConnections = true;
    },
    down: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
    up: () => listen(port),
    close,
  };
}

type Answer = Extract<Disturbance, { readonly status: number }>;
const isAnswer = (it: Disturbance | undefined): it is Answer => typeof it === 'object' && 'status' in it;

function send(response: ServerResponse, { status, body, headers, cors: readable = true }: Answer): void {
  response.writeHead(status, { ...type, ...(readable && cors), ...headers });
  response.end(body);
}

/** What the pool answers with, once it has acted, and what becomes of that. */
function disturbed(response: ServerResponse, disturbance: Disturbance): ListenerResponse {
  let head: readonly [status: number, headers: Record<string, string>] = [200, {}];
  let ended = false;
  return {
    get writableEnded() {
      return ended;
    },
    writeHead: (...members) => (head = members),
    destroy: () => response.destroy(),
    on: (event, listener) => response.on(event, listener),
    end: (body = new Uint8Array()) => {
      ended = true;
      const [status, headers] = head;
      const answer = () => response.writeHead(status, headers).end(body);
      if (isAnswer(disturbance)) send(response, disturbance);
      else if (typeof disturbance === 'object') setTimeout(answer, disturbance.delay);
      else if (disturbance === 'dropAfter') response.destroy();
      else if (disturbance === 'cut') {
        // Once the first half is on its way: the browser has the head and begins to read.
        response.writeHead(status, headers).write(body.slice(0, body.length / 2), () => {
          setTimeout(() => response.destroy(), 50);
        });
      } else if (disturbance === 'noCors') {
        const readable = Object.entries(headers).filter(([name]) => !name.startsWith('access-control-'));
        response.writeHead(status, Object.fromEntries(readable)).end(body);
      }
    },
  };
}
