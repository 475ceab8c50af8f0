import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { FieldValues, SignUpField, SignUpSchema } from '../../src/schema/types.js';
import { visibleFields } from '../../src/schema/visible-fields.js';

/** The names of the fields that are there besides the credentials. */
const there = (fields: readonly SignUpField[], values: FieldValues, schema: SignUpSchema = {}) =>
  visibleFields(resolveSchema({ ...schema, fields }), values)
    .map(({ name }) => name)
    .filter((name) => !['username', 'password'].includes(name));

const company: readonly SignUpField[] = [
  { name: 'custom:kind', options: ['person', 'company'] },
  { name: 'custom:vat', visibleWhen: (values) => values['custom:kind'] === 'company' },
  { name: 'custom:country', visibleWhen: (values) => values['custom:vat'] !== '' },
];

describe('the fields that are there', () => {
  it.each<[string, FieldValues, string[]]>([
    [
      'are all without a condition, and those whose condition holds',
      { 'custom:kind': 'company' },
      ['custom:kind', 'custom:vat'],
    ],
    ['leave the others out', { 'custom:kind': 'person' }, ['custom:kind']],
    ['are judged with blanks for what is missing', {}, ['custom:kind']],
    [
      'may depend on one another',
      { 'custom:kind': 'company', 'custom:vat': 'DE1' },
      ['custom:kind', 'custom:vat', 'custom:country'],
    ],
    [
      'do not depend on what was typed into a field that is gone',
      { 'custom:kind': 'person', 'custom:vat': 'DE1' },
      ['custom:kind'],
    ],
  ])('%s', (_, values, expected) => {
    expect(there(company, values)).toEqual(expected);
  });

  it('never depend on a password, which a condition does not get', () => {
    let seen: FieldValues = {};
    const visibleWhen = (values: FieldValues) => {
      seen = { ...values };
      return true;
    };
    const secret = { password: 'hunter2!', password_confirmation: 'hunter2!' };
    there([{ name: 'nickname', visibleWhen }], { ...secret, username: 'ada' }, { confirmPassword: true });
    expect(seen).toEqual({ username: 'ada', nickname: '' });
  });

  it('are told of a box that is not checked', () => {
    const fields: readonly SignUpField[] = [
      { name: 'custom:vip', type: 'checkbox' },
      { name: 'nickname', visibleWhen: (values) => values['custom:vip'] === 'false' },
    ];
    expect(there(fields, {})).toEqual(['custom:vip', 'nickname']);
  });

  it('can depend on a hidden constant', () => {
    const fields: readonly SignUpField[] = [
      { name: 'plan', type: 'hidden', defaultValue: 'team', sendTo: 'none' },
      { name: 'custom:team', visibleWhen: ({ plan }) => plan === 'team' },
    ];
    expect(there(fields, {})).toEqual(['plan', 'custom:team']);
    expect(there(fields, { plan: 'solo' })).toEqual(['plan']);
  });

  it('can have names that mean something to JavaScript (S-8)', () => {
    const fields: readonly SignUpField[] = [
      { name: '__proto__', sendTo: 'none', visibleWhen: (values) => Object.hasOwn(values, 'constructor') },
      { name: 'constructor', sendTo: 'none', visibleWhen: (values) => values['__proto__'] === 'x' },
    ];
    const values = Object.fromEntries([['__proto__', 'x']]);
    expect(there(fields, values)).toEqual(['__proto__', 'constructor']);
    expect(there(fields, {})).toEqual(['__proto__']);
  });
});
