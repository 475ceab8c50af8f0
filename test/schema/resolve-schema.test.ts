import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpField, SignUpSchema } from '../../src/schema/types.js';

const names = (schema: SignUpSchema) => resolveSchema(schema).fields.map(({ name }) => name);
const fieldOf = (field: SignUpField) => resolveSchema({ fields: [field] }).fields.at(-1);

describe('the order of the fields', () => {
  it('begins with the credentials that the schema implies', () => {
    expect(names({})).toEqual(['username', 'password']);
    expect(names({ usernameAttributes: ['email'], fields: [{ name: 'given_name' }] })).toEqual([
      'email',
      'password',
      'given_name',
    ]);
  });

  it('is the schema’s own for credentials that it lists', () => {
    expect(
      names({ usernameAttributes: ['email'], fields: [{ name: 'name' }, { name: 'email' }, { name: 'password' }] }),
    ).toEqual(['name', 'email', 'password']);
    expect(names({ fields: [{ name: 'name' }, { name: 'password' }] })).toEqual(['username', 'name', 'password']);
  });

  it('has an email beside a username where people choose one', () => {
    const { fields } = resolveSchema({ fields: [{ name: 'email' }] });
    expect(fields.map(({ name, role }) => [name, role])).toEqual([
      ['username', 'username'],
      ['password', 'password'],
      ['email', 'field'],
    ]);
  });
});

describe('a listed credential', () => {
  it('keeps its part and takes what the schema says of it', () => {
    const { fields } = resolveSchema({
      usernameAttributes: ['email'],
      fields: [{ name: 'email', label: 'Work email', help: 'At your company', maxLength: 64, required: false }],
    });
    expect(fields[1]).toMatchObject({
      role: 'username',
      label: 'Work email',
      help: 'At your company',
      maxLength: 64,
      required: true,
      sendTo: 'none',
    });
  });
});

describe('a field of the app’s own', () => {
  it.each([
    [{ name: 'custom:a' }, 'text', 'String'],
    [{ name: 'custom:a', dataType: 'Number' }, 'number', 'Number'],
    [{ name: 'custom:a', dataType: 'Boolean' }, 'checkbox', 'Boolean'],
    [{ name: 'custom:a', dataType: 'DateTime' }, 'datetime-local', 'DateTime'],
    [{ name: 'custom:a', type: 'number' }, 'number', 'Number'],
    [{ name: 'custom:a', type: 'checkbox' }, 'checkbox', 'Boolean'],
    [{ name: 'terms', type: 'checkbox', sendTo: 'none' }, 'checkbox', 'String'],
    [{ name: 'custom:a', options: ['x'] }, 'select', 'String'],
    [{ name: 'custom:a', type: 'date' }, 'date', 'String'],
  ] as const)('%j is a %s of %s', (field, type, dataType) => {
    expect(fieldOf(field)).toMatchObject({ type, dataType });
  });

  it('has a keyboard of digits where nothing negative fits, which has no minus', () => {
    expect(fieldOf({ name: 'custom:a', dataType: 'Number', min: 0 })?.hints.inputMode).toBe('decimal');
    expect(fieldOf({ name: 'custom:a', dataType: 'Number' })?.hints.inputMode).toBeUndefined();
    expect(fieldOf({ name: 'custom:a', dataType: 'Number', min: -5 })?.hints.inputMode).toBeUndefined();
  });

  it('takes options as words, or as values with labels', () => {
    expect(
      fieldOf({ name: 'custom:a', options: ['x', { value: 'y' }, { value: 'z', label: 'Zed' }] })?.options,
    ).toEqual([
      { value: 'x', label: 'x' },
      { value: 'y', label: 'y' },
      { value: 'z', label: 'Zed' },
    ]);
  });

  it('sends “false” for an unchecked Boolean, and nothing for a consent, unless told otherwise', () => {
    expect(fieldOf({ name: 'custom:a', dataType: 'Boolean' })).toMatchObject({
      defaultValue: 'false',
      checkedValue: 'true',
      uncheckedValue: 'false',
    });
    expect(fieldOf({ name: 'a', type: 'checkbox', sendTo: 'validationData' })).toMatchObject({ uncheckedValue: '' });
    expect(fieldOf({ name: 'custom:a', type: 'checkbox', checkedValue: 'yes', uncheckedValue: 'no' })).toMatchObject({
      checkedValue: 'yes',
      uncheckedValue: 'no',
    });
  });

  it.each([
    [{ name: 'custom:a' }, 2048],
    [{ name: 'custom:a', maxLength: 5000 }, 2048],
    [{ name: 'custom:a', maxLength: 10 }, 10],
    [{ name: 'a', sendTo: 'validationData' }, 2048],
    [{ name: 'a', sendTo: 'clientMetadata' }, undefined],
    [{ name: 'a', sendTo: 'none', maxLength: 5000 }, 5000],
  ] as const)('%j is at most %s characters long, as the service takes it', (field, maxLength) => {
    expect(fieldOf(field)?.maxLength).toBe(maxLength);
  });
});

describe('the password policy', () => {
  const all = { requireLowercase: true, requireUppercase: true, requireNumbers: true, requireSymbols: true };
  const none = { requireLowercase: false, requireUppercase: false, requireNumbers: false, requireSymbols: false };

  it('is Cognito’s default where the schema has none', () => {
    expect(resolveSchema({}).passwordPolicy).toEqual({ minLength: 8, ...all });
  });

  it('asks for nothing that a given policy does not name', () => {
    expect(resolveSchema({ passwordPolicy: {} }).passwordPolicy).toEqual({ minLength: 8, ...none });
    expect(resolveSchema({ passwordPolicy: { minLength: 12, requireNumbers: true } }).passwordPolicy).toEqual({
      minLength: 12,
      ...none,
      requireNumbers: true,
    });
  });

  it('gives the password field its lengths', () => {
    expect(resolveSchema({ passwordPolicy: { minLength: 12 } }).fields[1]).toMatchObject({
      minLength: 12,
      maxLength: 256,
      sendTo: 'none',
    });
  });
});

it('gives equal results for equal schemas, and leaves the schema as it was', () => {
  const schema = Object.freeze({
    usernameAttributes: Object.freeze(['email'] as const),
    fields: Object.freeze([Object.freeze({ name: 'name' })]),
  });
  expect(resolveSchema(schema)).toEqual(resolveSchema(structuredClone(schema)));
});
