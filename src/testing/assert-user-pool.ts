import { developerError } from '../messages/developer-error.js';
import type { UserPoolClientDescription, UserPoolDescription } from './user-pool.js';

const wrong = (words: string) =>
  developerError(
    'testing-user-pool',
    process.env.NODE_ENV !== 'production' &&
      `the fake user pool cannot be made: ${words}. Give createFakeUserPool the JSON that DescribeUserPool and DescribeUserPoolClient answer with.`,
  );

/** Throws a developer error for what no pool can be, so that a test does not pass against a misread description. */
export function assertUserPool(pool: UserPoolDescription | undefined): asserts pool is UserPoolDescription {
  assertObject(pool, 'userPool');
  if ('Schema' in pool)
    throw wrong('userPool has `Schema`, a member of CreateUserPool; a description has `SchemaAttributes`');
  assertNames(pool.UsernameAttributes, 'UsernameAttributes', ['email', 'phone_number']);
  assertNames(pool.AliasAttributes, 'AliasAttributes', ['email', 'phone_number', 'preferred_username']);
  assertNames(pool.AutoVerifiedAttributes, 'AutoVerifiedAttributes', ['email', 'phone_number']);
  if (pool.UsernameAttributes?.length && pool.AliasAttributes?.length)
    throw wrong('a pool has UsernameAttributes or AliasAttributes, never both');
  const length = pool.Policies?.PasswordPolicy?.MinimumLength ?? 8;
  if (!(Number.isInteger(length) && length >= 6 && length <= 99)) throw wrong('MinimumLength must be 6 to 99');
  for (const attribute of assertList(pool.SchemaAttributes, 'SchemaAttributes')) {
    assertObject(attribute, 'an entry of SchemaAttributes');
    const name = attribute.Name;
    if (typeof name !== 'string' || !name) throw wrong('an entry of SchemaAttributes has no Name');
    assertNames([attribute.AttributeDataType ?? 'String'], name, ['String', 'Number', 'Boolean', 'DateTime']);
    const { StringAttributeConstraints: text, NumberAttributeConstraints: number } = attribute;
    for (const limit of [text?.MinLength, text?.MaxLength, number?.MinValue, number?.MaxValue])
      if (limit !== undefined && (typeof limit !== 'string' || !Number.isFinite(Number(limit || NaN))))
        throw wrong(`a limit of ${name} is not a number in a string`);
  }
}

export function assertUserPoolClient(
  client: UserPoolClientDescription | undefined,
): asserts client is UserPoolClientDescription {
  assertObject(client, 'userPoolClient');
  if (client.ClientId !== undefined && !/^[\w+]{1,128}$/.test(client.ClientId))
    throw wrong('ClientId must be 1 to 128 letters and digits');
  const minutes = client.AuthSessionValidity ?? 3;
  if (!(Number.isInteger(minutes) && minutes >= 3 && minutes <= 15)) throw wrong('AuthSessionValidity must be 3 to 15');
  assertList(client.WriteAttributes, 'WriteAttributes');
  assertList(client.ExplicitAuthFlows, 'ExplicitAuthFlows');
}

export function assertObject(value: unknown, what: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(`${what} is not an object`);
}

function assertList<T>(list: readonly T[] | undefined, what: string): readonly T[] {
  if (list !== undefined && !Array.isArray(list)) throw wrong(`${what} is not a list`);
  // Array.isArray has told the compiler that a readonly list could be any array.
  return (list ?? []) as readonly T[];
}

function assertNames(names: readonly string[] | undefined, what: string, known: readonly string[]): void {
  for (const name of assertList(names, what))
    if (!known.includes(name)) throw wrong(`${what} has “${name}”; it can be ${known.join(', ')}`);
}
