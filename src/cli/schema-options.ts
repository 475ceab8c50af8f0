import type { ParseArgsConfig } from 'node:util';
import type { SignUpSchema } from '../schema/types.js';
import { readOptions, wrongLine } from './command-line.js';

/** Where the description comes from. */
export type Source =
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | {
      readonly kind: 'service';
      readonly userPoolId: string;
      readonly clientId: string | undefined;
      readonly region: string;
      readonly endpoint: string | undefined;
    };

export interface SchemaCommand {
  readonly source: Source;
  readonly out: string | undefined;
  readonly mode: 'write' | 'overwrite' | 'check';
  readonly pick: readonly string[] | undefined;
  readonly omit: readonly string[];
  readonly order: readonly string[];
  readonly username: SignUpSchema['username'];
  readonly password: SignUpSchema['password'];
}

/** What parseArgs is told; help.ts explains each. */
export const schemaArguments = {
  'user-pool-id': { type: 'string' },
  'client-id': { type: 'string' },
  region: { type: 'string' },
  endpoint: { type: 'string' },
  from: { type: 'string', multiple: true },
  out: { type: 'string' },
  force: { type: 'boolean' },
  check: { type: 'boolean' },
  pick: { type: 'string', multiple: true },
  omit: { type: 'string', multiple: true },
  order: { type: 'string', multiple: true },
  'generate-username': { type: 'boolean' },
  password: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** @throws CommandError for a command line that cannot be meant */
export function schemaCommand(args: readonly string[]): SchemaCommand {
  const values = readOptions('schema', args, schemaArguments);
  const { out, check, force } = values;
  if (out !== undefined && !/\.m?[jt]s$/.test(out))
    throw usage('--out takes a file that ends in .ts, .mts, .js or .mjs.');
  if (check && out === undefined) throw usage('--check needs --out, the module to look at.');
  if (force && (check || out === undefined)) throw usage('--force goes with --out, and not with --check.');
  return {
    source: sourceOf(values),
    out,
    mode: check ? 'check' : force ? 'overwrite' : 'write',
    pick: values.pick && namesOf(values.pick),
    omit: namesOf(values.omit),
    order: namesOf(values.order),
    username: values['generate-username'] ? 'generate' : undefined,
    password: passwordOf(values.password),
  };
}

type Values = ReturnType<typeof readOptions<typeof schemaArguments>>;

function sourceOf(values: Values): Source {
  const { 'user-pool-id': userPoolId, 'client-id': clientId, from: files, endpoint } = values;
  if (files) {
    const wrong = (['user-pool-id', 'client-id', 'region', 'endpoint'] as const).find(
      (name) => values[name] !== undefined,
    );
    if (wrong) throw usage(`--${wrong} is for asking the service; --from reads a saved description instead.`);
    if (files.length > 2) throw usage('--from takes two files at most: a user pool and its app client.');
    return { kind: 'files', files };
  }
  if (userPoolId === undefined) throw usage('say where the description comes from: --user-pool-id or --from.');
  const region = /^([\w-]+)_[0-9a-zA-Z]+$/.exec(userPoolId)?.[1];
  if (!region || userPoolId.length > 55) {
    throw usage(
      '--user-pool-id takes the id of a user pool, such as eu-central-1_Example: not its name, and not its ARN.',
    );
  }
  if (clientId !== undefined && !/^[\w+]{1,128}$/.test(clientId)) {
    throw usage('--client-id takes the id of an app client, such as 1example23456789: not its name.');
  }
  if (values.region !== undefined && !/^[\w-]+$/.test(values.region))
    throw usage('--region takes a region, such as eu-central-1.');
  return { kind: 'service', userPoolId, clientId, region: values.region ?? region, endpoint: addressOf(endpoint) };
}

/** Without the word that was given: somebody may have meant a real password. */
function passwordOf(given: string | undefined): SignUpSchema['password'] {
  const word = (['required', 'optional', 'none'] as const).find((one) => one === given);
  if (given !== undefined && !word) throw usage('--password takes required, optional or none.');
  return word;
}

/** Anything with a user name or password in it would end in the module and in logs. */
function addressOf(endpoint: string | undefined): string | undefined {
  if (endpoint === undefined) return undefined;
  const url = /^https?:\/\//.test(endpoint) && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url && !url.username && !url.password && !url.search && !url.hash) return endpoint;
  throw usage('--endpoint takes an address that begins with http:// or https://, without credentials or a query.');
}

const namesOf = (lists: readonly string[] = []): readonly string[] =>
  lists
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter(Boolean);

const usage = (words: string) => wrongLine('schema', words);
