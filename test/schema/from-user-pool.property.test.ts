import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateUsername } from '../../src/form/generate-username.js';
import { signInName } from '../../src/form/sign-in-name.js';
import { toSignUpRequest } from '../../src/form/to-request.js';
import { explainUserPool, resolveSchema, schemaFromUserPool, type ResolvedField } from '../../src/schema.js';
import { createFakeUserPool } from '../../src/testing.js';
import { createSignUpValidator } from '../../src/validation.js';
import { described } from './arbitrary-pools.js';

/** As short, or as long, as the field lets a value be. */
function value(
  { role, labelKey, type, dataType, min, max, minLength = 1, maxLength = 0 }: ResolvedField,
  most: boolean,
) {
  if (type === 'password') return '-'.padEnd(most ? 256 : minLength, 'x');
  if (type === 'email') return 'ada@example.com';
  if (type === 'tel') return '+49 30 901820';
  if (type === 'date') return '1815-12-10';
  if (type === 'checkbox') return String(most);
  if (dataType === 'DateTime') return '2026-11-21T09:30';
  if (dataType === 'Number') return String(most ? max : min);
  if (role === 'username') return labelKey === 'username' ? 'ada' : 'ada@example.com';
  return 'x'.repeat(most ? maxLength : minLength);
}

it('whatever the pool, a form made from its description can sign somebody up, who then gets a code, or the notes say why not', async () => {
  await fc.assert(
    fc.asyncProperty(described, fc.boolean(), fc.boolean(), async (made, most, generates) => {
      const { userPool, userPoolClient, canGenerate } = made;
      const options = generates && canGenerate ? ({ username: 'generate' } as const) : {};
      const schema = resolveSchema(schemaFromUserPool(userPool, userPoolClient, options));
      const fields = schema.fields.filter((field) => most || field.required);
      const values = Object.fromEntries(fields.map((field) => [field.name, value(field, most)]));
      expect([...createSignUpValidator(schema).validate(values)]).toEqual([]);

      const fake = createFakeUserPool({ userPool, userPoolClient });
      const request = toSignUpRequest('1example23456789', schema, values, { username: generateUsername() });
      // Whoever signs in later has a name for it: an address, where nobody knows the username.
      expect(signInName(schema, request)).toMatch(schema.generatesUsername ? /^(ada@example\.com|\+4930901820)$/ : /./);
      await fake.signUp(request);
      const isReached = explainUserPool(userPool, userPoolClient, options).every(({ code }) => code !== 'no-address');
      expect(fake.inbox.messages).toHaveLength(userPool.AutoVerifiedAttributes?.length && isReached ? 1 : 0);
    }),
    { numRuns: 1000 },
  );
});
