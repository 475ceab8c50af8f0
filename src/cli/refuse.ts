import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with a reason in words, and reads what comes with the request, so that the client gets to the answer. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number, words: string): void {
  request.resume();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
