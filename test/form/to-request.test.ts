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
