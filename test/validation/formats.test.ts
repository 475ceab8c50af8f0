import { describe, expect, it } from 'vitest';
import type { SignUpField } from '../../src/schema/types.js';
import { reason } from './fields.js';

const ok = undefined;
type Row = readonly [value: string, reason: string | undefined];

/** What each format takes and turns down. */
const tables: Readonly<Record<string, readonly [field: SignUpField, ...rows: Row[]]>> = {
  'an email address, no stricter than a browser (K-9)': [
    { name: 'email' },
    ['ada@example.com', ok],
    [' ada@example.com ', ok],
    ['a@b', ok],
    ['a..b@example.com', ok],
    ['ada+tag@example.com', ok],
    ['Ada@Example.COM', ok],
    ['jürgen@exämple.com', ok],
    ["o'neill@example.com", ok],
    ['ada', 'typeMismatch'],
    ['ada@', 'typeMismatch'],
    ['@example.com', 'typeMismatch'],
    ['ada@@example.com', 'typeMismatch'],
    ['ada lovelace@example.com', 'typeMismatch'],
  ],
  'a phone number, however it is written (K-7)': [
    { name: 'phone_number' },
    ['+14325551212', ok],
    ['+1 617 253 5702', ok],
    ['+1 (617) 253-5702', ok],
    ['0044 20 7946 0123', ok],
    ['＋４４２０７９４６０１２３', ok],
    ['020 7946 0123', 'typeMismatch'],
    ['+', 'typeMismatch'],
    ['+44 twenty', 'typeMismatch'],
    ['+1234567890123456', 'typeMismatch'],
    ['+1+2', 'typeMismatch'],
  ],
  'a web address': [
    { name: 'website' },
    ['https://example.com', ok],
    ['HTTP://EXAMPLE.COM/a?b#c', ok],
    ['https://exämple.com/ü', ok],
    ['example.com', 'typeMismatch'],
    ['https://', 'typeMismatch'],
    ['https://exa mple.com', 'typeMismatch'],
    ['javascript:alert(1)', 'typeMismatch'],
    ['data:text/html,x', 'typeMismatch'],
    ['ftp://example.com', 'typeMismatch'],
    ['https:example.com', 'typeMismatch'],
  ],
  'a date of the calendar': [
    { name: 'birthdate', min: '1900-01-01', max: '2020-12-31' },
    ['1815-12-10', 'rangeUnderflow'],
    ['1900-01-01', ok],
    ['2000-02-29', ok],
    ['2020-12-31', ok],
    ['2021-01-01', 'rangeOverflow'],
    ['1999-02-29', 'typeMismatch'],
    ['2000-02-30', 'typeMismatch'],
    ['2000-04-31', 'typeMismatch'],
    ['2000-13-01', 'typeMismatch'],
    ['2000-00-10', 'typeMismatch'],
    ['0000-01-01', 'typeMismatch'],
    ['12000-01-01', 'typeMismatch'],
    ['01/02/2000', 'typeMismatch'],
    ['2000-1-2', 'typeMismatch'],
  ],
  'a birth date in a text field, which Cognito checks all the same': [
    { name: 'birthdate', type: 'text' },
    ['2000-02-29', ok],
    ['29.2.2000', 'typeMismatch'],
  ],
  'a date and time': [
    { name: 'custom:a', dataType: 'DateTime', min: '2000-01-31T12:00', max: '2000-02-01' },
    ['2000-01-31T11:59', 'rangeUnderflow'],
    ['2000-01-31T12:00', ok],
    ['2000-01-31T12:00:00', ok],
    ['2000-02-01T23:59:59.999', ok],
    ['2000-02-02T00:00', 'rangeOverflow'],
    ['2000-01-31T24:00', 'typeMismatch'],
    ['2000-01-31T12:60', 'typeMismatch'],
    ['2000-02-30T12:00', 'typeMismatch'],
    ['2000-01-31', 'typeMismatch'],
    ['2000-01-31 12:00', 'typeMismatch'],
  ],
  'bounds with seconds': [
    { name: 'custom:a', dataType: 'DateTime', min: '2000-01-31T12:00:00', max: '2000-01-31T13:00:30' },
    ['2000-01-31T12:00', ok],
    ['2000-01-31T13:00', ok],
    ['2000-01-31T13:00:31', 'rangeOverflow'],
  ],
  'a number': [
    { name: 'custom:a', dataType: 'Number', min: -5, max: '10' },
    ['0', ok],
    ['-5', ok],
    ['-5.1', 'rangeUnderflow'],
    ['10', ok],
    ['10.01', 'rangeOverflow'],
    ['9', ok],
    ['1.5', ok],
    ['.5', ok],
    ['1e1', ok],
    ['007', ok],
    ['1e', 'typeMismatch'],
    ['1e999', 'typeMismatch'],
    ['1,5', 'typeMismatch'],
    ['1.', 'typeMismatch'],
    ['--1', 'typeMismatch'],
    ['0x10', 'typeMismatch'],
    ['Infinity', 'typeMismatch'],
    ['two', 'typeMismatch'],
  ],
  'a number in a text field': [
    { name: 'custom:a', type: 'text', dataType: 'Number', max: 3 },
    ['3', ok],
    ['4', 'rangeOverflow'],
    ['three', 'typeMismatch'],
  ],
};

describe.each(Object.entries(tables))('%s', (_title, [field, ...rows]) => {
  it.each(rows)('%j: %s', (value, expected) => {
    expect(reason(field, value)).toBe(expected);
  });
});
