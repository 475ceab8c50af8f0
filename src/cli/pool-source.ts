import { amplifyFacts, type AmplifyOutputs } from '../schema/from-amplify-outputs.js';
import { bare, poolFacts } from '../schema/from-description.js';
import type { PoolFacts } from '../schema/pool-facts.js';
import { askService } from './ask-service.js';
import { CommandError } from './command-error.js';
import { readJsonFiles } from './read-files.js';
import type { SchemaCommand } from './schema-options.js';
import type { Surroundings } from './surroundings.js';

/** What a command knows of a pool. */
export interface PoolSource {
  readonly facts: PoolFacts;
  /** The pool and its app client in words, as far as they are known. */
  readonly name: string;
  /** Without one, nothing is known of what may be written. */
  readonly hasClient: boolean;
}

/** Reads or asks for the descriptions. @throws CommandError, or `user-pool-description` */
export async function poolSource({ source, pick }: SchemaCommand, surroundings: Surroundings): Promise<PoolSource> {
  const described =
    source.kind === 'files' ? await readJsonFiles(source.files, surroundings) : await askService(source, surroundings);
  const objects = described.map(asObject);
  const outputs = objects.find((object) => 'auth' in object || 'version' in object);
  if (outputs) {
    // What is in it is checked as it is read.
    const facts = amplifyFacts(outputs as unknown as AmplifyOutputs, { pick });
    const auth = asObject(outputs.auth);
    return { facts, name: nameOf(auth.user_pool_id, auth.user_pool_client_id), hasClient: true };
  }
  const client = objects.find((object) => 'UserPoolClient' in object || 'ClientId' in object);
  const pool = objects.find((object) => 'UserPool' in object) ?? objects.find((object) => object !== client);
  if (!pool) {
    throw new CommandError(
      'what was read describes an app client, but no user pool. Add what DescribeUserPool answers with a second --from.',
    );
  }
  return {
    facts: poolFacts(pool, client),
    name: nameOf(bare(pool, 'UserPool').Id, client && bare(client, 'UserPoolClient').ClientId),
    hasClient: client !== undefined,
  };
}

type Json = Readonly<Record<string, unknown>>;

function asObject(value: unknown): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json; // just checked
  throw new CommandError('what was read is not a description: it is no JSON object.');
}

/** Ids that are none are left out: they are to stand in a comment. */
function nameOf(userPoolId: unknown, clientId: unknown): string {
  const pool = typeof userPoolId === 'string' && /^[\w-]{1,55}$/.test(userPoolId) ? ` ${userPoolId}` : '';
  const client = typeof clientId === 'string' && /^[\w+]{1,128}$/.test(clientId) ? ` ${clientId}` : '';
  return `user pool${pool}${client && ` and its app client${client}`}`;
}
