import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../src/schema/resolve-schema.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';
import { agree } from './agree.js';
import { worlds } from './agreement-worlds.js';

// The form's checks and the pool's are written apart from each other, each from what is known of the service. Here
// they meet: what the form lets through the pool takes, and what the pool turns down the form found first.

describe('the form and the pool agree on what can be signed up with, and on the field where it cannot', () => {
  it.each(worlds.map((world) => [world.title, world] as const))(
    'with %s',
    async (_, { schema: given, pool, typed }) => {
      const schema = resolveSchema(given);
      const validator = createSignUpValidator(schema);
      const counts = { taken: 0, refused: 0, left: 0, stricter: 0 };
      await fc.assert(
        fc.asyncProperty(typed, async (values) => {
          const { verdict } = await agree(schema, pool, values, validator.validate(values));
          counts[verdict] += 1;
        }),
        { numRuns: 1_000 },
      );
      // A run in which one side never happened would prove nothing.
      expect(counts.taken).toBeGreaterThan(25);
      expect(counts.refused).toBeGreaterThan(100);
    },
  );
});

/** Base names of attributes, of whatever the service allows: letters, marks, symbols, numbers, punctuation. */
const baseName = fc
  .oneof(
    {
      weight: 2,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'ab1.[]"\'`:;,{}()$_-\\/|<>&=+*?!@#%^~é💃́'),
        minLength: 1,
        maxLength: 14,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'a.b.c', 'x[0]', '0', '"', "it's", '👩‍👩‍👧'),
    },
  )
  // A joiner between emoji is none of these.
  .filter((name) => /^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u.test(name) && name.length <= 20);

/** One in seven is too short for its attribute, so that both sides happen often. */
const entry = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('a', '7', '!') },
);

describe('names of attributes of every legal kind', () => {
  it('reach the pool to the letter, with their values, and lead its faults back to the field', async () => {
    const counts = { taken: 0, refused: 0, left: 0, stricter: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ name: baseName, value: entry }), {
          selector: ({ name }) => name,
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom('scim', 'plain'),
        async (entries, attributeTexts) => {
          const attributes = entries.map(({ name, value }) => ({ name: `custom:${name}`, value }));
          const schema = resolveSchema({
            usernameAttributes: ['email'],
            fields: [
              ...attributes.map(({ name }) => ({ name, minLength: 2 })),
              ...entries.map(({ name }) => ({ name: `v:${name}`.slice(0, 32), sendTo: 'validationData' as const })),
              ...entries.map(({ name }) => ({
                name: name === 'email' || name === 'password' ? `m:${name}` : name,
                sendTo: 'clientMetadata' as const,
              })),
            ],
          });
          const values = Object.fromEntries([
            ['email', 'ada@example.com'],
            ['password', 'Correct-horse-1'],
            ...attributes.map(({ name, value }) => [name, value] as const),
            ...entries.flatMap(({ name, value }) => [[`v:${name}`, value] as const, [name, value] as const]),
          ]);
          const userPool = {
            UsernameAttributes: ['email'],
            SchemaAttributes: attributes.map(({ name }) => ({
              Name: name,
              AttributeDataType: 'String',
              StringAttributeConstraints: { MinLength: '2' },
            })),
          };
          const { verdict, pool } = await agree(schema, { userPool, attributeTexts }, values);
          counts[verdict] += 1;
          const stored = pool.findUser('ada@example.com');
          if (!stored) return;
          const sent = entries
            .filter(({ value }) => value.trim())
            .map(({ name, value }) => [name, value.trim()] as const);
          const expected = (prefix: string) => Object.fromEntries(sent.map(([name, value]) => [prefix + name, value]));
          const { email: _, ...custom } = stored.attributes;
          expect(custom).toEqual(expected('custom:'));
          expect(stored.validationData).toEqual(expected('v:'));
          expect(stored.clientMetadata).toEqual(expected(''));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(counts.taken).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(100);
  });
});
