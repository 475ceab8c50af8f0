import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { parseModule } from '../../src/cli/schema-module.js';
import type { SignUpResult } from '../../src/index.js';
import type { SignUpSchema } from '../../src/schema.js';
import { createFakeUserPool } from '../../src/testing.js';
import { client } from '../schema/described-pools.js';
import { clientId, confirm, draw, submit } from './person.js';
import { ways } from './ways-to-sign-up.js';

/** The schema that the command writes for the pool, read from what it wrote. */
async function written(description: object, flags: readonly string[] = []): Promise<SignUpSchema> {
  let output = '';
  const exitCode = await run(['schema', '--from', '-', ...flags], {
    folder: '/',
    environment: {},
    readInput: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(description))),
    write: (text) => (output += text),
    tell: () => undefined,
    onInterrupt: () => undefined,
  });
  expect(exitCode).toBe(0);
  // What the command writes has labels of no other kind.
  return parseModule(output, 'schema.ts') as SignUpSchema;
}

describe('from a description of the pool, a form with which a person signs up, in a pool with', () => {
  it.each(ways)('%s', async (_, { userPool, flags, props, typed, sent, password = true, codeTo, result }) => {
    const userPoolClient = client({ ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] });
    const fake = createFakeUserPool({ userPool, userPoolClient });
    const results: SignUpResult[] = [];
    const { person } = draw({
      client: fake,
      clientId,
      schema: await written({ UserPool: userPool, UserPoolClient: userPoolClient }, flags),
      onComplete: (result) => results.push(result),
      ...props,
    });
    for (const [label, value] of Object.entries(typed)) {
      const control = screen.getByLabelText(new RegExp(`^${label}( \\(.*)?$`));
      if (value === true) await person.click(control);
      else await person.type(control, value);
    }
    await submit(person);
    if (codeTo === undefined) await screen.findByRole('heading', { name: /waiting for approval/ });
    else {
      await screen.findByLabelText('Confirmation code');
      expect(fake.inbox.latest()?.to).toBe(codeTo);
      await confirm(person, fake);
      await waitFor(() => {
        expect(results).toHaveLength(1);
      });
    }

    const { Password, ...request } = fake.requests[0]?.request ?? {};
    expect(request).toEqual({ ClientId: clientId, ...sent });
    expect(Password).toBe(password ? '[redacted]' : undefined);
    expect(results).toEqual(result ? [expect.objectContaining(result)] : []);
    if (!result) return;
    const { username, signInName } = results[0] ?? {};
    expect(username).toBe(request['Username']);
    // The pool knows the person by the name that they are told to sign in with.
    expect(fake.findUser(signInName ?? '')).toMatchObject({ status: 'CONFIRMED' });
    expect(fake.findUser(signInName ?? '')).toEqual(fake.findUser(username ?? ''));
  });
});
