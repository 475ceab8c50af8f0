import type { ParseArgsConfig } from 'node:util';
import { readOptions, wrongLine } from './command-line.js';

export interface FakePoolCommand {
  /** Where the descriptions are. Without any, the pool is the fake pool's default. */
  readonly files: readonly string[];
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Undefined gives each message a code of its own. */
  readonly code: string | undefined;
  /** Milliseconds before each answer. */
  readonly delay: number;
}

/** What parseArgs is told; help.ts explains each. */
export const fakePoolArguments = {
  from: { type: 'string', multiple: true },
  code: { type: 'string' },
  delay: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** @throws CommandError for a command line that cannot be meant */
export function fakePoolCommand(args: readonly string[]): FakePoolCommand {
  const { from: files = [], port, host = '127.0.0.1', code, delay } = readOptions('fake-pool', args, fakePoolArguments);
  if (files.length > 2) throw usage('--from takes two files at most: a user pool and its app client.');
  // The rest is for the system to know: it may have any names for itself.
  if (!/^[\w.:%-]+$/.test(host)) throw usage('--host takes a name or an IP address, without http:// and port.');
  if (code !== undefined && !/^\d{1,32}$/.test(code)) throw usage('--code takes digits, such as 123456.');
  return {
    files,
    port: numberOf(port, 9229, 65_535, '--port takes a number from 0 to 65535; 0 is a free one.'),
    host,
    code,
    delay: numberOf(delay, 0, 600_000, '--delay takes milliseconds, 600000 at most.'),
  };
}

function numberOf(given: string | undefined, otherwise: number, most: number, words: string): number {
  if (given === undefined) return otherwise;
  if (/^\d{1,6}$/.test(given) && Number(given) <= most) return Number(given);
  throw usage(words);
}

const usage = (words: string) => wrongLine('fake-pool', words);
