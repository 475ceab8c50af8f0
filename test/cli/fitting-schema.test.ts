import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMisfits } from '../../src/cli/find-misfits.js';
import { schemaFromUserPool, type SignUpSchema } from '../../src/schema.js';
import { amplifyFacts } from '../../src/schema/from-amplify-outputs.js';
import { poolFacts } from '../../src/schema/from-description.js';
import { described } from '../schema/arbitrary-pools.js';
import { client, pool, required } from '../schema/described-pools.js';
import { fits, misfits, withFields } from './one-pool.js';

describe('a schema fits its pool', () => {
  it('as it was made', () => {
    fc.assert(
      fc.property(described, fc.boolean(), ({ userPool, userPoolClient, canGenerate }, generates) => {
        const facts = poolFacts(userPool, userPoolClient);
        const options = generates && canGenerate ? ({ username: 'generate' } as const) : {};
        const found = findMisfits(schemaFromUserPool(userPool, userPoolClient, options), facts, []);
        // The one thing that a description itself can be wrong with; the notes tell of it.
        expect(found.filter(({ why }) => !why.startsWith('the code is sent there'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[what: string, schema: SignUpSchema]>([
    ['as it is', fits],
    [
      'with stricter passwords',
      { ...fits, passwordPolicy: { minLength: 15, requireNumbers: true, requireSymbols: true } },
    ],
    [
      'with other words',
      withFields({ name: 'email', label: 'Work email', help: 'We send a code.' }, { name: 'password' }),
    ],
    ['with an optional attribute', withFields({ name: 'nickname', required: true, minLength: 2 })],
    ['with narrower limits', withFields({ name: 'custom:plan', minLength: 4, maxLength: 10 })],
    ['with limits that are strings', withFields({ name: 'custom:seats', dataType: 'Number', min: '1', max: '99' })],
    ['with options in the limits', withFields({ name: 'custom:plan', options: ['Free', 'Team'] })],
    ['with options for a number', withFields({ name: 'custom:seats', dataType: 'Number', options: ['1', '500'] })],
    ['with a checkbox for a flag', withFields({ name: 'custom:flag', type: 'checkbox' })],
    ['with a checkbox that sends words', withFields({ name: 'custom:plan', type: 'checkbox', checkedValue: 'Team' })],
    ['with a date', withFields({ name: 'custom:day', dataType: 'DateTime' })],
    ['with a constant', withFields({ name: 'custom:plan', type: 'hidden', defaultValue: 'Team' })],
    ['with the password typed twice', { ...fits, confirmPassword: true }],
    ['with groups', { ...withFields({ name: 'nickname', group: 'you' }), groups: { you: 'About you' } }],
    ['with a field of its own', withFields({ name: 'terms', type: 'checkbox', sendTo: 'none', required: true })],
  ])('%s', (_, schema) => {
    expect(misfits(schema)).toEqual([]);
  });

  it('where amplify_outputs.json knows no custom attributes', () => {
    const auth = { aws_region: 'a', user_pool_id: 'b', user_pool_client_id: 'c', username_attributes: ['email'] };
    const facts = amplifyFacts({ version: '1', auth: { ...auth, password_policy: { min_length: 10 } } }, {});
    expect(findMisfits(withFields({ name: 'custom:plan' }), facts, [])).toEqual([]);
    expect(findMisfits(withFields({ name: 'updated_at', sendTo: 'none' }), facts, [])).toEqual([]);
  });

  it('where it takes one of two usernames', () => {
    const both = pool({
      UsernameAttributes: ['email', 'phone_number'],
      AutoVerifiedAttributes: ['email', 'phone_number'],
    });
    expect(misfits(fits, both)).toEqual([]);
    expect(misfits({ ...fits, usernameAttributes: ['email', 'phone_number'] }, both)).toEqual([]);
  });

  it('where updated_at is hidden, or added by the app', () => {
    const described = pool({}, { ...required('updated_at'), AttributeDataType: 'Number' });
    const hidden = withFields({ name: 'updated_at', type: 'hidden', defaultValue: '1700000000' });
    expect(misfits(hidden, described)).toEqual([]);
    expect(misfits(fits, described, client(), ['updated_at'])).toEqual([]);
    expect(misfits(fits, described)).toEqual([
      {
        where: 'updated_at',
        why: expect.stringContaining('--omit updated_at') as string,
        fits: { name: 'updated_at', required: true },
      },
    ]);
  });

  it('where a constant is what the pool requires', () => {
    const constant = withFields({ name: 'locale', type: 'hidden', defaultValue: 'en' });
    expect(misfits(constant, pool({}, required('locale')))).toEqual([]);
  });

  it('where the app adds what is required by itself', () => {
    expect(misfits(fits, pool({}, required('locale')), client(), ['locale'])).toEqual([]);
  });
});
