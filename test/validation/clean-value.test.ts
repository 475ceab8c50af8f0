import { describe, expect, it } from 'vitest';
import type { SignUpField, SignUpSchema } from '../../src/schema/types.js';
import { cleanValue } from '../../src/validation/clean-value.js';
import { fieldOf } from './fields.js';

const either: SignUpSchema = { usernameAttributes: ['email', 'phone_number'] };

describe('a value as it is sent', () => {
  it.each<[SignUpField, string, string, SignUpSchema?]>([
    [{ name: 'nickname' }, '  Ada  L. ', 'Ada  L.'],
    [{ name: 'email' }, ' Ada+x@Example.com ', 'Ada+x@Example.com'],
    [{ name: 'email' }, ' Ada+x@Bücher.Example ', 'Ada+x@xn--bcher-kva.example'],
    [{ name: 'username' }, 'ada@müll.bücher.example', 'ada@xn--mll-hoa.xn--bcher-kva.example', either],
    [{ name: 'email' }, 'юля@почта.example', 'юля@почта.example'],
    [{ name: 'email' }, 'a@b@bücher.example', 'a@b@xn--bcher-kva.example'],
    [{ name: 'email' }, 'ada@bü/cher', 'ada@bü/cher'],
    [{ name: 'email' }, 'ada@bü\u00adcher\ufffd', 'ada@bü\u00adcher\ufffd'],
    [{ name: 'nickname' }, 'ada@bücher.example', 'ada@bücher.example'],
    [{ name: 'password' }, '  pass  ', '  pass  '],
    [{ name: 'phone_number' }, '00 1 (432) 555', '+1432555'],
    [{ name: 'phone_number', type: 'text' }, '+1 432 555', '+1432555'],
    [{ name: 'username' }, ' ada@x ', 'ada@x', either],
    [{ name: 'username' }, '+1 (432) 555', '+1432555', either],
    [{ name: 'username' }, '+1 (432) 555', '+1 (432) 555'],
    [{ name: 'custom:a', options: [' x '] }, ' x ', ' x '],
    [{ name: 'custom:a', type: 'checkbox' }, 'true', 'true'],
  ])('%j: %j becomes %j (F-45)', (field, typed, sent, schema) => {
    expect(cleanValue(fieldOf(field, schema), typed)).toBe(sent);
  });
});
