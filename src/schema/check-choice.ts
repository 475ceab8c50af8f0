import { developerError } from '../messages/developer-error.js';
import type { PoolAttribute, PoolFacts } from './pool-facts.js';
import { timestampField } from './standard-attributes.js';
import type { UserPoolSchemaOptions } from './user-pool-options.js';

/** Why no form can ask for an attribute, and what would mend it. */
const barriers: Readonly<Record<NonNullable<PoolAttribute['barredBy']>, string>> = {
  service: 'which no app client can write. Only Cognito itself sets it',
  nobody: `which nobody can be asked for. Add to the schema’s fields ${timestampField}`,
  developers: 'which is for developers only. An administrator or a trigger can set it, a sign-up cannot',
  alias:
    'which is an alias of this pool (AliasAttributes). Cognito takes it from confirmed users only: ask for it after the sign-up',
  client:
    'which the app client may not write (WriteAttributes). Allow it: in the console under the app client’s attribute permissions, or add it to WriteAttributes where the client is defined',
};

/**
 * Turns down a pool with which nobody could sign up: it requires an attribute that SignUp cannot carry.
 *
 * @throws `user-pool-required`
 */
export function checkRequired({ attributes }: PoolFacts, username: string | undefined): void {
  for (const { name, required, barredBy } of attributes.values()) {
    if (!required || !barredBy || barredBy === 'nobody' || name === username) continue;
    throw developerError(
      'user-pool-required',
      process.env.NODE_ENV !== 'production' &&
        `the user pool requires “${name}”, ${barriers[barredBy]}. Until then Cognito refuses every sign-up through this app client.`,
    );
  }
}

/**
 * Turns down names that the pool does not have, which are misspelt or out of date, and picks that cannot be sent.
 *
 * @param credentials by their names
 * @throws `user-pool-attribute`
 */
export function checkOptions(
  facts: PoolFacts,
  options: UserPoolSchemaOptions<unknown>,
  credentials: readonly unknown[],
): void {
  const { pick = [], omit = [], order = [], labels = {}, overrides = {} } = options;
  for (const name of pick) {
    const barredBy = credentials.includes(name) ? undefined : facts.attributes.get(name)?.barredBy;
    if (!barredBy) continue;
    throw developerError(
      'user-pool-attribute',
      process.env.NODE_ENV !== 'production' && `“${name}” is picked, ${barriers[barredBy]}. Or do not pick it.`,
    );
  }
  for (const name of [...pick, ...omit, ...order, ...Object.keys(labels), ...Object.keys(overrides)]) {
    if (facts.attributes.has(name) || credentials.includes(name)) continue;
    if (!facts.namesCustom && name.startsWith('custom:')) continue;
    throw developerError(
      'user-pool-attribute',
      process.env.NODE_ENV !== 'production' &&
        `the options name “${name}”, which the user pool does not have. It has ${[...facts.attributes.keys()].join(', ')}. A field that is no attribute is added to the schema’s fields.`,
    );
  }
}
