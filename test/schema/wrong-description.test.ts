import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  explainUserPool,
  schemaFromUserPool,
  type DescribedUserPool,
  type DescribedUserPoolClient,
} from '../../src/schema.js';
import { client, pool, required, secrets, text } from './described-pools.js';

/** What JSON may hold, whatever the types say. */
const make = (userPool: unknown, userPoolClient?: unknown) => () =>
  schemaFromUserPool(userPool as DescribedUserPool, userPoolClient as DescribedUserPoolClient);
const described = (member: object) => ({ ...pool(), ...member });
const wrongAttribute = (attribute: unknown) => ({ SchemaAttributes: [attribute] });

describe('what is no description throws, says what is wrong with it, and quotes none of it', () => {
  it.each([
    ['eu-central-1_Example', undefined, 'The user pool is not an object'],
    [null, undefined, 'The user pool is not an object'],
    [{ UserPool: [] }, undefined, 'The user pool (UserPool) is not an object'],
    [{}, undefined, 'has no SchemaAttributes'],
    [{ PoolName: 'people', Schema: [] }, undefined, 'has no SchemaAttributes'],
    [{ SchemaAttributes: {} }, undefined, 'SchemaAttributes is not a list'],
    [wrongAttribute(null), undefined, 'An entry of SchemaAttributes is not an object'],
    [wrongAttribute({}), undefined, 'An entry of SchemaAttributes has no Name'],
    [wrongAttribute({ Name: 'custom:a', AttributeDataType: 'Text' }), undefined, 'none of String, Number'],
    [wrongAttribute({ Name: 'custom:a', StringAttributeConstraints: 5 }), undefined, 'The limits of custom:a'],
    [
      wrongAttribute({ Name: 'custom:a', StringAttributeConstraints: { MaxLength: 'long' } }),
      undefined,
      'MaxLength of custom:a is no number',
    ],
    [
      wrongAttribute({ Name: 'custom:a', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: {} } }),
      undefined,
      'MinValue of custom:a is no number',
    ],
    [described({ UsernameAttributes: 'email' }), undefined, 'UsernameAttributes is not a list'],
    [described({ UsernameAttributes: ['name'] }), undefined, 'none of email, phone_number'],
    [described({ AliasAttributes: ['nickname'] }), undefined, 'AliasAttributes has an entry that is none of email'],
    [described({ AutoVerifiedAttributes: ['fax'] }), undefined, 'AutoVerifiedAttributes has an entry'],
    [described({ Policies: { PasswordPolicy: 'strict' } }), undefined, 'PasswordPolicy is not an object'],
    [described({ Policies: { PasswordPolicy: { MinimumLength: 'ten' } } }), undefined, 'MinimumLength is no number'],
    [pool(), 'client', 'The app client is not an object'],
    [pool(), { UserPoolClient: null }, 'The app client (UserPoolClient) is not an object'],
    [pool(), { WriteAttributes: 'email' }, 'WriteAttributes is not a list'],
    [pool(), { ExplicitAuthFlows: {} }, 'ExplicitAuthFlows is not a list'],
  ])('$2', (userPool, userPoolClient, words) => {
    expect(make(userPool, userPoolClient)).toThrow(words);
    expect(make(userPool, userPoolClient)).toThrow('[user-pool-description, docs/errors.md#user-pool-description]');
  });

  it('a password policy that no pool can have', () => {
    expect(make(described({ Policies: { PasswordPolicy: { MinimumLength: 4 } } }))).toThrow('password-policy');
  });
});

describe('a pool with which nobody could sign up throws, and says how to mend it', () => {
  it.each([
    [
      pool({}, required('given_name')),
      { WriteAttributes: ['email'] },
      /requires “given_name”.*WriteAttributes.*Allow it/,
    ],
    [pool({}, required('sub'), required('email_verified')), {}, /requires “email_verified”, which no app client can/],
    [pool({}, required('updated_at')), { WriteAttributes: ['email'] }, /requires “updated_at”.*WriteAttributes/],
    [
      pool({ UsernameAttributes: [], AliasAttributes: ['preferred_username'] }, required('preferred_username')),
      {},
      /requires “preferred_username”, which is an alias/,
    ],
    [pool({}, { ...required('dev:x') }), {}, /requires “dev:x”, which is for developers only/],
  ])('$2', (userPool, userPoolClient, words) => {
    expect(make(userPool, userPoolClient)).toThrow(words);
    expect(make(userPool, userPoolClient)).toThrow('[user-pool-required,');
    expect(() => explainUserPool(userPool, userPoolClient)).toThrow(words);
  });
});

describe('what a description has besides', () => {
  const userPoolClient = client({ ClientSecret: 'SECRET-1' });

  it('gets into no schema and no note', () => {
    const userPool = pool({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } }, text('custom:a'));
    const output = JSON.stringify([
      schemaFromUserPool(userPool, userPoolClient),
      explainUserPool(userPool, userPoolClient),
    ]);
    for (const secret of secrets) expect(output).not.toContain(secret);
  });

  it('gets into no error', () => {
    const arn = secrets[1];
    for (const wrong of [
      { UsernameAttributes: [arn] },
      { AutoVerifiedAttributes: arn },
      { Policies: { PasswordPolicy: { MinimumLength: arn } } },
      wrongAttribute({ Name: 'custom:a', AttributeDataType: arn }),
    ]) {
      expect(make(described(wrong))).toThrow('user-pool-description');
      expect(make(described(wrong))).not.toThrow(/arn:/);
    }
  });
});

describe('in a browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  const page = () => {
    vi.stubGlobal('document', {});
    return vi.spyOn(console, 'warn').mockReturnValue();
  };

  it('a client secret throws, in production too, and is not repeated', () => {
    page();
    const make = () => schemaFromUserPool(pool(), { UserPoolClient: client({ ClientSecret: 'SECRET-1' }) });
    expect(make).toThrow('[user-pool-secret, docs/errors.md#user-pool-secret]');
    expect(make).not.toThrow('SECRET-1');
    const merged = () => schemaFromUserPool({ UserPool: pool(), UserPoolClient: client({ ClientSecret: 'SECRET-1' }) });
    expect(merged).toThrow('[user-pool-secret,');
    vi.stubEnv('NODE_ENV', 'production');
    expect(merged).toThrow('cognito-sign-up: docs/errors.md#user-pool-secret');
    expect(make).toThrow('cognito-sign-up: docs/errors.md#user-pool-secret');
  });

  it('a raw description is reported once, by what it has too much of, and not in production', () => {
    const warn = page();
    const userPool = { UserPool: pool() };
    schemaFromUserPool(userPool, client());
    explainUserPool(userPool, client());
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(/Arn, CreationDate, LambdaConfig, UserPoolTags.*cognito-sign-up schema/);
    for (const secret of secrets) expect(warn.mock.calls[0]?.[0]).not.toContain(secret);
    vi.stubEnv('NODE_ENV', 'production');
    schemaFromUserPool({ UserPool: pool() });
    expect(warn).toHaveBeenCalledOnce();
  });

  it('a description of what is read alone is reported, too', () => {
    const warn = page();
    schemaFromUserPool({ UsernameAttributes: ['email'], SchemaAttributes: [] }, { WriteAttributes: ['email'] });
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(/a page, where everybody can read it\. .*cognito-sign-up schema/);
  });
});
