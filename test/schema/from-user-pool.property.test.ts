import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSignUpRequest } from '../../src/form/to-request.js';
import { explainUserPool, resolveSchema, schemaFromUserPool, type ResolvedField } from '../../src/schema.js';
import { createFakeUserPool } from '../../src/testing.js';
import { createSignUpValidator } from '../../src/validation.js';
import { client, number, pool, required, text } from './described-pools.js';

const addresses = fc.subarray(['email', 'phone_number']);
const custom = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 12, max: 2048 })).map(
    ([min, max]) =>
      (name: string) =>
        text(name, { StringAttributeConstraints: { MinLength: String(min), MaxLength: String(max) } }),
  ),
  fc.tuple(fc.integer({ min: -99, max: 0 }), fc.integer({ min: 1, max: 99 })).map(
    ([min, max]) =>
      (name: string) =>
        number(name, { MinValue: String(min), MaxValue: String(max) }),
  ),
  fc
    .constantFrom('Boolean', 'DateTime')
    .map((AttributeDataType) => (name: string) => ({ Name: name, AttributeDataType })),
);
const described = fc
  .record({
    UsernameAttributes: addresses,
    AutoVerifiedAttributes: addresses,
    needed: fc.subarray(['name', 'email', 'phone_number', 'birthdate', 'gender', 'locale']),
    customs: fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }), custom), {
      selector: ([name]) => name,
      maxLength: 5,
    }),
    length: fc.integer({ min: 6, max: 99 }),
    writesAll: fc.boolean(),
  })
  .map(({ needed, customs, length, writesAll, ...settings }) => {
    const attributes = customs
      .filter(([name]) => !/\s/.test(name))
      .map(([name, attribute]) => attribute(`custom:${name}`));
    const [first] = attributes;
    return {
      userPool: pool(
        { ...settings, Policies: { PasswordPolicy: { MinimumLength: length, RequireSymbols: true } } },
        ...needed.map(required),
        ...attributes,
      ),
      userPoolClient: client(
        // Not the first custom one, and the username attribute only if it is needed besides.
        writesAll
          ? {}
          : {
              WriteAttributes: ['name', ...needed, ...attributes.map(({ Name = '' }) => Name)].filter(
                (name) => name !== first?.Name,
              ),
            },
      ),
    };
  });

/** As short, or as long, as the field lets a value be. */
function value({ role, name, type, dataType, min, max, minLength = 1, maxLength = 0 }: ResolvedField, most: boolean) {
  if (role === 'password') return '-'.padEnd(most ? 256 : minLength, 'x');
  if (type === 'email') return 'ada@example.com';
  if (type === 'tel') return '+49 30 901820';
  if (type === 'date') return '1815-12-10';
  if (type === 'checkbox') return String(most);
  if (dataType === 'DateTime') return '2026-11-21T09:30';
  if (dataType === 'Number') return String(most ? max : min);
  if (name === 'username') return 'ada@example.com';
  return 'x'.repeat(most ? maxLength : minLength);
}

it('whatever the pool, a form made from its description can sign somebody up, who then gets a code, or the notes say why not', async () => {
  await fc.assert(
    fc.asyncProperty(described, fc.boolean(), async ({ userPool, userPoolClient }, most) => {
      const schema = resolveSchema(schemaFromUserPool(userPool, userPoolClient));
      const fields = schema.fields.filter((field) => most || field.required);
      const values = Object.fromEntries(fields.map((field) => [field.name, value(field, most)]));
      expect([...createSignUpValidator(schema).validate(values)]).toEqual([]);

      const fake = createFakeUserPool({ userPool, userPoolClient });
      await fake.signUp(toSignUpRequest('1example23456789', schema, values));
      const isReached = explainUserPool(userPool, userPoolClient).every(({ code }) => code !== 'no-address');
      expect(fake.inbox.messages).toHaveLength(userPool.AutoVerifiedAttributes?.length && isReached ? 1 : 0);
    }),
    { numRuns: 1000 },
  );
});
