import type { ServerResponse } from 'node:http';

/** Tells pages that are open that something has changed, as Server-Sent Events. What it is they ask for themselves. */
export function createLiveEvents() {
  const open = new Set<ServerResponse>();
  return {
    add: (response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    announce: (): void => {
      for (const response of open) response.write('data: changed\n\n');
    },
  };
}

export type LiveEvents = ReturnType<typeof createLiveEvents>;
