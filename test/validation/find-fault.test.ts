import { describe, expect, it } from 'vitest';
import type { SignUpField } from '../../src/schema/types.js';
import { reason } from './fields.js';

const ok = undefined;
type Row = readonly [value: string, reason: string | undefined];

/** What each kind of field takes and turns down. */
const tables: Readonly<Record<string, readonly [field: SignUpField, ...rows: Row[]]>> = {
  'an optional text': [{ name: 'nickname' }, ['', ok], ['  ', ok], ['Ada', ok], ['\u{1f469}\u200d\u{1f4bb}', ok]],
  'a required text, for which white space is nothing': [
    { name: 'nickname', required: true },
    ['', 'required'],
    [' \t\n\u00a0', 'required'],
    ['A', ok],
  ],
  'lengths, without the white space around': [
    { name: 'nickname', minLength: 2, maxLength: 4 },
    ['a', 'tooShort'],
    [' a ', 'tooShort'],
    ['ab', ok],
    ['abcd', ok],
    ['  abcd  ', ok],
    ['abcde', 'tooLong'],
    ['', ok],
  ],
  'Cognito’s longest value': [{ name: 'nickname' }, ['a'.repeat(2048), ok], ['a'.repeat(2049), 'tooLong']],
  'a choice': [
    { name: 'custom:a', options: ['x', { value: ' y ', label: 'Why' }] },
    ['', ok],
    ['x', ok],
    [' y ', ok],
    ['y', 'notAnOption'],
    ['z', 'notAnOption'],
  ],
  'a required choice': [
    { name: 'custom:a', type: 'radio', options: ['x'], required: true },
    ['', 'required'],
    ['x', ok],
  ],
  'a choice of the browser’s time zones': [{ name: 'zoneinfo' }, ['Europe/Berlin', ok], ['a'.repeat(2049), 'tooLong']],
  'an optional checkbox': [{ name: 'custom:a', type: 'checkbox' }, ['', ok], ['false', ok], ['true', ok]],
  'a required checkbox': [
    { name: 'terms', type: 'checkbox', required: true, sendTo: 'none' },
    ['', 'required'],
    ['false', 'required'],
    ['true', ok],
    ['on', 'notAnOption'],
  ],
  'a pattern, which the whole value must match': [
    { name: 'custom:a', pattern: 'a|\\p{Lu}{2}' },
    ['', ok],
    ['a', ok],
    [' a ', ok],
    ['ÄÖ', ok],
    ['ab', 'patternMismatch'],
    ['xa', 'patternMismatch'],
  ],
  'a username that people choose': [
    { name: 'username' },
    ['', 'required'],
    ['ada', ok],
    [' ada ', ok],
    ['Ada_Lovelace-1815!', ok],
    ['阿达', ok],
    ['ada lovelace', 'whitespace'],
    ['ada\u200blovelace', 'whitespace'],
    ['ada\u0007', 'whitespace'],
    ['a'.repeat(128), ok],
    ['a'.repeat(129), 'tooLong'],
  ],
};

describe.each(Object.entries(tables))('%s', (_title, [field, ...rows]) => {
  it.each(rows)('%j: %s', (value, expected) => {
    expect(reason(field, value)).toBe(expected);
  });
});

describe('a username that is an email address, a phone number or either', () => {
  it.each([
    [['email'], 'email', 'ada@example.com', ok],
    [['email'], 'email', 'ada', 'typeMismatch'],
    [['email'], 'email', 'a da@example.com', 'whitespace'],
    [['phone_number'], 'phone_number', '+1 432 555 1212', ok],
    [['phone_number'], 'phone_number', '432', 'typeMismatch'],
    [['email', 'phone_number'], 'username', 'ada@example.com', ok],
    [['email', 'phone_number'], 'username', '+1 (432) 555-1212', ok],
    [['email', 'phone_number'], 'username', 'ada', 'typeMismatch'],
    [['email', 'phone_number'], 'username', '@example.com', 'typeMismatch'],
  ] as const)('%j: %s %j is %s', (usernameAttributes, name, value, expected) => {
    expect(reason({ name }, value, { usernameAttributes })).toBe(expected);
  });
});
