import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSignUpRequest } from '../../src/form/to-request.js';
import { explainUserPool, resolveSchema, schemaFromUserPool, type ResolvedField } from '../../src/schema.js';
import { createFakeUserPool } from '../../src/testing.js';
import { createSignUpValidator } from '../../src/validation.js';
import { described } from './arbitrary-pools.js';

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
