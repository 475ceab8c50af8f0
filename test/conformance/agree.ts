import { expect } from 'vitest';
import { describeError } from '../../src/client/describe-error.js';
import { generateUsername } from '../../src/form/generate-username.js';
import { faultyFields } from '../../src/form/reported-errors.js';
import { toSignUpRequest } from '../../src/form/to-request.js';
import type { ResolvedSchema } from '../../src/schema/types.js';
import { createFakeUserPool, type FakeUserPool, type FakeUserPoolOptions } from '../../src/testing.js';
import { createSignUpValidator } from '../../src/validation/create-sign-up-validator.js';

export type Typed = Readonly<Record<string, string>>;

/** What became of a sign-up that people typed. */
export interface Agreed {
  /** `refused` by the pool and before it by the form; `left` to the pool by the form, which knows no better. */
  readonly verdict: 'taken' | 'refused' | 'left' | 'stricter';
  readonly pool: FakeUserPool;
}

/**
 * What the form asks for and the pool does not: two passwords that are one, a field that the schema alone requires, one
 * of its options, a pattern of its own. And of a username that looks like an alias, the form is wary before the pool is.
 */
const formsOwn = new Set(['passwordMismatch', 'required', 'notAnOption', 'patternMismatch', 'aliasAsUsername']);

/**
 * Makes the request that the form would send, whatever the form says of it, and holds the two against each other: what
 * the form accepts the pool accepts; what the pool refuses the form refused first, on the same field.
 */
export async function agree(
  schema: ResolvedSchema,
  options: FakeUserPoolOptions,
  typed: Typed,
  faults = createSignUpValidator(schema).validate(typed),
): Promise<Agreed> {
  const pool = createFakeUserPool(options);
  const username = schema.generatesUsername ? generateUsername() : undefined;
  const request = toSignUpRequest('client', schema, typed, { username });
  const error: unknown = await pool.signUp(request).catch((reason: unknown) => reason);
  if (!(error instanceof Error)) {
    // RFC 3696 lets white space and a second @ stand in quotation marks; the form takes them for slips.
    const isQuoted = (name: string) => /^\s*".*[\s@].*"@/.test(typed[name] ?? '');
    const reasons = [...faults]
      .filter(([name, { reason }]) => !formsOwn.has(reason) && !(reason === 'typeMismatch' && isQuoted(name)))
      .map(([, { reason }]) => reason);
    expect(reasons, `the pool took ${JSON.stringify(request)}`).toEqual([]);
    return { verdict: faults.size ? 'stricter' : 'taken', pool };
  }
  const fault = describeError(error, 'SignUp', { request });
  const fields = faultyFields(schema.fields, schema.usernameAttributes, fault).map(({ field }) => field.name);
  expect(fields.length, `no field for: ${error.message}`).toBeGreaterThan(0);
  const [field = ''] = fields;
  // The finer points of an address are left to those who send mail: what they say comes to the same field.
  if (error.message.startsWith('Invalid email') && /^[^\s@]+@[^\s@]+$/.test(typed[field]?.trim() ?? ''))
    return { verdict: 'left', pool };
  expect([...faults.keys()], `the pool refused: ${error.message}`).toEqual(expect.arrayContaining(fields));
  return { verdict: 'refused', pool };
}
