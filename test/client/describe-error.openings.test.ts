import { describe, expect, it } from 'vitest';
import { describeError, type Operation } from '../../src/client.js';

const fail = (operation: Operation, name: string, message: string) =>
  describeError({ name: `${name}Exception`, message, status: 400 }, operation);

/** What the table of exceptions goes by: the opening of “name operation message”. */
const openings = [
  ...['UsernameExists', 'AliasExists', 'CodeMismatch', 'ExpiredCode', 'UserNotFound', 'InvalidPassword'],
  ...['CodeDeliveryFailure', 'InvalidEmailRole', 'InvalidSmsRole', 'LimitExceeded', 'TooManyFailedAttempts'],
  ...['TooManyRequests', 'InternalError', 'ChallengeRequired', 'Forbidden', 'UserLambda', 'UserLambdaValidation'],
  ...['UnexpectedLambda', 'NotAuthorized', 'ResourceNotFound', 'OperationNotEnabled', 'FeatureUnavailableInTier'],
];

/** With an operation and the words that follow. */
const sentences: readonly string[] = [
  'InvalidPassword SignUp for security reasons',
  'LimitExceeded SignUp Exceeded daily email limit',
  'LimitExceeded ResendConfirmationCode Exceeded daily email limit',
  'InvalidEmailRoleAccessPolicy SignUp x',
  'InvalidSmsRoleAccessPolicy SignUp x',
  'Forbidden SignUp due to WAF captcha',
  'UserLambdaValidation ResendConfirmationCode x',
  'UserLambdaValidation ConfirmSignUp x',
  'NotAuthorized ConfirmSignUp Current status is CONFIRMED',
  'NotAuthorized ConfirmSignUp Invalid session',
  'NotAuthorized SignUp User is disabled',
  'NotAuthorized SignUp Client x is configured with secret',
  'NotAuthorized SignUp Unable to verify secret hash',
  'NotAuthorized SignUp A client attempted to write unauthorized attribute',
  'NotAuthorized SignUp SignUp is not permitted for this user pool',
];

describe('describeError: the openings of the service’s answers', () => {
  it.each([...openings.map((name) => `${name} SignUp x`), ...sentences])(
    'are openings: “%s” further on, where it may have been typed, says nothing',
    (words) => {
      const fault = fail('SignUp', 'BrandNew', `Somebody typed: ${words}`);
      expect(fault).toMatchObject({ name: 'BrandNewException', key: 'unknown', outcome: 'failed' });
      expect(fault).toMatchObject({ field: undefined });
    },
  );

  // Of triggers, any word before “Lambda” may come.
  it.each(openings.filter((name) => !name.includes('Lambda')))('are whole names: My%s is another', (name) => {
    expect(fail('SignUp', `My${name}`, 'x')).toMatchObject({ key: 'unknown', field: undefined });
  });

  it.each(['UsernameExists!', 'Username Exists', 'UsernameExists SignUp'])('are names: “%s” is none', (name) => {
    expect(fail('SignUp', name, 'x')).toMatchObject({ key: 'unknown', field: undefined });
  });

  it.each(['UnsupportedOperation', 'InvalidUserPoolConfiguration', 'UserNotConfirmed', 'PasswordResetRequired'])(
    'are of one operation: %s says nothing of a sign-up',
    (name) => {
      expect(fail('SignUp', name, `${name} InitiateAuth x`)).toMatchObject({ key: 'unknown' });
      expect(fail('InitiateAuth', name, 'x')).toMatchObject({ key: 'notSignedIn' });
    },
  );

  it('tell of a Session that has run out, in either order of the words', () => {
    for (const message of ['Invalid session for the user, session is expired.', 'Session has expired'])
      expect(fail('ConfirmSignUp', 'NotAuthorized', message)).toMatchObject({ key: 'serviceFailed', field: 'session' });
  });

  it('put a password that was leaked at its field', () => {
    const message = 'Provided password cannot be used for security reasons.';
    expect(fail('SignUp', 'InvalidPassword', message)).toMatchObject({ key: 'passwordBreached', field: 'password' });
  });

  it.each([
    ['ConfirmSignUp', 'InvalidLambdaResponse', 'PreSignUp invocation failed due to error x', 'unknown', 'developer'],
    ['SignUp', 'InvalidLambdaResponse', 'PreSignUp invocation failed due to timeout', 'failed', 'retry'],
    ['SignUp', 'UnexpectedLambda', 'PreSignUp invocation failed due to timeout', 'failed', 'retry'],
  ] as const)('tell of triggers at %s: %s, %s', (operation, name, message, outcome, action) => {
    expect(fail(operation, name, message)).toMatchObject({ key: 'serviceFailed', outcome, action });
  });
});
