import { describe, expect, it } from 'vitest';
import { describeError, type Diagnosis, type Operation } from '../../src/client.js';
import { mistakes } from './setup-mistakes.js';

const fail = (operation: Operation, name: string, message: string) =>
  describeError({ name: `${name}Exception`, message, status: 400 }, operation);

/** Compared with the union by the compiler, so that none is forgotten. */
const all: Record<Diagnosis, true> = {
  clientSecret: true,
  secretHash: true,
  attributeNotWritable: true,
  attributeNotInSchema: true,
  preferredUsernameAlias: true,
  selfSignUpDisabled: true,
  clientNotFound: true,
  autoVerificationOff: true,
  emailQuota: true,
  emailRole: true,
  smsRole: true,
  triggerFailed: true,
  postConfirmationFailed: true,
  operationNotEnabled: true,
  userAuthOff: true,
  featureNotInTier: true,
  noReadableAnswer: true,
};

describe('describeError: mistakes in how things are set up', () => {
  it.each(mistakes)(
    '%s: %sException %j is %s, to people %s: %s (F-23)',
    (operation, name, message, diagnosis, key, action) => {
      expect(fail(operation, name, message)).toMatchObject({ diagnosis, key, action });
    },
  );

  it('knows each of them by some answer', () => {
    // The last is known by there being none.
    const answered = new Set([...mistakes.map(([, , , diagnosis]) => diagnosis), 'noReadableAnswer']);
    expect([...answered].sort()).toEqual(Object.keys(all).sort());
  });

  it('takes a hash that was never sent for a client with a secret', () => {
    const error = { name: 'NotAuthorizedException', message: 'Unable to verify secret hash for client 1example' };
    expect(describeError(error, 'SignUp', { request: {} }).diagnosis).toBe('clientSecret');
    expect(describeError(error, 'SignUp', { request: { SecretHash: 'bad=' } }).diagnosis).toBe('secretHash');
  });

  it.each([
    ['ConfirmSignUp', 'NotAuthorized', 'User is disabled.', 'support'],
    ['ConfirmSignUp', 'NotAuthorized', 'User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD', 'support'],
    ['SignUp', 'NotAuthorized', 'Something new.', 'developer'],
    ['SignUp', 'UserLambdaValidation', 'PreSignUp failed with error Client secret was not received.', 'support'],
    ['SignUp', 'UsernameExists', 'An account with the given email already exists.', 'signIn'],
  ] as const)('blames no setup for %s: %sException %j', (operation, name, message, action) => {
    expect(fail(operation, name, message)).toMatchObject({ diagnosis: undefined, action });
  });
});
