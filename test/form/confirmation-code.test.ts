import { describe, expect, it } from 'vitest';
import { confirmationCode } from '../../src/form/confirmation-code.js';

describe('confirmationCode', () => {
  it.each([
    ['123456', '123456'],
    [' 123456\n', '123456'],
    ['123 456', '123456'],
    ['123-456', '123456'],
    ['12 34 56', '123456'],
    ['１２３４５６', '123456'],
    ['\u200e123456\u200f', '123456'],
    ['Your code is 123456', '123456'],
    ['Your code is 123456.', '123456'],
    ['Your Example code is 123 456\n', '123456'],
    ['123456 is your code', '123456'],
    ['Ihr Bestätigungscode lautet 012345', '012345'],
    ['000123', '000123'],
    ['', ''],
    ['   ', ''],
    ['AB12CD', 'AB12CD'],
    ['XKCD-1234', 'XKCD-1234'],
  ])('reads %j as %j (O-1, O-2, K-7)', (typed, code) => {
    expect(confirmationCode(typed)).toBe(code);
  });

  it('leaves a sentence with two numbers to the service rather than guess', () => {
    expect(confirmationCode('Code 123456 valid 24 hours')).toBe('Code123456valid24hours');
  });

  it('takes a megabyte of pasted text in its stride (F-39)', () => {
    const start = performance.now();
    confirmationCode('1 '.repeat(500_000));
    confirmationCode('a1'.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
