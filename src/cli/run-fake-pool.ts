import { createFakeUserPool } from '../testing/fake-user-pool.js';
import { inUrl, isAnyAddress, isLoopback } from './allowed-hosts.js';
import { exitCodes } from './command-error.js';
import { describedFakePool } from './described-fake-pool.js';
import { fakePoolCommand } from './fake-pool-options.js';
import { createFakePoolServer } from './fake-pool-server.js';
import { close, listen } from './listen.js';
import { printable } from './printable.js';
import type { Surroundings } from './surroundings.js';

/** `cognito-sign-up fake-pool`: serves a fake user pool until it is interrupted. Answers with the exit code. */
export async function runFakePool(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { files, port, host, code, delay } = fakePoolCommand(args);
  const { options, name, clientId, warnings } = await describedFakePool(files, surroundings);
  const pool = createFakeUserPool({ ...options, delay, ...(code !== undefined && { code: () => code }) });
  const { write, tell } = surroundings;

  const server = createFakePoolServer(pool, { name, clientId, host, write });
  const found = await listen(server, port, host);
  const endpoint = `http://${isAnyAddress(host) ? 'localhost' : inUrl(host)}:${found}/`;

  for (const words of warnings) tell(`warning: ${printable(words)}\n`);
  if (!isLoopback(host)) tell(`warning: ${exposed}\n`);
  write(`The fake user pool is at ${endpoint}
It is like ${name}.

  createSignUpClient({ endpoint: '${endpoint}' })
  clientId: ${clientId ?? '1example23456789 (any id will do)'}

Messages and users: ${endpoint}inbox
Ctrl-C ends it, and it forgets everything.

`);
  await new Promise<void>((resolve) => {
    surroundings.onInterrupt(resolve);
  });
  await close(server);
  write('\nThe fake user pool has ended.\n');
  return exitCodes.ok;
}

const exposed =
  'others on the network can reach this pool (--host). It keeps what people type in memory and shows it to whoever opens the inbox: let nobody sign up with real data.';
