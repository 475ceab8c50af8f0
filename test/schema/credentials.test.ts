import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpSchema } from '../../src/schema/types.js';

const names = (schema: SignUpSchema) => resolveSchema(schema).fields.map(({ name }) => name);
const fieldOf = (schema: SignUpSchema, name: string) =>
  resolveSchema(schema).fields.find((field) => field.name === name);

describe('a username that nobody chooses', () => {
  const schema: SignUpSchema = {
    username: 'generate',
    aliasAttributes: ['email', 'phone_number'],
    fields: [{ name: 'email', required: true }],
  };

  it('is not asked for', () => {
    expect(resolveSchema(schema)).toMatchObject({
      generatesUsername: true,
      aliasAttributes: ['email', 'phone_number'],
    });
    expect(names(schema)).toEqual(['password', 'email']);
  });

  it('leaves the alias an attribute like others, which is sent', () => {
    expect(fieldOf(schema, 'email')).toMatchObject({ role: 'field', sendTo: 'userAttributes' });
  });

  it('is chosen unless the schema says otherwise', () => {
    expect(resolveSchema({}).generatesUsername).toBe(false);
    expect(names({ username: 'choose' })).toEqual(['username', 'password']);
  });
});

describe('an optional password', () => {
  const schema: SignUpSchema = { password: 'optional', confirmPassword: true };

  it('has a switch before it that is off, and its confirmation after it', () => {
    expect(names(schema)).toEqual(['username', 'use_password', 'password', 'password_confirmation']);
    expect(fieldOf(schema, 'use_password')).toMatchObject({
      role: 'field',
      labelKey: 'use_password',
      type: 'checkbox',
      required: false,
      defaultValue: 'false',
      sendTo: 'none',
    });
  });

  it.each(['password', 'password_confirmation'])('leaves %s out until the switch is on', (name) => {
    const field = fieldOf(schema, name);
    expect(field?.visibleWhen?.({ use_password: 'false' })).toBe(false);
    expect(field?.visibleWhen?.({})).toBe(false);
    expect(field?.visibleWhen?.({ use_password: 'true' })).toBe(true);
    expect(field?.required).toBe(true);
  });

  it('takes both of them along where it is listed, and into its group', () => {
    const { fields } = resolveSchema({ ...schema, fields: [{ name: 'name' }, { name: 'password', group: 'safety' }] });
    expect(fields.map(({ name, group }) => [name, group])).toEqual([
      ['username', undefined],
      ['name', undefined],
      ['use_password', 'safety'],
      ['password', 'safety'],
      ['password_confirmation', 'safety'],
    ]);
  });

  it('can have each of them elsewhere, in words of its own', () => {
    const moved: SignUpSchema = {
      ...schema,
      fields: [
        { name: 'password_confirmation', label: 'Once more' },
        { name: 'use_password', defaultValue: 'true', label: 'I would rather have a password' },
      ],
    };
    expect(names(moved)).toEqual(['username', 'password', 'password_confirmation', 'use_password']);
    expect(fieldOf(moved, 'password_confirmation')).toMatchObject({ label: 'Once more', type: 'password' });
    expect(fieldOf(moved, 'use_password')).toMatchObject({ defaultValue: 'true', sendTo: 'none', required: false });
  });
});

describe('a password to be typed twice', () => {
  it('has a field of the same kind after it, for browsers and people, which is sent nowhere', () => {
    expect(names({ confirmPassword: true })).toEqual(['username', 'password', 'password_confirmation']);
    expect(fieldOf({ confirmPassword: true }, 'password_confirmation')).toMatchObject({
      role: 'field',
      labelKey: 'password_confirmation',
      type: 'password',
      required: true,
      sendTo: 'none',
      hints: { autoComplete: 'new-password' },
    });
    expect(fieldOf({ confirmPassword: true }, 'password_confirmation')?.visibleWhen).toBeUndefined();
  });
});

describe('no password', () => {
  it('is not asked for, and nothing about it', () => {
    expect(names({ password: 'none' })).toEqual(['username']);
  });
});

describe('names that belong to a credential', () => {
  it.each(['use_password', 'password_confirmation'])('are free where there is no such credential: %s', (name) => {
    expect(fieldOf({ fields: [{ name, sendTo: 'none' }] }, name)).toMatchObject({ type: 'text', labelKey: undefined });
  });
});

describe('groups', () => {
  it('keep their legends and their fields’ order', () => {
    const schema: SignUpSchema = {
      groups: { you: 'About you' },
      fields: [{ name: 'name', group: 'you' }, { name: 'birthdate', group: 'you' }, { name: 'locale' }],
    };
    expect(resolveSchema(schema).groups).toEqual({ you: 'About you' });
    expect(resolveSchema(schema).fields.map(({ group }) => group)).toEqual([
      undefined,
      undefined,
      'you',
      'you',
      undefined,
    ]);
    expect(resolveSchema({}).groups).toEqual({});
  });
});

describe('what a field has of the app’s own', () => {
  it('reaches the form as it is', () => {
    const validate = () => undefined;
    const visibleWhen = () => true;
    const transform = (value: string) => value.toLowerCase();
    expect(
      fieldOf({ fields: [{ name: 'email', validate, visibleWhen, transform, readOnly: true, group: 'a' }] }, 'email'),
    ).toMatchObject({ validate, visibleWhen, transform, readOnly: true, group: 'a' });
  });

  it('is a constant that is sent and stored like an attribute', () => {
    expect(
      fieldOf({ fields: [{ name: 'custom:source', type: 'hidden', defaultValue: 'fair' }] }, 'custom:source'),
    ).toMatchObject({ type: 'hidden', defaultValue: 'fair', maxLength: 2048, sendTo: 'userAttributes' });
  });

  it('is a number in a select over a Number attribute', () => {
    const field = fieldOf(
      { fields: [{ name: 'custom:seats', dataType: 'Number', options: ['5', '10'] }] },
      'custom:seats',
    );
    expect(field).toMatchObject({ type: 'select', dataType: 'Number' });
  });
});
