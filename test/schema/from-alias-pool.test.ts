import { describe, expect, it } from 'vitest';
import { resolveSchema, schemaFromUserPool, type UserPoolDescription } from '../../src/schema.js';
import { client, pool, required, text } from './described-pools.js';

describe('a pool with aliases', () => {
  const both = ['email', 'phone_number'];
  const aliased = (settings: UserPoolDescription = {}, ...attributes: Parameters<typeof text>[0][]) =>
    pool({ UsernameAttributes: undefined, AliasAttributes: both, ...settings }, ...attributes.map(required));

  it('has them in its schema', () => {
    expect(schemaFromUserPool(aliased()).aliasAttributes).toEqual(both);
    expect(schemaFromUserPool(pool({ AliasAttributes: [] }))).not.toHaveProperty('aliasAttributes');
  });

  it.each<[what: string, settings: UserPoolDescription, requires: string[], fields: string[]]>([
    ['where the code goes', {}, [], ['email!']],
    ['where the code goes, by SMS', { AutoVerifiedAttributes: ['phone_number'] }, [], ['phone_number!']],
    ['what the pool requires anyway', { AutoVerifiedAttributes: [] }, ['phone_number'], ['phone_number!']],
    ['either, if nobody says more', { AutoVerifiedAttributes: [] }, [], ['email!']],
    [
      'the alias, beside another address for the code',
      { AliasAttributes: ['phone_number', 'preferred_username'] },
      [],
      ['email!', 'phone_number!'],
    ],
  ])('asks nobody for a username if told so, and requires %s', (_, settings, requires, fields) => {
    const schema = schemaFromUserPool(aliased(settings, ...requires), client(), { username: 'generate' });
    expect(schema.username).toBe('generate');
    expect(schema.fields?.map(({ name, required }) => (required ? `${name}!` : name))).toEqual(fields);
    expect(resolveSchema(schema).fields.map(({ name }) => name)).not.toContain('username');
  });

  it('does not generate usernames with which nobody could sign in', () => {
    expect(() => schemaFromUserPool(pool(), client(), { username: 'generate' })).toThrow('schema-username');
    const preferred = aliased({ AliasAttributes: ['preferred_username'] });
    expect(() => schemaFromUserPool(preferred, client(), { username: 'generate' })).toThrow('schema-username');
    const unwritable = client({ WriteAttributes: ['name'] });
    expect(() => schemaFromUserPool(aliased(), unwritable, { username: 'generate' })).toThrow('schema-username');
  });
});

describe('a pool that lets people sign in with a code', () => {
  const factors = (...AllowedFirstAuthFactors: string[]) =>
    pool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } });
  const userAuth = client({ ExplicitAuthFlows: ['ALLOW_USER_AUTH'] });

  it.each<[ReturnType<typeof pool>, ReturnType<typeof client> | undefined, string | undefined]>([
    [factors('PASSWORD', 'EMAIL_OTP'), userAuth, 'optional'],
    [factors('PASSWORD', 'SMS_OTP', 'WEB_AUTHN'), userAuth, 'optional'],
    [factors('PASSWORD', 'WEB_AUTHN'), userAuth, undefined],
    [factors('PASSWORD'), userAuth, undefined],
    [factors('PASSWORD', 'EMAIL_OTP'), client(), undefined],
    [factors('PASSWORD', 'EMAIL_OTP'), undefined, undefined],
  ])(
    'leaves the password to people where the app client lets them sign in so',
    (userPool, userPoolClient, password) => {
      expect(schemaFromUserPool(userPool, userPoolClient).password).toBe(password);
    },
  );

  it('asks as the options say', () => {
    const described = factors('PASSWORD', 'EMAIL_OTP');
    expect(schemaFromUserPool(described, userAuth, { password: 'required' })).not.toHaveProperty('password');
    expect(schemaFromUserPool(described, client(), { password: 'optional' }).password).toBe('optional');
    expect(schemaFromUserPool(pool(), client(), { password: 'none' })).toEqual({
      usernameAttributes: ['email'],
      password: 'none',
    });
  });
});
