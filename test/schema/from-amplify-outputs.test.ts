import { describe, expect, it } from 'vitest';
import {
  appClientFromAmplifyOutputs,
  resolveSchema,
  schemaFromAmplifyOutputs,
  type AmplifyOutputs,
} from '../../src/schema.js';

/** As an Amplify backend writes it, and as TypeScript sees it imported. */
const outputs = {
  auth: {
    user_pool_id: 'eu-central-1_Example',
    aws_region: 'eu-central-1',
    user_pool_client_id: '1example23456789',
    identity_pool_id: 'eu-central-1:00000000-0000-4000-8000-000000000000',
    mfa_methods: [],
    standard_required_attributes: ['email', 'given_name'],
    username_attributes: ['email'],
    user_verification_types: ['email'],
    groups: [],
    mfa_configuration: 'NONE',
    password_policy: {
      min_length: 12,
      require_lowercase: true,
      require_numbers: true,
      require_symbols: false,
      require_uppercase: true,
    },
    unauthenticated_identities_enabled: true,
  },
  version: '1.4',
};
const withAuth = (auth: object) => ({ ...outputs, auth: { ...outputs.auth, ...auth } });

describe('a schema made from amplify_outputs.json', () => {
  it('says who signs in with what, the password policy, and what is required', () => {
    expect(schemaFromAmplifyOutputs(outputs)).toEqual({
      usernameAttributes: ['email'],
      passwordPolicy: { minLength: 12, requireLowercase: true, requireUppercase: true, requireNumbers: true },
      fields: [{ name: 'given_name', required: true }],
    });
  });

  it.each([
    [{ username_attributes: ['phone_number'], standard_required_attributes: ['email'] }, ['phone_number', 'email']],
    [
      { username_attributes: ['username'], standard_required_attributes: ['sub', 'name'] },
      ['username', 'name', 'email'],
    ],
    [{ username_attributes: undefined, user_verification_types: [], standard_required_attributes: [] }, ['username']],
    [
      { username_attributes: ['email', 'phone_number'], standard_required_attributes: ['phone_number'] },
      ['phone_number', 'email'],
    ],
  ])('with %j asks for %j', (auth, names) => {
    const { fields } = resolveSchema(schemaFromAmplifyOutputs(withAuth(auth)));
    expect(fields.map(({ name }) => name).filter((name) => name !== 'password')).toEqual(names);
  });

  it('leaves the password policy to Cognito’s default where the file has none', () => {
    expect(schemaFromAmplifyOutputs(withAuth({ password_policy: undefined }))).not.toHaveProperty('passwordPolicy');
  });

  it('takes custom attributes by name, since the file has none of them', () => {
    const { fields } = schemaFromAmplifyOutputs(outputs, {
      pick: ['nickname', 'custom:seats'],
      overrides: { 'custom:seats': { dataType: 'Number', min: 1 } },
    });
    expect(fields?.slice(1)).toEqual([{ name: 'nickname' }, { name: 'custom:seats', dataType: 'Number', min: 1 }]);
  });

  it('throws for a standard attribute that there is not', () => {
    expect(() => schemaFromAmplifyOutputs(outputs, { pick: ['nick'] })).toThrow('user-pool-attribute');
  });

  it.each([
    [null, 'is not an object'],
    [{ ...outputs, version: '2' }, 'not of version 1'],
    [{ ...outputs, version: 1 }, 'not of version 1'],
    [{ aws_user_pools_id: 'eu-central-1_Example' }, 'not of version 1'],
    [{ version: '1' }, 'has no auth'],
    [withAuth({ username_attributes: ['fax'] }), 'username_attributes'],
    [withAuth({ standard_required_attributes: {} }), 'standard_required_attributes'],
    [withAuth({ password_policy: 'strict' }), 'password_policy'],
    [withAuth({ password_policy: { min_length: 'ten' } }), 'min_length'],
  ])('throws, and says $1', (wrong, words) => {
    expect(() => schemaFromAmplifyOutputs(wrong as AmplifyOutputs)).toThrow(words);
    expect(() => schemaFromAmplifyOutputs(wrong as AmplifyOutputs)).toThrow('[user-pool-description,');
  });
});

describe('appClientFromAmplifyOutputs', () => {
  it('says where the pool is', () => {
    expect(appClientFromAmplifyOutputs(outputs)).toEqual({
      region: 'eu-central-1',
      userPoolId: 'eu-central-1_Example',
      clientId: '1example23456789',
    });
  });

  it('throws where the file does not', () => {
    expect(() => appClientFromAmplifyOutputs(withAuth({ aws_region: undefined }) as never)).toThrow('auth lacks');
  });
});
