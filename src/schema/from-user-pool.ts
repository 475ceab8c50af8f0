import { explainFacts } from './explain-facts.js';
import { poolFacts } from './from-description.js';
import { schemaFromFacts } from './from-facts.js';
import { guardDescription } from './guard-description.js';
import type { SignUpSchema } from './types.js';
import type { DescribedUserPool, DescribedUserPoolClient } from './user-pool-description.js';
import type { UserPoolNote } from './user-pool-note.js';
import type { UserPoolSchemaOptions } from './user-pool-options.js';

/**
 * The schema of a form for a user pool, from the JSON of DescribeUserPool and DescribeUserPoolClient. Its fields are
 * what the pool requires, an address for the code where the username is none, and the custom attributes; of these, what
 * the app client may write. The schema is plain data: it can be spread, extended, and written to a file.
 *
 * For build time: a description carries ARNs and Lambda settings, and of the client perhaps its secret. The command
 * `npx cognito-sign-up schema` writes a module that has none of that.
 *
 * @throws a developer error: `user-pool-description` for what is no description, `user-pool-required` for a pool with
 * which nobody could sign up, `user-pool-attribute` for options that name what the pool does not have,
 * `user-pool-secret` for a client secret in a browser; and those of `resolveSchema` for overrides that are wrong
 * @example
 * const schema = schemaFromUserPool(await cognito.describeUserPool({ UserPoolId }));
 * @example
 * schemaFromUserPool(pool, client, {
 *   pick: ['nickname', 'custom:plan'],
 *   overrides: { 'custom:plan': { options: ['Free', 'Team'] } },
 * });
 */
export function schemaFromUserPool<Label = string>(
  userPool: DescribedUserPool,
  userPoolClient?: DescribedUserPoolClient,
  options: UserPoolSchemaOptions<Label> = {},
): SignUpSchema<Label> {
  guardDescription(userPool, userPoolClient);
  return schemaFromFacts(poolFacts(userPool, userPoolClient), options);
}

/**
 * What `schemaFromUserPool` left out of the schema and why, and what else of the pool a sign-up form has to do with:
 * self sign-up that is switched off, a link in place of the code, aliases, sign-in without a password, a client secret.
 * The same arguments, the same errors.
 *
 * @example
 * for (const { level, text } of explainUserPool(pool, client)) console.log(level, text);
 */
export function explainUserPool(
  userPool: DescribedUserPool,
  userPoolClient?: DescribedUserPoolClient,
  options: UserPoolSchemaOptions<unknown> = {},
): readonly UserPoolNote[] {
  guardDescription(userPool, userPoolClient);
  return explainFacts(poolFacts(userPool, userPoolClient), options);
}
