import { codeFactors, type PoolAttribute, type PoolFacts } from '../schema/pool-facts.js';
import { resolvePasswordPolicy } from '../schema/resolve-password-policy.js';
import { resolveSchema } from '../schema/resolve-schema.js';
import type { ResolvedField, ResolvedSchema, SignUpSchema } from '../schema/types.js';
import { limitMisfits } from './limit-misfits.js';
import type { Misfit } from './misfit.js';

/**
 * Compares a schema with a pool: what the form lets through, the pool has to take, and what the pool needs, the form has
 * to ask for. A form may be stricter than its pool, and have fields that are no attributes.
 *
 * @param added attributes that the app adds to the request by itself
 * @throws a developer error for a schema that would fit no pool
 */
export function findMisfits(
  schema: SignUpSchema<unknown>,
  facts: PoolFacts,
  added: readonly string[],
): readonly Misfit[] {
  const resolved = resolveSchema(schema);
  const ofUsername = [...usernameMisfits(resolved, facts), ...aliasMisfits(resolved, facts)];
  return [
    ...closed(facts),
    ...ofUsername,
    ...passwordMisfits(resolved, schema.password, facts),
    ...attributesOf(resolved).flatMap((field) => fieldMisfits(field, facts)),
    // What else has to be asked depends on the username, so that comes first.
    ...(ofUsername.length ? [] : [...missing(resolved, facts, added), ...unreachable(resolved, facts, added)]),
  ];
}

function* closed({ selfSignUp }: PoolFacts): Generator<Misfit> {
  if (selfSignUp) return;
  yield {
    where: 'AllowAdminCreateUserOnly',
    why: 'self sign-up is switched off in the pool, which refuses every sign-up',
  };
}

/** The fields whose values become attributes by their name. */
const attributesOf = ({ fields }: ResolvedSchema<unknown>) =>
  fields.filter(({ role, sendTo }) => role === 'field' && sendTo === 'userAttributes');

function* usernameMisfits({ usernameAttributes: has }: ResolvedSchema<unknown>, facts: PoolFacts): Generator<Misfit> {
  const fits = facts.usernameAttributes;
  // Of two, a form may take one.
  if (fits.length ? has.length && has.every((name) => fits.includes(name)) : !has.length) return;
  yield { where: 'usernameAttributes', why: 'people sign up with another kind of username', has, fits };
}

/** A chosen username must look like no alias of the pool; with a generated one, people need one that is an alias. */
function* aliasMisfits(
  { aliasAttributes: has, generatesUsername }: ResolvedSchema<unknown>,
  { aliases: fits }: PoolFacts,
): Generator<Misfit> {
  if (!fits) return;
  if (generatesUsername && has.some((name) => !fits.includes(name))) {
    yield { where: 'aliasAttributes', why: 'nobody can sign in with what is no alias of the pool', has, fits };
  }
  if (!generatesUsername && fits.some((name) => name !== 'preferred_username' && !has.includes(name))) {
    yield { where: 'aliasAttributes', why: 'the form takes usernames that the pool refuses', has, fits };
  }
}

function* passwordMisfits(
  { passwordPolicy }: ResolvedSchema<unknown>,
  password: SignUpSchema['password'] = 'required',
  facts: PoolFacts,
): Generator<Misfit> {
  if (password !== 'required' && !codeFactors(facts).length) {
    yield { where: 'password', why: 'the pool refuses a sign-up without one', has: password, fits: 'required' };
  }
  if (password === 'none') return;
  const pool = resolvePasswordPolicy(facts.passwordPolicy);
  const kinds = ['requireLowercase', 'requireUppercase', 'requireNumbers', 'requireSymbols'] as const;
  const why = 'the form takes passwords that the pool refuses';
  if (passwordPolicy.minLength < pool.minLength) {
    yield { where: 'passwordPolicy.minLength', why, has: passwordPolicy.minLength, fits: pool.minLength };
  }
  for (const kind of kinds) {
    if (pool[kind] && !passwordPolicy[kind]) yield { where: `passwordPolicy.${kind}`, why, has: false, fits: true };
  }
}

const barriers: Readonly<Record<NonNullable<PoolAttribute['barredBy']>, string>> = {
  service: 'no app client can write it',
  developers: 'it can be written by developers only',
  alias: 'it is an alias of the pool, which only confirmed users may have',
  client: 'the app client may not write it (WriteAttributes)',
  nobody:
    'nobody can be asked for it: add a hidden field where the app uses the schema, and check with --omit updated_at',
};

function fieldMisfits(field: ResolvedField<unknown>, facts: PoolFacts): readonly Misfit[] {
  const { name: where } = field;
  const attribute = facts.attributes.get(where);
  const has = { name: where };
  if (!attribute) {
    return facts.namesCustom || !where.startsWith('custom:')
      ? [{ where, why: 'the pool has no such attribute', has }]
      : [];
  }
  const { barredBy } = attribute;
  return barredBy && barredBy !== 'nobody' ? [{ where, why: barriers[barredBy], has }] : limitMisfits(field, attribute);
}

function missing(schema: ResolvedSchema<unknown>, facts: PoolFacts, added: readonly string[]): readonly Misfit[] {
  const fields = attributesOf(schema);
  return [...facts.attributes.values()].flatMap(({ name, required, barredBy }): readonly Misfit[] => {
    if (!required || added.includes(name) || isUsername(schema, name)) return [];
    const field = fields.find((field) => field.name === name);
    if (!field) {
      const why = barredBy ? `the pool requires it, and ${barriers[barredBy]}` : 'the pool requires it';
      return [{ where: name, why, fits: { name, required } }];
    }
    return field.required || (field.type === 'hidden' && field.defaultValue)
      ? []
      : [{ where: name, why: 'the pool requires it', has: { required: false }, fits: { required } }];
  });
}

const isUsername = ({ usernameAttributes }: ResolvedSchema<unknown>, name: string): boolean =>
  usernameAttributes.length === 1 && usernameAttributes.some((attribute) => attribute === name);

function unreachable(schema: ResolvedSchema<unknown>, facts: PoolFacts, added: readonly string[]): readonly Misfit[] {
  const isVerified = (name: string) => facts.verified.some((verified) => verified === name);
  const isReached =
    !facts.verified.length ||
    added.some(isVerified) ||
    (schema.usernameAttributes.length > 0 && schema.usernameAttributes.every(isVerified)) ||
    attributesOf(schema).some(({ name, required }) => required && isVerified(name));
  const [name] = facts.verified;
  return isReached
    ? []
    : [
        {
          where: name ?? '',
          why: 'the code is sent there, and people may leave it out',
          fits: { name, required: true },
        },
      ];
}
