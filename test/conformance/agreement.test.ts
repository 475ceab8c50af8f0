import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../src/client/describe-error.js';
import { toSignUpRequest } from '../../src/form/to-request.js';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import { createFakeUserPool } from '../../src/testing.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';

// The form's checks and the pool's are written apart from each other, each from what is known of the service. Here
// they meet: what the form lets through the pool takes, and what the pool turns down the form found first.
const schema = resolveSchema({
  passwordPolicy: {
    minLength: 8,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
  },
  fields: [
    { name: 'phone_number' },
    { name: 'birthdate' },
    { name: 'given_name', required: true, maxLength: 20 },
    { name: 'custom:seats', dataType: 'Number', min: 1, max: 500 },
    { name: 'custom:code', minLength: 3, maxLength: 6 },
    { name: 'custom:ok', dataType: 'Boolean' },
    { name: 'custom:a.b[0]' },
  ],
});
const attribute = (Name: string, AttributeDataType = 'String', rest: object = {}) => ({
  Name,
  AttributeDataType,
  Mutable: true,
  ...rest,
});
const userPool = {
  SchemaAttributes: [
    attribute('given_name', 'String', { Required: true, StringAttributeConstraints: { MaxLength: '20' } }),
    attribute('custom:seats', 'Number', { NumberAttributeConstraints: { MinValue: '1', MaxValue: '500' } }),
    attribute('custom:code', 'String', { StringAttributeConstraints: { MinLength: '3', MaxLength: '6' } }),
    attribute('custom:ok', 'Boolean'),
    attribute('custom:a.b[0]'),
  ],
};

const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }));
const password = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom('a', 'B', '1', '!', ' ', 'é', '€'), maxLength: 12 }) },
  { weight: 3, arbitrary: fc.string({ maxLength: 20 }).map((rest) => `aB1!${rest}xyzw`) },
  { weight: 1, arbitrary: fc.integer({ min: 250, max: 260 }).map((length) => 'aB1!'.padEnd(length, 'x')) },
);
const values = fc.record({
  username: fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.uuid()),
  password,
  phone_number: fc.oneof(text, fc.string({ unit: fc.constantFrom('+', '0', '1', '4', ' ', '-', '('), maxLength: 18 })),
  birthdate: fc.oneof(
    fc.constantFrom('', '1990-02-28', '90-1-1', '2000-01-01 '),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2020-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  given_name: fc.oneof(fc.constant('Ada'), text),
  'custom:seats': fc.oneof(fc.integer({ min: -5, max: 505 }).map(String), fc.constantFrom('', 'x', '12a', ' 7 ')),
  'custom:code': fc.string({ maxLength: 8 }),
  'custom:ok': fc.constantFrom('true', 'false'),
  'custom:a.b[0]': text,
});
const validator = createSignUpValidator(schema);

describe('the form and the pool', () => {
  it('agree on what can be signed up with, and on the field where it cannot', async () => {
    const counts = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(values, async (typed) => {
        const faults = validator.validate(typed);
        const pool = createFakeUserPool({ userPool });
        const fault = await pool.signUp(toSignUpRequest('client', schema, typed)).then(
          () => undefined,
          (error: unknown) => describeError(error, 'SignUp'),
        );
        if (fault) {
          counts.refused += 1;
          expect([...faults.keys()], `the pool refused: ${JSON.stringify(fault.cause)}`).toContain(fault.field);
        } else {
          counts.taken += 1;
          expect([...faults]).toEqual([]);
        }
      }),
      { numRuns: 3_000 },
    );
    // A run in which one side never happened would prove nothing.
    expect(counts.taken).toBeGreaterThan(50);
    expect(counts.refused).toBeGreaterThan(500);
  });
});
