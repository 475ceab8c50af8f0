import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import type { SignUpField, SignUpSchema } from '../../src/schema/types.js';
import { wrong, wrongInDevelopment } from './wrong-schemas.js';

// The cast lets mistakes through that only JavaScript can make.
const resolve = (schema: object) => resolveSchema(schema as SignUpSchema);

describe('a schema with which nobody could sign up', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([...wrong, ...wrongInDevelopment])(
    'throws %s: %s, with what, why and how to mend it',
    (code, _what, schema) => {
      expect(() => resolve(schema)).toThrow(
        new RegExp(`^cognito-sign-up: .{60,} \\[${code}, docs/errors\\.md#${code}\\]$`, 's'),
      );
    },
  );

  it.each(wrong)('throws %s in production too, by its code alone: %s', (code, _what, schema) => {
    vi.stubEnv('NODE_ENV', 'production');
    // These are told apart from other wrong names in development alone.
    const told = /read-only|alias|schema-password/.test(code) ? 'schema-name' : code;
    expect(() => resolve(schema)).toThrow(new RegExp(`^cognito-sign-up: docs/errors\\.md#${told}$`));
  });
});

describe('what looks wrong and is not', () => {
  const right: readonly SignUpField<unknown>[] = [
    { name: `custom:${'a'.repeat(20)}` },
    { name: 'custom:a.b[0]' },
    { name: 'custom:überschrift' },
    { name: '__proto__', sendTo: 'clientMetadata' },
    { name: 'sub', sendTo: 'validationData' },
    { name: 'a'.repeat(100), sendTo: 'clientMetadata' },
    { name: 'locale' },
    { name: 'zoneinfo' },
    { name: 'custom:a', options: ['', 'x'] },
    { name: 'custom:a', dataType: 'Number', options: ['', '1', '2.5'], min: 1 },
    { name: 'custom:a', type: 'hidden', defaultValue: 'x' },
    { name: 'updated_at', type: 'hidden', transform: () => '1700000000' },
    { name: 'username', readOnly: true, transform: String, validate: () => undefined },
    { name: 'preferred_username' },
    { name: 'custom:a', pattern: '[\\w.-]+' },
    { name: 'terms', sendTo: 'none', label: { type: 'b' }, labelText: 'the terms' },
    { name: 'birthdate', type: 'text', min: '1900-01-01' },
    { name: 'custom:a', type: 'datetime-local', min: '2000-01-31T12:00', max: '2000-01-31' },
    { name: 'name', minLength: 4, maxLength: 4 },
  ];

  it.each(right)('is taken: $name', (field) => {
    expect(resolveSchema<unknown>({ fields: [field] }).fields).toHaveLength(field.name === 'username' ? 2 : 3);
  });
});
