import { expect } from 'vitest';
import type { Difference } from './run-cases.js';

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
]);
