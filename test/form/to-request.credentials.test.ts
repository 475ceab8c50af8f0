import { describe, expect, it } from 'vitest';
import { signInName } from '../../src/form/sign-in-name.js';
import { toSignUpRequest } from '../../src/form/to-request.js';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpSchema } from '../../src/schema/types.js';

const request = (schema: SignUpSchema, values: Record<string, string>) =>
  toSignUpRequest('client', resolveSchema(schema), { username: 'ada', password: ' p ', ...values });

describe('a sign-up without a password', () => {
  it('has no Password, whatever stands in a field that is not there', () => {
    expect(request({ password: 'none' }, {})).toEqual({ ClientId: 'client', Username: 'ada' });
    expect(request({ password: 'optional' }, {})).toEqual({ ClientId: 'client', Username: 'ada' });
    expect(request({ password: 'optional' }, { use_password: 'false' })).not.toHaveProperty('Password');
  });

  it('has one where the person wants one, once', () => {
    const values = { use_password: 'true', password_confirmation: ' p ' };
    expect(request({ password: 'optional', confirmPassword: true }, values)).toEqual({
      ClientId: 'client',
      Username: 'ada',
      Password: ' p ',
    });
  });
});

describe('a sign-up under a generated username', () => {
  const schema: SignUpSchema = {
    username: 'generate',
    aliasAttributes: ['phone_number', 'email'],
    fields: [{ name: 'email', required: true }, { name: 'phone_number' }],
  };
  const resolved = resolveSchema(schema);
  const made = (values: Record<string, string>) => toSignUpRequest('client', resolved, values, { username: 'uuid' });

  it('carries it, and the alias as an attribute', () => {
    expect(made({ email: 'ada@example.com', username: 'not this' })).toEqual({
      ClientId: 'client',
      Username: 'uuid',
      UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }],
    });
  });

  it.each([
    [{ email: 'ada@example.com', phone_number: '+442079460123' }, 'ada@example.com'],
    [{ phone_number: '+44 20 7946 0123' }, '+442079460123'],
    [{}, 'uuid'],
  ])('is signed in to with the alias that was sent: %j', (values, expected) => {
    expect(signInName(resolved, made(values))).toBe(expected);
  });

  it('is signed in to with an alias, not with an attribute that is none', () => {
    const onlyPhone = resolveSchema({
      ...schema,
      aliasAttributes: ['phone_number'],
      fields: [{ name: 'email' }, { name: 'phone_number', required: true }],
    });
    const values = { email: 'ada@example.com', phone_number: '+442079460123' };
    expect(signInName(onlyPhone, toSignUpRequest('client', onlyPhone, values, { username: 'uuid' }))).toBe(
      '+442079460123',
    );
  });

  it('is signed in to with the username where people choose it', () => {
    const chosen = resolveSchema({ aliasAttributes: ['email'], fields: [{ name: 'email' }] });
    const values = { username: 'ada', email: 'ada@example.com' };
    expect(signInName(chosen, toSignUpRequest('client', chosen, values))).toBe('ada');
  });
});
