import { describe, expect, it } from 'vitest';
import type { SignUpSchema, UserPoolDescription } from '../../src/schema.js';
import { client, pool, required, text } from '../schema/described-pools.js';
import { fits, misfits, userPool, withFields } from './one-pool.js';

describe('a schema does not fit any more', () => {
  it('where nobody can sign up by themselves', () => {
    const closed = { ...userPool, AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } };
    expect(misfits(fits, closed)).toEqual([
      { where: 'AllowAdminCreateUserOnly', why: expect.stringContaining('refuses every sign-up') as string },
    ]);
  });

  const policy = (PasswordPolicy: object) => pool({ Policies: { PasswordPolicy } });
  const byName = pool({ UsernameAttributes: [] });

  it.each<[where: string, why: string, schema: SignUpSchema, pool: UserPoolDescription, has: unknown, fits: unknown]>([
    ['usernameAttributes', 'another kind of username', { ...fits, usernameAttributes: [] }, userPool, [], ['email']],
    [
      'usernameAttributes',
      'another kind',
      { ...fits, usernameAttributes: ['phone_number'] },
      userPool,
      ['phone_number'],
      ['email'],
    ],
    [
      'usernameAttributes',
      'another kind',
      fits,
      pool({ UsernameAttributes: [], AutoVerifiedAttributes: [] }),
      ['email'],
      [],
    ],
    [
      'passwordPolicy.minLength',
      'passwords that the pool refuses',
      fits,
      policy({ MinimumLength: 12, RequireNumbers: true }),
      10,
      12,
    ],
    [
      'passwordPolicy.requireSymbols',
      'passwords that',
      fits,
      policy({ MinimumLength: 8, RequireSymbols: true }),
      false,
      true,
    ],
    [
      'custom:old',
      'no such attribute',
      withFields({ name: 'custom:old' }),
      userPool,
      { name: 'custom:old' },
      undefined,
    ],
    [
      'locale',
      'the pool requires it',
      fits,
      pool({}, required('locale')),
      undefined,
      { name: 'locale', required: true },
    ],
    [
      'name',
      'the pool requires it',
      withFields({ name: 'name' }),
      pool({}, required('name')),
      { required: false },
      { required: true },
    ],
    [
      'custom:plan',
      'values that the pool refuses',
      withFields({ name: 'custom:plan', minLength: 3 }),
      userPool,
      { maxLength: 2048 },
      { maxLength: 20 },
    ],
    [
      'custom:plan',
      'values',
      withFields({ name: 'custom:plan', maxLength: 20 }),
      userPool,
      { minLength: undefined },
      { minLength: 3 },
    ],
    [
      'custom:seats',
      'another type',
      withFields({ name: 'custom:seats' }),
      userPool,
      { dataType: 'String' },
      { dataType: 'Number' },
    ],
    [
      'custom:seats',
      'values',
      withFields({ name: 'custom:seats', dataType: 'Number', min: 0, max: 500 }),
      userPool,
      { min: 0 },
      { min: 1 },
    ],
    [
      'custom:plan',
      'some of its values',
      withFields({ name: 'custom:plan', options: ['Team', 'No'] }),
      userPool,
      ['No'],
      { dataType: 'String', minLength: 3, maxLength: 20 },
    ],
    [
      'custom:seats',
      'some of its values',
      withFields({ name: 'custom:seats', options: ['1', '501', 'x'] }),
      userPool,
      ['501', 'x'],
      { dataType: 'Number', min: 1, max: 500 },
    ],
    [
      'custom:plan',
      'some of its values',
      withFields({ name: 'custom:plan', type: 'hidden', defaultValue: 'No' }),
      userPool,
      ['No'],
      { dataType: 'String', minLength: 3, maxLength: 20 },
    ],
    [
      'custom:flag',
      'some of its values',
      withFields({ name: 'custom:flag', type: 'checkbox', checkedValue: 'yes' }),
      userPool,
      ['yes'],
      { dataType: 'Boolean' },
    ],
    [
      'email',
      'the code is sent there',
      { ...fits, usernameAttributes: [] },
      byName,
      undefined,
      { name: 'email', required: true },
    ],
    [
      'email',
      'the code is sent there',
      { ...withFields({ name: 'email' }), usernameAttributes: [] },
      byName,
      undefined,
      { name: 'email', required: true },
    ],
  ])('%s: %s', (where, why, schema, settings, has, fits) => {
    const found = misfits(schema, settings);
    expect(found).toEqual([
      {
        where,
        why: expect.stringContaining(why) as string,
        ...(has !== undefined && { has }),
        ...(fits !== undefined && { fits }),
      },
    ]);
  });

  it.each([
    ['custom:plan', { WriteAttributes: ['email'] }, 'may not write it'],
    ['preferred_username', {}, 'only confirmed users may have'],
  ])('since %s cannot be written', (name, settings, why) => {
    const aliases = pool({ AliasAttributes: ['preferred_username'] }, text('custom:plan'));
    const found = misfits(withFields({ name }), aliases, client(settings));
    expect(found).toEqual([{ where: name, why: expect.stringContaining(why) as string, has: { name } }]);
  });

  it('since what is required cannot be written, asked for or not', () => {
    const settings = client({ WriteAttributes: ['email'] });
    const [asked] = misfits(withFields({ name: 'name', required: true }), pool({}, required('name')), settings);
    const [unasked] = misfits(fits, pool({}, required('name')), settings);
    expect([asked?.why, unasked?.why].map((why) => why?.includes('may not write it'))).toEqual([true, true]);
  });
});
