import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPhoneNumber } from '../../src/validation/phone-number.js';

describe('a phone number becomes what Cognito takes (K-7)', () => {
  it.each([
    ['+16172535702', '+16172535702'],
    ['+1 617 253 5702', '+16172535702'],
    ['+1 (617) 253-5702', '+16172535702'],
    ['+49.30/23125\u2011012', '+493023125012'],
    ['+44 (0)20 7946 0123', '+442079460123'],
    ['+44(0) 20 7946 0123', '+442079460123'],
    ['0044 (0)20 7946 0123', '+442079460123'],
    ['00 49 30 23125 012', '+493023125012'],
    ['\u202a+49 30 23125 012\u202c', '+493023125012'],
    ['＋４９（３０）２３１２５－０１２', '+493023125012'],
    ['+٢٠ ٢ ٢٥٧٤', '+2022574'],
    ['+۹۸ ۲۱', '+9821'],
    ['(030) 23125', '03023125'],
    ['+1 ext. 5', '+1ext5'],
    ['', ''],
  ])('%j: %j', (written, clean) => {
    expect(cleanPhoneNumber(written)).toBe(clean);
  });

  it('once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 ()-./x') }), (number) => {
        fc.pre(/^\+\d+$/.test(cleanPhoneNumber(number)));
        expect(cleanPhoneNumber(cleanPhoneNumber(number))).toBe(cleanPhoneNumber(number));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no digit of an international number, however it is spaced', () => {
    const separator = fc.constantFrom('', ' ', '-', '.', '/', '\u00a0', '\u2013', '\u200e');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), { maxLength: 15 }), (parts) => {
        const digits = parts.map(([digit]) => digit).join('');
        expect(cleanPhoneNumber(`+${parts.map((part) => part.join('')).join('')}`)).toBe(`+${digits}`);
      }),
      { numRuns: 1000 },
    );
  });
});
