import { describe, expect, it } from 'vitest';
import {
  describeError,
  type Diagnosis,
  type NextAction,
  type Operation,
  type ServiceErrorKey,
} from '../../src/client.js';

const fail = (operation: Operation, name: string, message: string) =>
  describeError({ name: `${name}Exception`, message, status: 400 }, operation);

type Row = readonly [
  operation: Operation,
  name: string,
  message: string,
  diagnosis: Diagnosis,
  key: ServiceErrorKey,
  action: NextAction,
];

const schema = 'Attributes did not conform to the schema: ';
const constraint = (path: string) =>
  `1 validation error detected: Value at '${path}' failed to satisfy constraint: Member must …`;

const mistakes: readonly Row[] = [
  [
    'SignUp',
    'NotAuthorized',
    'Client 1example is configured for secret but secret was not received',
    'clientSecret',
    'notAvailable',
    'developer',
  ],
  [
    'SignUp',
    'NotAuthorized',
    'Client 1example is configured with secret but SECRET_HASH was not received',
    'clientSecret',
    'notAvailable',
    'developer',
  ],
  [
    'ConfirmSignUp',
    'NotAuthorized',
    'Client 1example is configured for secret but secret was not received',
    'clientSecret',
    'notAvailable',
    'developer',
  ],
  [
    'SignUp',
    'NotAuthorized',
    'Unable to verify secret hash for client 1example',
    'secretHash',
    'notAvailable',
    'developer',
  ],
  [
    'InitiateAuth',
    'NotAuthorized',
    'Unable to verify secret hash for client 1example',
    'secretHash',
    'notSignedIn',
    'signIn',
  ],
  ['SignUp', 'InvalidParameter', constraint('secretHash'), 'secretHash', 'notAvailable', 'developer'],
  [
    'SignUp',
    'NotAuthorized',
    'A client attempted to write unauthorized attribute',
    'attributeNotWritable',
    'notAvailable',
    'developer',
  ],
  [
    'SignUp',
    'InvalidParameter',
    `${schema}custom:x: Attribute does not exist in the schema.\n`,
    'attributeNotInSchema',
    'attributeRefused',
    'developer',
  ],
  [
    'SignUp',
    'InvalidParameter',
    `${schema}Type for attribute {custom:x} could not be determined`,
    'attributeNotInSchema',
    'attributeRefused',
    'developer',
  ],
  [
    'SignUp',
    'InvalidParameter',
    'Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias.',
    'preferredUsernameAlias',
    'attributeRefused',
    'developer',
  ],
  [
    'SignUp',
    'NotAuthorized',
    'SignUp is not permitted for this user pool',
    'selfSignUpDisabled',
    'notAvailable',
    'developer',
  ],
  [
    'SignUp',
    'ResourceNotFound',
    'User pool client 1example does not exist.',
    'clientNotFound',
    'notAvailable',
    'developer',
  ],
  ['SignUp', 'InvalidParameter', constraint('clientId'), 'clientNotFound', 'notAvailable', 'developer'],
  [
    'ResendConfirmationCode',
    'InvalidParameter',
    'Cannot resend codes. Auto verification not turned on.',
    'autoVerificationOff',
    'notAvailable',
    'developer',
  ],
  [
    'SignUp',
    'InvalidEmailRoleAccessPolicy',
    'Cognito is not allowed to use your email identity',
    'emailRole',
    'notAvailable',
    'developer',
  ],
  [
    'SignUp',
    'InvalidSmsRoleAccessPolicy',
    'Role does not have permission to publish with SNS',
    'smsRole',
    'notAvailable',
    'developer',
  ],
  [
    'SignUp',
    'UnexpectedLambda',
    'PreSignUp invocation failed due to error AccessDeniedException.',
    'triggerFailed',
    'serviceFailed',
    'developer',
  ],
  [
    'SignUp',
    'UnexpectedLambda',
    'PreSignUp invocation failed due to error Socket timeout while invoking Lambda function.',
    'triggerFailed',
    'serviceFailed',
    'retry',
  ],
  ['SignUp', 'InvalidLambdaResponse', 'Unrecognizable lambda output', 'triggerFailed', 'serviceFailed', 'developer'],
  ['SignUp', 'InvalidParameter', constraint('emailBody'), 'triggerFailed', 'serviceFailed', 'developer'],
  ['SignUp', 'InvalidParameter', 'The message is empty.', 'triggerFailed', 'serviceFailed', 'developer'],
  [
    'SignUp',
    'UnexpectedLambda',
    'CustomMessage invocation failed due to error AccessDeniedException.',
    'triggerFailed',
    'codeNotSent',
    'resend',
  ],
  [
    'ConfirmSignUp',
    'UserLambdaValidation',
    'PostConfirmation failed with error No.',
    'postConfirmationFailed',
    'alreadyConfirmed',
    'signIn',
  ],
  [
    'ConfirmSignUp',
    'UnexpectedLambda',
    'PostConfirmation invocation failed due to error Socket timeout.',
    'postConfirmationFailed',
    'alreadyConfirmed',
    'signIn',
  ],
  [
    'SignUp',
    'UserLambdaValidation',
    'PostConfirmation failed with error No.',
    'postConfirmationFailed',
    'alreadyConfirmed',
    'signIn',
  ],
  [
    'SignUp',
    'LimitExceeded',
    'Exceeded daily email limit for the operation or the account. …',
    'emailQuota',
    'codeNotSent',
    'wait',
  ],
  [
    'ResendConfirmationCode',
    'LimitExceeded',
    'Exceeded daily email limit for the operation or the account. …',
    'emailQuota',
    'codeNotSent',
    'wait',
  ],
  ['SignUp', 'OperationNotEnabled', '', 'operationNotEnabled', 'notAvailable', 'developer'],
  [
    'InitiateAuth',
    'InvalidParameter',
    'USER_AUTH flow not enabled for this client',
    'userAuthOff',
    'notSignedIn',
    'signIn',
  ],
  ['InitiateAuth', 'InvalidParameter', 'Auth flow not enabled for this client', 'userAuthOff', 'notSignedIn', 'signIn'],
  ['InitiateAuth', 'UnsupportedOperation', '', 'userAuthOff', 'notSignedIn', 'signIn'],
  ['InitiateAuth', 'FeatureUnavailableInTier', '', 'featureNotInTier', 'notSignedIn', 'signIn'],
  ['SignUp', 'FeatureUnavailableInTier', '', 'featureNotInTier', 'notAvailable', 'developer'],
];

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
};

describe('describeError: mistakes in how things are set up', () => {
  it.each(mistakes)(
    '%s: %sException %j is %s, to people %s: %s (F-23)',
    (operation, name, message, diagnosis, key, action) => {
      expect(fail(operation, name, message)).toMatchObject({ diagnosis, key, action });
    },
  );

  it('knows each of them by some answer', () => {
    expect([...new Set(mistakes.map(([, , , diagnosis]) => diagnosis))].sort()).toEqual(Object.keys(all).sort());
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

describe('describeError: the firewall in front of the pool', () => {
  it.each([
    [
      { name: 'ForbiddenException', message: 'Request not allowed due to WAF block.', status: 403 },
      'blocked',
      'support',
    ],
    [
      { name: 'ForbiddenException', message: 'Request not allowed due to WAF captcha.', status: 403 },
      'challengeRequired',
      'challenge',
    ],
    [{ name: 'ChallengeRequired', message: '', status: 405 }, 'challengeRequired', 'challenge'],
    [{ name: 'ChallengeRequired', message: '', status: 202 }, 'challengeRequired', 'challenge'],
    [{ name: 'BadResponse', message: '', status: 403 }, 'blocked', 'support'],
    [{ name: 'BadResponse', message: '', status: 405 }, 'challengeRequired', 'challenge'],
    [{ name: 'SyntaxError', message: 'Unexpected token <', $metadata: { httpStatusCode: 403 } }, 'blocked', 'support'],
    [{ name: 'SyntaxError', message: '', $metadata: { httpStatusCode: 202 } }, 'challengeRequired', 'challenge'],
  ])('%o is %s: %s (F-12)', (error, key, action) => {
    for (const operation of ['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode', 'InitiateAuth'] as const) {
      expect(describeError(error, operation)).toMatchObject({ key, action, outcome: 'failed', diagnosis: undefined });
    }
  });
});
