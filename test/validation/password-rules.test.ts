import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePasswordPolicy } from '../../src/schema/resolve-password-policy.js';
import type { PasswordPolicy } from '../../src/schema/types.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';
import { passwordRules, passwordRulesAttribute } from '../../src/validation/password-rules.js';

const strict = resolvePasswordPolicy(undefined);
const missing = (password: string) =>
  passwordRules(strict)
    .filter((rule) => !rule.met(password))
    .map((rule) => rule.name);
const fault = (password: string, policy?: PasswordPolicy) =>
  createSignUpValidator({ passwordPolicy: policy }).validateField('password', password);

/** Cognito's documentation lists them one by one. */
const symbols = [...'^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'];

describe('the checklist', () => {
  it('has the rules of the policy, and no other', () => {
    expect(passwordRules(strict).map(({ name }) => name)).toEqual([
      'length',
      'lowercase',
      'uppercase',
      'number',
      'symbol',
    ]);
    expect(passwordRules(resolvePasswordPolicy({ requireNumbers: true })).map(({ name }) => name)).toEqual([
      'length',
      'number',
    ]);
  });

  it('counts each of Cognito’s 32 symbols (P-11)', () => {
    expect(symbols).toHaveLength(32);
    expect(symbols.filter((symbol) => missing(`Passwor1${symbol}`).length > 0)).toEqual([]);
  });

  it('counts no other character of ASCII as a symbol (P-11)', () => {
    const counted = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => !missing(`Passwor1${character}`).includes('symbol'),
    );
    expect(counted.sort()).toEqual([...symbols].sort());
  });

  it.each([
    ['Pass wor1', []],
    [' Passwor1', ['symbol']],
    ['Passwor1 ', ['symbol']],
    ['Päßwörd1§', ['symbol']],
    ['ÄÖÜäöü12!', ['lowercase', 'uppercase']],
    ['Password!١', ['number']],
    ['PASSWORD!１', ['lowercase', 'number']],
  ])('has Basic Latin letters, ASCII digits and an inner space in mind: %j lacks %j (P-11)', (password, rules) => {
    expect(missing(password)).toEqual(rules);
  });

  it('is the list that the validator goes by', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20, unit: 'binary-ascii' }), (password) => {
        const error = fault(password);
        if (error?.reason !== 'passwordSpace') expect(error?.rules ?? []).toEqual(missing(password));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the policy said in another way', () => {
    const has = (password: string, from: string) => [...from].some((character) => password.includes(character));
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'aZ0! ä٣§', '\u{1f600}') })),
        fc.integer({ min: 6, max: 99 }),
        (password, minLength) => {
          const policy = { ...strict, minLength };
          const inner = password.length > 2 ? password.substring(1, password.length - 1) : '';
          expect(Object.fromEntries(passwordRules(policy).map(({ name, met }) => [name, met(password)]))).toEqual({
            length: !(password.length < minLength),
            lowercase: has(password, letters),
            uppercase: has(password, letters.toUpperCase()),
            number: has(password, '0123456789'),
            symbol: has(password, symbols.join('')) || inner.split(' ').length > 1,
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a password', () => {
  it.each([
    ['', 'required'],
    ['Pa$$wor1', undefined],
    ['Pa$$ wor1', undefined],
    [' Pa$$wor1', 'passwordSpace'],
    ['Pa$$wor1 ', 'passwordSpace'],
    ['Pa$$wor1\t', 'passwordSpace'],
    ['Pa$$wor', 'passwordPolicy'],
    [`Pa$$1${'x'.repeat(251)}`, undefined],
    [`Pa$$1${'x'.repeat(252)}`, 'tooLong'],
    ['Pa$$wor1\ud800', 'unsendable'],
  ])('%j: %s, and is never trimmed (F-43)', (password, reason) => {
    expect(fault(password)?.reason).toBe(reason);
  });

  it('may be what the pool’s policy takes, however weak', () => {
    expect(fault('password', {})).toBeUndefined();
    expect(fault('aaaaaa', { minLength: 6 })).toBeUndefined();
  });
});

describe('the policy for generators', () => {
  it('is one that Apple’s parser reads: “-” first, “]” last, a `required` for each kind (P-10)', () => {
    expect(passwordRulesAttribute(strict)).toBe(
      'minlength: 8; required: lower; required: upper; required: digit; required: [-!"#$%&\'()*+,./:;<=>?@[\\^_`{|}~]];',
    );
  });

  it('asks for what the policy asks for alone (P-10)', () => {
    expect(passwordRulesAttribute(resolvePasswordPolicy({ minLength: 12, requireNumbers: true }))).toBe(
      'minlength: 12; required: digit;',
    );
  });

  it('offers generators the 32 symbols that count (P-11)', () => {
    const [, offered = ''] = /required: \[(.*)\];$/.exec(passwordRulesAttribute(strict)) ?? [];
    expect([...offered].sort()).toEqual([...symbols].sort());
  });
});
