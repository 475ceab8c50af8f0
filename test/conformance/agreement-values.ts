import fc from 'fast-check';

/** What people type, and what they would hardly type, for the kinds of fields. */
export const text = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

export const goodPassword = fc.constant('Correct-horse-1');

export const password = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'B', '1', '!', ' ', '\u00a0', 'é', '€'), maxLength: 12 }),
  },
  { weight: 3, arbitrary: fc.string({ maxLength: 20 }).map((rest) => `aB1!${rest}xyzw`) },
  { weight: 1, arbitrary: fc.integer({ min: 250, max: 260 }).map((length) => 'aB1!'.padEnd(length, 'x')) },
);

export const email = fc.oneof(
  { weight: 3, arbitrary: fc.emailAddress() },
  { weight: 1, arbitrary: fc.emailAddress().map((address) => ` ${address}\t`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'ada',
      'ada@',
      '@example.com',
      'a b@example.com',
      'a@b@c.org',
      'a..b@c.org',
      'ada@ex ample.com',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('a', '@', '.', ' ', '-', '"', 'ü'), maxLength: 10 }) },
);

const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });

export const phone = fc.oneof(
  { weight: 3, arbitrary: digits(4, 16).map((number) => `+1${number}`) },
  { weight: 1, arbitrary: digits(4, 13).map((number) => `0049 ${number}`) },
  { weight: 1, arbitrary: fc.constantFrom('', '+', '+0123456', '1234567', '+44 (0)20 7946-0123', '+4420x') },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('+', '0', '1', '4', ' ', '-', '('), maxLength: 18 }) },
);

export const username = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.uuid(),
  fc.constantFrom('ada', 'ada lovelace', 'ada@example.com', '+14325551212', 'x'.repeat(129), '__proto__', 'Åsa-💃'),
);

export const number = fc.oneof(
  fc.integer({ min: -5, max: 505 }).map(String),
  fc.constantFrom('', 'x', '12a', ' 7 ', '1e2', '.5', '-.5', '5.', '1e999', '0x10'),
);

export const flag = fc.constantFrom('true', 'false');
