import { descriptionError, limitAt, listAt, objectAt, stringsAt, wordsAt } from './check-description.js';
import type { PoolAttribute, PoolFacts } from './pool-facts.js';
import { isReadOnlyAttribute, isStandardAttribute, isTimestamp } from './standard-attributes.js';
import type { AliasAttribute, PasswordPolicy } from './types.js';
import type { DescribedUserPool, DescribedUserPoolClient, UserPoolDescription } from './user-pool-description.js';

/**
 * Reads the two descriptions, bare or as the answers that hold them. Of a client secret it keeps only that there is one.
 *
 * @throws `user-pool-description`
 */
export function poolFacts(
  givenPool: DescribedUserPool,
  givenClient: DescribedUserPoolClient | undefined = clientBeside(givenPool),
): PoolFacts {
  const pool = bare(givenPool, 'UserPool') as UserPoolDescription; // each member is checked where it is read
  const client = bare(givenClient, 'UserPoolClient');
  if (!pool.SchemaAttributes)
    throw descriptionError('The user pool has no SchemaAttributes, which say what it requires.');
  const aliases = wordsAt(pool.AliasAttributes, 'AliasAttributes', ['email', 'phone_number', 'preferred_username']);
  const writable = stringsAt(client.WriteAttributes, 'WriteAttributes');
  const attributes = listAt(pool.SchemaAttributes, 'SchemaAttributes').map((given) =>
    poolAttribute(objectAt(given, 'An entry of SchemaAttributes'), aliases, writable),
  );
  const factors = stringsAt(pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors, 'AllowedFirstAuthFactors');
  return {
    usernameAttributes: wordsAt(pool.UsernameAttributes, 'UsernameAttributes', ['email', 'phone_number']),
    aliases,
    verified: wordsAt(pool.AutoVerifiedAttributes, 'AutoVerifiedAttributes', ['email', 'phone_number']),
    passwordPolicy: passwordPolicy(pool.Policies?.PasswordPolicy),
    attributes: new Map(attributes.map((attribute) => [attribute.name, attribute])),
    namesCustom: true,
    caseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    selfSignUp: !pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly,
    emailLink: pool.VerificationMessageTemplate?.DefaultEmailOption === 'CONFIRM_WITH_LINK',
    factors: factors.filter((factor) => factor !== 'PASSWORD'),
    passwords: !factors.length || factors.includes('PASSWORD'),
    clientSecret: !!client.ClientSecret,
    userAuth: Object.keys(client).length
      ? stringsAt(client.ExplicitAuthFlows, 'ExplicitAuthFlows').includes('ALLOW_USER_AUTH')
      : undefined,
  };
}

/** What one object with both answers says of the app client. */
export function clientBeside(userPool: unknown): object {
  const answer = objectAt(userPool, 'The user pool');
  return 'UserPoolClient' in answer ? { UserPoolClient: answer.UserPoolClient } : {};
}

/** The description itself, whether or not it came in an answer. */
export function bare(given: unknown, member: 'UserPool' | 'UserPoolClient'): Readonly<Record<string, unknown>> {
  const words = `The ${member === 'UserPool' ? 'user pool' : 'app client'}`;
  const answer = objectAt(given, words);
  return member in answer ? objectAt(answer[member], `${words} (${member})`) : answer;
}

const dataTypes = ['String', 'Number', 'Boolean', 'DateTime'] as const;

function poolAttribute(
  given: Readonly<Record<string, unknown>>,
  aliases: readonly AliasAttribute[],
  writable: readonly string[],
): PoolAttribute {
  const { Name: name } = given;
  if (typeof name !== 'string' || !name) throw descriptionError('An entry of SchemaAttributes has no Name.');
  const [dataType = 'String'] = wordsAt(
    [given.AttributeDataType ?? 'String'],
    `AttributeDataType of ${name}`,
    dataTypes,
  );
  const barredBy = barrier(name, !!given.DeveloperOnlyAttribute, aliases, writable);
  return {
    name,
    dataType,
    // `sub` is required of the service, not of the person who signs up.
    required: !!given.Required && name !== 'sub',
    ...limits(name, dataType, given),
    ...(barredBy && { barredBy }),
  };
}

function barrier(
  name: string,
  developerOnly: boolean,
  aliases: readonly AliasAttribute[],
  writable: readonly string[],
): PoolAttribute['barredBy'] {
  if (developerOnly || name.startsWith('dev:')) return 'developers';
  const isOther = !isStandardAttribute(name) && !isTimestamp(name) && !name.startsWith('custom:');
  if (isReadOnlyAttribute(name) || isOther) return 'service';
  if (name === 'preferred_username' && aliases.includes(name)) return 'alias';
  if (writable.length && !writable.includes(name)) return 'client';
  return isTimestamp(name) ? 'nobody' : undefined;
}

/** Without those that hold of any value: Cognito's 0 to 2048, 1 (a blank is never sent), the 10 of a date. */
function limits(name: string, dataType: PoolAttribute['dataType'], given: Readonly<Record<string, unknown>>) {
  if (dataType === 'Number') {
    const { MinValue, MaxValue } = objectAt(given.NumberAttributeConstraints ?? {}, `The limits of ${name}`);
    const [min, max] = [limitAt(MinValue, `MinValue of ${name}`), limitAt(MaxValue, `MaxValue of ${name}`)];
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  }
  if (dataType !== 'String' || name === 'birthdate') return {};
  const { MinLength, MaxLength } = objectAt(given.StringAttributeConstraints ?? {}, `The limits of ${name}`);
  const minLength = limitAt(MinLength, `MinLength of ${name}`) ?? 0;
  const maxLength = limitAt(MaxLength, `MaxLength of ${name}`) ?? 2048;
  return { ...(minLength > 1 && { minLength }), ...(maxLength < 2048 && { maxLength }) };
}

/** Only what it demands: with a policy, what a schema does not name is not required. */
function passwordPolicy(given: unknown): PasswordPolicy | undefined {
  if (given === undefined || given === null) return undefined;
  const policy = objectAt(given, 'PasswordPolicy');
  const minLength = limitAt(policy.MinimumLength, 'MinimumLength');
  return {
    ...(minLength !== undefined && { minLength }),
    ...(policy.RequireLowercase === true && { requireLowercase: true }),
    ...(policy.RequireUppercase === true && { requireUppercase: true }),
    ...(policy.RequireNumbers === true && { requireNumbers: true }),
    ...(policy.RequireSymbols === true && { requireSymbols: true }),
  };
}
