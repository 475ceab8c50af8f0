import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError } from './command-error.js';

/**
 * Starts a server, and gives the port that it has got.
 *
 * @throws CommandError that says why it cannot be there
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CommandError(`cannot listen at ${host}, port ${port}: ${reasons.get(code) ?? String(error)}`, undefined, {
      cause: error,
    });
  }
  return (server.address() as AddressInfo).port; // a listening TCP server has one
}

const noSuchHost = '--host takes a name or an address of this machine.';
const reasons = new Map([
  ['EADDRINUSE', 'something else is there. Choose another with --port, or any free one with --port 0.'],
  ['EACCES', 'it is not allowed. Choose a --port from 1024.'],
  ['EADDRNOTAVAIL', noSuchHost],
  ['ENOTFOUND', noSuchHost],
  ['EAI_AGAIN', noSuchHost],
]);

/** Ends it at once: pages that watch the inbox would otherwise keep it open. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
