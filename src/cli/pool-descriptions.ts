import type { AmplifyOutputs } from '../schema/from-amplify-outputs.js';
import { bare } from '../schema/from-description.js';
import { CommandError } from './command-error.js';

export type Json = Readonly<Record<string, unknown>>;

/** What was read, told apart. What is in it is checked where it is used. */
export type PoolDescriptions =
  | { readonly kind: 'amplify'; readonly outputs: AmplifyOutputs; readonly name: string; readonly clientId: unknown }
  | {
      readonly kind: 'described';
      readonly pool: Json;
      readonly client: Json | undefined;
      /** The pool and its app client in words, as far as they are known. */
      readonly name: string;
      readonly clientId: unknown;
    };

/**
 * Finds the user pool and its app client, bare or as answers, in one object or two, or an `amplify_outputs.json`.
 *
 * @throws CommandError, or `user-pool-description`
 */
export function tellApart(described: readonly unknown[]): PoolDescriptions {
  const objects = described.map(asObject);
  const outputs = objects.find((object) => 'auth' in object || 'version' in object);
  if (outputs) {
    const auth = asObject(outputs.auth ?? {});
    const clientId = auth.user_pool_client_id;
    // What is in it is checked as it is read.
    return {
      kind: 'amplify',
      outputs: outputs as unknown as AmplifyOutputs,
      name: nameOf(auth.user_pool_id, clientId),
      clientId,
    };
  }
  const client = objects.find((object) => 'UserPoolClient' in object || 'ClientId' in object);
  const pool = objects.find((object) => 'UserPool' in object) ?? objects.find((object) => object !== client);
  if (!pool) {
    throw new CommandError(
      'what was read describes an app client, but no user pool. Add what DescribeUserPool answers with a second --from.',
    );
  }
  const clientId = client && bare(client, 'UserPoolClient').ClientId;
  return { kind: 'described', pool, client, name: nameOf(bare(pool, 'UserPool').Id, clientId), clientId };
}

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
