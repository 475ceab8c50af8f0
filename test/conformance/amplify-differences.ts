import { expect } from 'vitest';
import { signInCases } from './cases-sign-in.js';
import type { Difference } from './run-cases.js';

/** Whatever the pool is. */
export const amplifyHasNoSignIn: ReadonlyMap<string, Difference> = new Map(
  signInCases.map(({ id }) => [id, { reason: 'it signs in by functions of its own', answers: 'no initiateAuth' }]),
);

/** Where Amplify does not let through what the service would take or give: why, and what comes instead, by case. */
export const amplifyDifferences: ReadonlyMap<string, Difference> = new Map([
  [
    'app-client-does-not-exist',
    {
      reason: 'it sends to the app client that it is configured with, so another one is a mistake of the developer',
      answers: { name: 'Error', message: expect.stringMatching(/app client nobody.*\[amplify-client-id,/) as unknown },
    },
  ],
  [
    'secret-hash-is-right',
    { reason: 'it has no place for a SecretHash', answers: { error: 'NotAuthorizedException', status: undefined } },
  ],
  [
    'session-where-the-app-client-allows-one',
    { reason: 'it keeps the Session to itself', answers: { first: undefined, second: {} } },
  ],
  ...amplifyHasNoSignIn,
]);
