import type {
  DescribeUserPoolClientResponse,
  DescribeUserPoolResponse,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it } from 'vitest';
import { createFakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';

describe('a description that no pool can have throws, and says what is wrong', () => {
  // What JSON may hold, whatever the types say.
  const make = (options: unknown) => () => createFakeUserPool(options as FakeUserPoolOptions);
  it.each([
    [{ userPool: 'eu-central-1_Example' }, 'userPool is not an object'],
    [{ userPool: { UserPool: undefined } }, 'userPool is not an object'],
    [{ userPool: { Schema: [] } }, 'SchemaAttributes'],
    [{ userPool: { UsernameAttributes: ['name'] } }, 'UsernameAttributes has “name”'],
    [{ userPool: { UsernameAttributes: 'email' } }, 'UsernameAttributes is not a list'],
    [{ userPool: { AliasAttributes: ['nickname'] } }, 'AliasAttributes has “nickname”'],
    [{ userPool: { AutoVerifiedAttributes: ['name'] } }, 'AutoVerifiedAttributes has “name”'],
    [{ userPool: { UsernameAttributes: ['email'], AliasAttributes: ['email'] } }, 'never both'],
    [{ userPool: { Policies: { PasswordPolicy: { MinimumLength: 5 } } } }, '6 to 99'],
    [{ userPool: { Policies: { PasswordPolicy: { MinimumLength: 100 } } } }, '6 to 99'],
    [{ userPool: { SchemaAttributes: [{}] } }, 'has no Name'],
    [{ userPool: { SchemaAttributes: [null] } }, 'is not an object'],
    [{ userPool: { SchemaAttributes: [{ Name: 'custom:x', AttributeDataType: 'Text' }] } }, 'custom:x has “Text”'],
    [
      { userPool: { SchemaAttributes: [{ Name: 'custom:x', StringAttributeConstraints: { MaxLength: 'long' } }] } },
      'a limit of custom:x',
    ],
    [{ userPoolClient: { ClientId: '' } }, 'ClientId'],
    [{ userPoolClient: null }, 'userPoolClient is not an object'],
    [{ userPoolClient: { WriteAttributes: 'email' } }, 'WriteAttributes is not a list'],
  ])('%j', (options, words) => {
    expect(make(options)).toThrow(words);
    expect(make(options)).toThrow('[testing-user-pool, docs/errors.md#testing-user-pool]');
  });
});

it('takes what the AWS SDK describes, with and without its wrapping', async () => {
  const UserPool: UserPoolType = { UsernameAttributes: ['phone_number'], CreationDate: new Date(0), Arn: 'arn' };
  const described: DescribeUserPoolResponse = { UserPool };
  const client: DescribeUserPoolClientResponse = {
    UserPoolClient: { ClientId: 'mine', PreventUserExistenceErrors: 'LEGACY' },
  };
  for (const userPool of [UserPool, described]) {
    const pool = createFakeUserPool({ userPool, userPoolClient: client });
    await pool.signUp({ ClientId: 'mine', Username: '+14325551212', Password: 'Correct-horse-1' });
    expect(pool.users).toHaveLength(1);
  }
});
