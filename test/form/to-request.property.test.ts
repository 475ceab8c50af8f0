import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSignUpRequest } from '../../src/form/to-request.js';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import { isStandardAttribute } from '../../src/schema/standard-attributes.js';
import type { SendTo, SignUpField } from '../../src/schema/types.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';

const hostile = [
  '__proto__',
  'constructor',
  'a.b[0]',
  '["x"]',
  "it's",
  '\u{1f469}\u200d\u{1f4bb}',
  '`${x}`',
  '\\',
  '0',
  '[object Object]',
];

/** Every name that Cognito takes after `custom:`: letters, marks, symbols, numbers and punctuation. */
const custom = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  .map((name) => name.replace(/[\p{Z}\p{C}]/gu, '').slice(0, 20))
  // A cut may have left half a character.
  .filter((name) => name !== '' && !/[\p{Z}\p{C}]/u.test(name))
  .map((name) => `custom:${name}`);
const metadata = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', minLength: 1 }));
const isReserved = (name: string) => ['username', 'password'].includes(name) || isStandardAttribute(name);

const field: fc.Arbitrary<SignUpField & { readonly sendTo: SendTo }> = fc.oneof(
  fc.record({ name: custom, sendTo: fc.constantFrom<SendTo[]>('userAttributes', 'validationData') }),
  fc.record({
    name: metadata.filter((name) => !isReserved(name)),
    sendTo: fc.constantFrom<SendTo[]>('clientMetadata', 'none'),
  }),
);
const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);

describe('a value', () => {
  it('arrives under its name, and nowhere else, whatever the name (S-8)', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(field, value), { selector: ([{ name }]) => name, maxLength: 12 }),
        (given) => {
          // A name of white space alone makes no label.
          const schema = resolveSchema({ fields: given.map(([one]) => ({ ...one, label: 'A field' })) });
          const values = Object.fromEntries([
            ...given.map(([{ name }, text]) => [name, text] as const),
            ['username', 'ada'],
            ['password', 'Pa$$word1'],
          ]);
          expect([...createSignUpValidator(schema).validate(values)]).toEqual([]);
          const {
            UserAttributes = [],
            ValidationData = [],
            ClientMetadata = {},
            ...rest
          } = toSignUpRequest('client', schema, values);
          const expected = (to: SendTo) =>
            given.filter(([{ sendTo }]) => sendTo === to).map(([{ name }, text]) => [name, text]);
          const pairs = (list: typeof UserAttributes) => list.map(({ Name, Value }) => [Name, Value]);
          expect(rest).toEqual({ ClientId: 'client', Username: 'ada', Password: 'Pa$$word1' });
          expect(pairs(UserAttributes)).toEqual(expected('userAttributes'));
          expect(pairs(ValidationData)).toEqual(expected('validationData'));
          // JavaScript puts names that look like indexes first.
          expect(Object.entries(ClientMetadata).sort()).toEqual(expected('clientMetadata').sort());
          // And it is the same after the trip as JSON.
          expect(Object.entries(JSON.parse(JSON.stringify(ClientMetadata)) as object)).toEqual(
            Object.entries(ClientMetadata),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
