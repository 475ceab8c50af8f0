import { describe, expect, it } from 'vitest';
import { createSignUpValidator } from '../../src/validation.js';
import { confirmationCode } from '../../src/form/confirmation-code.js';

const schema = {
  usernameAttributes: ['email', 'phone_number'],
  confirmPassword: true,
  fields: [
    { name: 'given_name' },
    { name: 'website' },
    { name: 'birthdate' },
    { name: 'custom:seats', dataType: 'Number' },
    { name: 'note', sendTo: 'none' },
  ],
} as const;

/** What makes expressions backtrack, and what makes text larger than it looks. */
const patterns = [
  'a',
  '1',
  ' ',
  '0 ',
  '@.',
  '+1(0)',
  'é',
  'e\u0301',
  '😀',
  '\ud800',
  '\u202e',
  '\ufdfa',
  'Aa1!',
  '-',
  '1e',
  '00',
];

/** In milliseconds, the best of three: a machine that is busy makes a run longer, never shorter. */
function best(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

describe('a pasted book of anything', () => {
  it.each(patterns)('of %j is checked in time that grows with its length alone', (pattern) => {
    const validator = createSignUpValidator(schema);
    const of = (length: number) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
    const check = (value: string) => () => {
      for (const { name } of schema.fields) validator.validateField(name, value);
      for (const name of ['username', 'password'] as const) validator.validateField(name, value);
      confirmationCode(value);
    };
    const [short, long] = [of(50_000), of(400_000)];
    const [one, eight] = [best(check(short)), best(check(long))];
    // Eight times the text: quadratic work would be 64 times as long. Below a few milliseconds clocks say little.
    expect(eight, `${one.toFixed(1)} ms became ${eight.toFixed(1)} ms`).toBeLessThan(24 * Math.max(one, 10));
  });
});

describe('what is hard to see', () => {
  const validate = (value: string) => createSignUpValidator(schema).validateField('given_name', value)?.reason;

  it.each([
    ['a lone surrogate', 'Ada\ud83d', 'unsendable'],
    ['an emoji', 'Ada 😀', undefined],
    ['a flag of two regional indicators', '🇩🇪', undefined],
    ['a family of one glyph', '👩‍👩‍👧', undefined],
    ['a combining mark', 'Ade\u0300le', undefined],
    ['text from right to left', 'עדה', undefined],
  ])('in a name is taken as it is, or said to be unsendable: %s', (_what, value, reason) => {
    expect(validate(value)).toBe(reason);
  });
});
