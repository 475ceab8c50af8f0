import { describe, expect, it } from 'vitest';
import type { SignUpSchema } from '../../src/schema.js';
import { pool } from '../schema/described-pools.js';
import { fits, misfits } from './one-pool.js';

describe('a schema does not fit, since people', () => {
  const aliased = (AliasAttributes: string[]) =>
    pool({ UsernameAttributes: undefined, AliasAttributes, AutoVerifiedAttributes: [] });
  const asked = { passwordPolicy: fits.passwordPolicy, fields: [{ name: 'email', required: true }] };

  it.each<[what: string, schema: SignUpSchema, aliases: string[], where: string[]]>([
    ['choose usernames that are aliases', asked, ['email'], ['aliasAttributes']],
    [
      'choose usernames that are aliases',
      { ...asked, aliasAttributes: ['phone_number'] },
      ['email'],
      ['aliasAttributes'],
    ],
    ['may have fewer usernames than the pool takes', { ...asked, aliasAttributes: ['email'] }, [], []],
    ['may not know of an alias that they cannot have yet', asked, ['preferred_username'], []],
    [
      'cannot sign in',
      { ...asked, username: 'generate', aliasAttributes: ['email'] },
      ['phone_number'],
      ['aliasAttributes'],
    ],
    [
      'sign in with the alias',
      { ...asked, username: 'generate', aliasAttributes: ['email'] },
      ['email', 'phone_number'],
      [],
    ],
  ])('%s: %j in front of %j', (_, schema, aliases, where) => {
    expect(misfits(schema, aliased(aliases)).map((misfit) => misfit.where)).toEqual(where);
  });

  it('do without a password', () => {
    const passwordless = pool({
      Policies: {
        PasswordPolicy: { MinimumLength: 99 },
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'SMS_OTP'] },
      },
    });
    const none: SignUpSchema = { usernameAttributes: ['email'], password: 'none' };
    expect(misfits(none)).toEqual([
      { where: 'password', why: 'the pool refuses a sign-up without one', has: 'none', fits: 'required' },
    ]);
    expect(misfits(none, passwordless)).toEqual([]);
    expect(misfits({ ...fits, password: 'optional' }, passwordless).map(({ where }) => where)).toEqual([
      'passwordPolicy.minLength',
    ]);
    expect(
      misfits(fits, pool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['EMAIL_OTP'] } } })),
    ).not.toContainEqual(expect.objectContaining({ where: 'password' }));
  });
});
