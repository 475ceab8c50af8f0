import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/client.js';
import { createFakeUserPool, type NamedFault } from '../../src/testing.js';
import { call, verifying, ways } from './ways.js';

// Which answers of the service the pool comes to by itself: from how it is described, what it is asked, and what its
// triggers and limits say. docs/testing.md has the same in a table. Whatever is not here takes `failNext`.

const operations = Object.keys(ways) as Operation[]; // the keys of a record by Operation
const pairs = operations.flatMap((operation) =>
  Object.entries(ways[operation]).map(([exception, way]) => [operation, exception, way] as const),
);

describe('the pool comes to an answer of the service by itself', () => {
  it.each(pairs)('%s: %s', async (operation, exception, { pool: options, before, call: more }) => {
    const sleep = () => Promise.resolve();
    const pool = createFakeUserPool({ userPool: verifying('email'), sleep, ...options });
    await before?.(pool);
    await expect(call(pool, operation, more)).rejects.toMatchObject({ name: exception });
  });
});

describe('docs/testing.md', () => {
  /** The exceptions that the API's model names for each operation. */
  const everywhere = [
    ...['InvalidParameter', 'NotAuthorized', 'UserLambdaValidation', 'UnexpectedLambda', 'InvalidLambdaResponse'],
    ...['TooManyRequests', 'ResourceNotFound', 'Forbidden', 'OperationNotEnabled', 'InternalError'],
  ];
  const roles = ['InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'InvalidEmailRoleAccessPolicy'];
  const sending = ['CodeDeliveryFailure', ...roles];
  const model: Readonly<Record<Operation, readonly string[]>> = {
    SignUp: [...everywhere, ...sending, 'LimitExceeded', 'InvalidPassword', 'UsernameExists'],
    ConfirmSignUp: [
      ...everywhere,
      'LimitExceeded',
      ...['AliasExists', 'CodeMismatch', 'ExpiredCode', 'TooManyFailedAttempts', 'UserNotFound'],
    ],
    ResendConfirmationCode: [...everywhere, ...sending, 'LimitExceeded', 'UserNotFound'],
    InitiateAuth: [
      ...everywhere,
      ...roles,
      ...['UserNotFound', 'UserNotConfirmed', 'PasswordResetRequired', 'UnsupportedOperation'],
      'InvalidUserPoolConfiguration',
    ],
  };
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/testing.md'), 'utf8');
  const table = page
    .split('\n')
    .filter((line) => /^\| `\w+Exception`/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', ...cells]) => [name.replaceAll('`', ''), cells] as const);

  it('counts all that the service can answer: 49 in a sign-up, 18 in a sign-in', () => {
    const counts = operations.map((operation) => new Set(model[operation]).size);
    expect(counts).toEqual([17, 16, 16, 18]);
    expect(new Set(table.map(([name]) => name))).toEqual(
      new Set(operations.flatMap((operation) => model[operation]).map((name) => `${name}Exception`)),
    );
  });

  it('has a row for each fault with a name', () => {
    const faults: Readonly<Record<NamedFault, true>> = {
      ...{ network: true, silence: true, html: true, empty: true, malformed: true, cors: true },
      ...{ internalError: true, throttled: true, blocked: true, challenge: true, captcha: true },
    };
    const section = page.slice(page.indexOf('### What goes wrong'), page.indexOf('### Which answers'));
    expect([...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toEqual(Object.keys(faults));
  });

  it.each(table)('says of %s where the pool comes to it by itself', (name, cells) => {
    const said = operations.map((operation, column) => [operation, cells[column]]);
    const found = operations.map((operation) => {
      if (Object.hasOwn(ways[operation], name)) return [operation, 'yes'];
      return [operation, model[operation].includes(name.replace('Exception', '')) ? '`failNext`' : ''];
    });
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(found));
  });
});
