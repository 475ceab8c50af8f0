import type {
  DescribeUserPoolClientResponse,
  DescribeUserPoolResponse,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it } from 'vitest';
import { resolveSchema, schemaFromUserPool, type UserPoolDescription } from '../../src/schema.js';
import { client, number, pool, required, text } from './described-pools.js';

const namesOf = (...given: Parameters<typeof schemaFromUserPool>) =>
  schemaFromUserPool(...given).fields?.map(({ name }) => name) ?? [];

describe('a schema made from a description', () => {
  it('says who signs in with what, the password policy, and what is required; nothing that goes without saying', () => {
    expect(schemaFromUserPool(pool({}, required('email'), required('given_name')), client())).toEqual({
      usernameAttributes: ['email'],
      passwordPolicy: { minLength: 10, requireNumbers: true },
      fields: [{ name: 'given_name', required: true }],
    });
  });

  it('takes the answers as they are, as the AWS SDK types them, and the descriptions alone', () => {
    const UserPool: UserPoolType = { ...(pool() as UserPoolType), Arn: 'arn', CreationDate: new Date(0) };
    const UserPoolClient: UserPoolClientType = { ClientId: 'mine', WriteAttributes: ['email'] };
    const described: DescribeUserPoolResponse = { UserPool };
    const describedClient: DescribeUserPoolClientResponse = { UserPoolClient };
    expect(schemaFromUserPool(described, describedClient)).toEqual(schemaFromUserPool(UserPool, UserPoolClient));
  });

  it('heeds the app client in one object with the pool', () => {
    const described = { UserPool: pool({}, text('custom:a'), text('custom:b')) };
    const UserPoolClient = client({ WriteAttributes: ['email', 'custom:b'] });
    expect(schemaFromUserPool({ ...described, UserPoolClient }).fields).toEqual([{ name: 'custom:b' }]);
  });

  it('asks for no password where nobody can sign in with one', () => {
    const withFactors = (...AllowedFirstAuthFactors: string[]) =>
      pool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } });
    const withCodes = client({ ExplicitAuthFlows: ['ALLOW_USER_AUTH'] });
    expect(schemaFromUserPool(withFactors('EMAIL_OTP'), withCodes).password).toBe('none');
    expect(schemaFromUserPool(withFactors('EMAIL_OTP', 'PASSWORD'), withCodes).password).toBe('optional');
    expect(schemaFromUserPool(withFactors('EMAIL_OTP')).password).toBe('none');
    expect(schemaFromUserPool(withFactors('EMAIL_OTP'), client()).password).toBeUndefined();
    expect(schemaFromUserPool(withFactors('WEB_AUTHN'), withCodes).password).toBeUndefined();
  });

  it('asks nobody for updated_at, even where the pool requires it', () => {
    const described = pool({}, { ...required('updated_at'), AttributeDataType: 'Number' });
    expect(schemaFromUserPool(described).fields).toBeUndefined();
    expect(schemaFromUserPool(described, undefined, { omit: ['updated_at'] }).fields).toBeUndefined();
  });

  it('leaves the password policy to Cognito’s default where the description has none', () => {
    expect(schemaFromUserPool(pool({ Policies: {} }))).toEqual({ usernameAttributes: ['email'] });
  });

  it('demands of a password nothing that the policy does not name', () => {
    const policy = { MinimumLength: 12, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true };
    const { passwordPolicy } = schemaFromUserPool(
      pool({ Policies: { PasswordPolicy: { ...policy, RequireSymbols: true } } }),
    );
    const all = { requireLowercase: true, requireUppercase: true, requireNumbers: true, requireSymbols: true };
    expect(passwordPolicy).toEqual({ minLength: 12, ...all });
    expect(schemaFromUserPool(pool({ Policies: { PasswordPolicy: {} } })).passwordPolicy).toEqual({});
  });
});

describe('a field', () => {
  const fieldOf = (attribute: ReturnType<typeof text>) => schemaFromUserPool(pool({}, attribute)).fields?.[0];
  const limits = (MinLength: string, MaxLength: string) => ({ StringAttributeConstraints: { MinLength, MaxLength } });

  it.each([
    [text('custom:a'), {}],
    [text('custom:a', { StringAttributeConstraints: {} }), {}],
    [text('custom:a', limits('1', '2048')), {}],
    [text('custom:a', limits('2', '256')), { minLength: 2, maxLength: 256 }],
    [text('name', { Required: true, ...limits('0', '50') }), { required: true, maxLength: 50 }],
    [text('birthdate', { Required: true, ...limits('10', '10') }), { required: true }],
    [number('custom:a'), { dataType: 'Number' }],
    [number('custom:a', { MinValue: '-5' }), { dataType: 'Number', min: -5 }],
    [number('custom:a', { MinValue: '0', MaxValue: '1.5' }), { dataType: 'Number', min: 0, max: 1.5 }],
    [{ Name: 'custom:a', AttributeDataType: 'Boolean' }, { dataType: 'Boolean' }],
    [{ Name: 'custom:a', AttributeDataType: 'DateTime' }, { dataType: 'DateTime' }],
    [{ Name: 'custom:__proto__' }, {}],
    // An immutable attribute can be written now or never.
    [{ ...text('custom:a'), Mutable: false }, {}],
  ])('of %j has its limits as numbers, and none that says nothing', (attribute, expected) => {
    expect(fieldOf(attribute)).toEqual({ name: attribute.Name, ...expected });
  });
});

describe('which attributes become fields', () => {
  it('the required ones and the custom ones, in the order in which people expect to be asked', () => {
    const attributes = ['custom:b', 'custom:a', 'birthdate', 'family_name', 'given_name', 'name'];
    const described = pool({}, ...attributes.map((name) => (name.startsWith('custom') ? text(name) : required(name))));
    expect(namesOf(described)).toEqual(['name', 'given_name', 'family_name', 'birthdate', 'custom:b', 'custom:a']);
  });

  it('not what only the service or a developer writes', () => {
    const described = pool(
      {},
      text('dev:custom:a'),
      text('dev:a'),
      text('custom:b', { DeveloperOnlyAttribute: true }),
      text('cognito:mfa_enabled'),
      text('an_attribute_of_next_year'),
    );
    expect(namesOf(described)).toEqual([]);
  });

  it('not the optional ones that the app client may not write; without a list, it may write all', () => {
    const described = pool({}, text('custom:a'), text('custom:b'));
    expect(namesOf(described, client({ WriteAttributes: ['email', 'custom:b'] }))).toEqual(['custom:b']);
    expect(namesOf(described, client({ WriteAttributes: [] }))).toEqual(['custom:a', 'custom:b']);
    expect(namesOf(described, client())).toEqual(['custom:a', 'custom:b']);
  });

  it('the username attribute is the username, and not asked for again, whatever the client may write', () => {
    const described = pool({}, required('email'), required('name'));
    expect(namesOf(described, client({ WriteAttributes: ['name'] }))).toEqual(['name']);
  });
});

describe('the username and the address for the code', () => {
  type Names = UserPoolDescription['UsernameAttributes'];
  const both = ['email', 'phone_number'];
  it.each<
    [what: string, username: Names, verified: Names, requires: string[], usernameAttributes: Names, fields: string[]]
  >([
    ['email, verified', ['email'], ['email'], [], ['email'], []],
    ['email, both verified', ['email'], both, [], ['email'], []],
    ['phone, but the code goes by email', ['phone_number'], ['email'], [], ['phone_number'], ['email!']],
    ['a name, and the code goes by email', [], ['email'], [], undefined, ['email!']],
    ['a name, and the code goes by SMS', [], ['phone_number'], [], undefined, ['phone_number!']],
    ['a name, and the code goes either way', [], both, [], undefined, ['email!']],
    ['a name, either way, but one is required', [], both, ['phone_number'], undefined, ['phone_number!']],
    ['a name, and no code', [], [], [], undefined, []],
    ['either, and the code goes either way', both, both, [], both, []],
    ['either, and no code', both, [], [], both, []],
    ['either, but one is required', both, both, ['phone_number'], ['phone_number'], []],
    ['either, and both are required', both, both, both, ['email'], ['phone_number!']],
    ['either, both are required, and the code goes by SMS', both, ['phone_number'], both, ['phone_number'], ['email!']],
    ['either, but the code goes by email alone', both, ['email'], [], ['email'], []],
  ])('%s', (_, UsernameAttributes, AutoVerifiedAttributes, requires, usernameAttributes, fields) => {
    const described = pool({ UsernameAttributes, AutoVerifiedAttributes }, ...requires.map(required));
    const schema = schemaFromUserPool(described);
    expect(schema.usernameAttributes).toEqual(usernameAttributes);
    expect(schema.fields?.map(({ name, required }) => (required ? `${name}!` : name)) ?? []).toEqual(fields);
  });

  it('goes by SMS where the client may not write the email address', () => {
    const described = pool({ UsernameAttributes: [], AutoVerifiedAttributes: both });
    expect(namesOf(described, client({ WriteAttributes: ['phone_number'] }))).toEqual(['phone_number']);
  });

  it('is chosen in a pool with aliases, and the alias that cannot be sent is left out', () => {
    const described = pool({ UsernameAttributes: undefined, AliasAttributes: ['email', 'preferred_username'] });
    expect(resolveSchema(schemaFromUserPool(described)).fields.map(({ name }) => name)).toEqual([
      'username',
      'password',
      'email',
    ]);
  });
});
