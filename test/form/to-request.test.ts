import { describe, expect, it } from 'vitest';
import { toSignUpRequest } from '../../src/form/to-request.js';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpField, SignUpSchema } from '../../src/schema/types.js';

const request = (schema: SignUpSchema, values: Record<string, string>) =>
  toSignUpRequest('client', resolveSchema(schema), { username: 'ada', password: ' p ', ...values });

/** What one field of that value sends as an attribute. */
const sent = (field: Omit<SignUpField, 'name'>, value: string) =>
  request({ fields: [{ name: 'custom:x', ...field }] }, { 'custom:x': value }).UserAttributes;
const attribute = (Value: string) => [{ Name: 'custom:x', Value }];

describe('a SignUp request', () => {
  it('has the username without the space around it and the password to the letter', () => {
    expect(request({}, { username: ' ada ' })).toEqual({ ClientId: 'client', Username: 'ada', Password: ' p ' });
  });

  it('carries the username attribute once, as Username', () => {
    expect(request({ usernameAttributes: ['email'] }, { email: 'ada@example.com' })).toEqual({
      ClientId: 'client',
      Username: 'ada@example.com',
      Password: ' p ',
    });
    expect(request({ usernameAttributes: ['phone_number'] }, { phone_number: '+1 (617) 253-5702' })).toMatchObject({
      Username: '+16172535702',
    });
    const either: SignUpSchema = { usernameAttributes: ['email', 'phone_number'] };
    expect(request(either, { username: ' 0044 20 7946 0000' })).toMatchObject({ Username: '+442079460000' });
    expect(request(either, { username: 'ada-1@example.com ' })).toMatchObject({ Username: 'ada-1@example.com' });
  });

  it.each([undefined, null])('leaves out what a transform makes %s of', (made) => {
    expect(sent({ transform: () => made as unknown as string }, 'x')).toBeUndefined();
  });

  it.each([[7], [true], [new Date(0)], [{}], [['x']]])(
    'is not sent with %o, which a transform made: the service would refuse all of it',
    (made) => {
      const transform = () => made as unknown as string;
      expect(() => sent({ transform }, 'x')).toThrow(
        /“custom:x”.*\[schema-transform, docs\/errors\.md#schema-transform\]/,
      );
    },
  );

  it('says when the user was made, in a pool that requires updated_at', () => {
    const seconds: SignUpField = { name: 'updated_at', type: 'hidden', transform: () => '1700000000' };
    expect(request({ fields: [seconds] }, {}).UserAttributes).toEqual([{ Name: 'updated_at', Value: '1700000000' }]);
  });

  it.each<[string, Omit<SignUpField, 'name'>, string, ReturnType<typeof attribute> | undefined]>([
    ['leaves a blank field out, never sends an empty string', {}, '', undefined],
    ['takes white space alone for blank', {}, '  ', undefined],
    ['trims what was typed', {}, ' Ada ', attribute('Ada')],
    ['sends a number as it was typed, as a string', { dataType: 'Number' }, '012', attribute('012')],
    ['sends an option to the letter', { type: 'select', options: [' a '] }, ' a ', attribute(' a ')],
    ['sends true for a checked Boolean', { dataType: 'Boolean' }, 'true', attribute('true')],
    ['sends false for an unchecked Boolean', { dataType: 'Boolean' }, 'false', attribute('false')],
    ['leaves out what the field says', { dataType: 'Boolean', uncheckedValue: '' }, 'false', undefined],
    ['sends the value that stands for a check', { type: 'checkbox', checkedValue: 'v2' }, 'true', attribute('v2')],
    ['cleans a phone number', { type: 'tel' }, '00 44 20 7946 0000', attribute('+442079460000')],
    ['leaves a date as it is', { type: 'date' }, '2026-11-21', attribute('2026-11-21')],
  ])('%s', (_, field, value, expected) => {
    expect(sent(field, value)).toEqual(expected);
  });

  it.each([
    ['2026-01-21T09:30', '2026-01-21T09:30:00'],
    ['2026-07-21T09:30:15', '2026-07-21T09:30:15'],
  ])('says which moment a local %s is, with its offset in ISO 8601', (local, start) => {
    const [value] = sent({ dataType: 'DateTime' }, local) ?? [];
    expect(value?.Value).toMatch(/[+-]\d\d:\d\d$/);
    expect(value?.Value?.startsWith(start)).toBe(true);
    expect(new Date(value?.Value ?? '').getTime()).toBe(new Date(local).getTime());
  });

  it('sends each field where the schema says', () => {
    const schema: SignUpSchema = {
      fields: [
        { name: 'given_name' },
        { name: 'invitation', sendTo: 'validationData' },
        { name: '__proto__', sendTo: 'clientMetadata' },
        { name: 'terms', type: 'checkbox', sendTo: 'none' },
      ],
    };
    const values = Object.fromEntries([
      ['given_name', 'Ada'],
      ['invitation', 'X1'],
      ['__proto__', 'safe'],
      ['terms', 'true'],
    ]);
    const made = toSignUpRequest('client', resolveSchema(schema), { ...values, username: 'ada' });
    expect(made.UserAttributes).toEqual([{ Name: 'given_name', Value: 'Ada' }]);
    expect(made.ValidationData).toEqual([{ Name: 'invitation', Value: 'X1' }]);
    expect(Object.entries(made.ClientMetadata ?? {})).toEqual([['__proto__', 'safe']]);
    expect(JSON.stringify(made)).not.toContain('terms');
  });
});

describe('a value on its way', () => {
  it.each<[string, Omit<SignUpField, 'name'>, string, ReturnType<typeof attribute> | undefined]>([
    ['is changed as the field says', { transform: (value) => value.toUpperCase() }, ' ada ', attribute('ADA')],
    ['is left out if nothing is left of it', { transform: () => '' }, 'x', undefined],
    ['is not made from a blank', { transform: () => 'made up' }, ' ', undefined],
    [
      'is changed after the check that stands for it',
      { type: 'checkbox', checkedValue: 'v2', transform: (v) => `${v}!` },
      'true',
      attribute('v2!'),
    ],
    [
      'is the number of a select',
      { dataType: 'Number', options: [{ value: '5', label: 'Five' }] },
      '5',
      attribute('5'),
    ],
    ['is a constant, to the letter', { type: 'hidden', defaultValue: 'unused' }, ' fair ', attribute(' fair ')],
    ['is left out with its field', { visibleWhen: () => false }, 'x', undefined],
  ])('%s', (_, field, value, expected) => {
    expect(sent(field, value)).toEqual(expected);
  });

  it('is changed for the credentials that are no secret, once only', () => {
    const schema: SignUpSchema = {
      usernameAttributes: ['email'],
      fields: [{ name: 'email', transform: (value) => value.toLowerCase() }],
    };
    expect(request(schema, { email: 'Ada@Example.COM ' })).toEqual({
      ClientId: 'client',
      Username: 'ada@example.com',
      Password: ' p ',
    });
  });

  it('is a constant of the schema where the page says no other', () => {
    const schema: SignUpSchema = { fields: [{ name: 'custom:source', type: 'hidden', defaultValue: 'fair' }] };
    expect(request(schema, {}).UserAttributes).toEqual([{ Name: 'custom:source', Value: 'fair' }]);
    expect(request(schema, { 'custom:source': 'shop' }).UserAttributes).toEqual([
      { Name: 'custom:source', Value: 'shop' },
    ]);
  });

  it('may be made from the others, but for the password', () => {
    let seen = {};
    const schema: SignUpSchema = {
      confirmPassword: true,
      fields: [
        { name: 'given_name' },
        {
          name: 'name',
          type: 'hidden',
          transform: (_, values) => {
            seen = values;
            return `${values.given_name ?? ''} L.`;
          },
        },
      ],
    };
    expect(request(schema, { given_name: 'Ada', password_confirmation: ' p ' }).UserAttributes).toEqual([
      { Name: 'given_name', Value: 'Ada' },
      { Name: 'name', Value: 'Ada L.' },
    ]);
    expect(seen).toEqual({ username: 'ada', given_name: 'Ada', name: '' });
  });
});
