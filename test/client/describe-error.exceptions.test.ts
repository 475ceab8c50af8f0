import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  describeError,
  type Diagnosis,
  type NextAction,
  type Operation,
  type ServiceErrorKey,
  type ServiceFault,
} from '../../src/client.js';

type Row = readonly [
  exception: string,
  key: ServiceErrorKey,
  action: NextAction,
  more?: {
    readonly field?: string;
    readonly outcome?: ServiceFault['outcome'];
    readonly diagnosis?: Diagnosis;
  },
];

/** Every exception that the API's model lists for an operation, without a message: the name alone has to do. */
const modelled: Record<Operation, readonly Row[]> = {
  SignUp: [
    ['CodeDeliveryFailureException', 'codeNotSent', 'resend', { outcome: 'done' }],
    ['ForbiddenException', 'blocked', 'support'],
    ['InternalErrorException', 'serviceFailed', 'retry', { outcome: 'unknown' }],
    [
      'InvalidEmailRoleAccessPolicyException',
      'notAvailable',
      'developer',
      { outcome: 'unknown', diagnosis: 'emailRole' },
    ],
    ['InvalidLambdaResponseException', 'serviceFailed', 'developer', { diagnosis: 'triggerFailed' }],
    ['InvalidParameterException', 'rejected', 'support'],
    ['InvalidPasswordException', 'passwordPolicy', 'correct', { field: 'password' }],
    ['InvalidSmsRoleAccessPolicyException', 'notAvailable', 'developer', { outcome: 'unknown', diagnosis: 'smsRole' }],
    [
      'InvalidSmsRoleTrustRelationshipException',
      'notAvailable',
      'developer',
      { outcome: 'unknown', diagnosis: 'smsRole' },
    ],
    ['LimitExceededException', 'codeNotSent', 'resend', { outcome: 'done' }],
    ['NotAuthorizedException', 'notAvailable', 'developer'],
    ['OperationNotEnabledException', 'notAvailable', 'developer', { diagnosis: 'operationNotEnabled' }],
    ['ResourceNotFoundException', 'notAvailable', 'developer', { diagnosis: 'clientNotFound' }],
    ['TooManyRequestsException', 'tooManyRequests', 'wait'],
    ['UnexpectedLambdaException', 'serviceFailed', 'developer', { diagnosis: 'triggerFailed' }],
    ['UserLambdaValidationException', 'rejected', 'support'],
    ['UsernameExistsException', 'usernameExists', 'signIn', { field: 'username' }],
  ],
  ConfirmSignUp: [
    ['AliasExistsException', 'aliasExists', 'signIn'],
    ['CodeMismatchException', 'codeMismatch', 'correct', { field: 'code' }],
    ['ExpiredCodeException', 'codeExpired', 'resend', { field: 'code' }],
    ['ForbiddenException', 'blocked', 'support'],
    ['InternalErrorException', 'serviceFailed', 'retry', { outcome: 'unknown' }],
    // PostConfirmation is the one trigger of ConfirmSignUp, and runs when the user is confirmed.
    [
      'InvalidLambdaResponseException',
      'alreadyConfirmed',
      'signIn',
      { outcome: 'done', diagnosis: 'postConfirmationFailed' },
    ],
    ['InvalidParameterException', 'rejected', 'support'],
    ['LimitExceededException', 'tooManyAttempts', 'wait'],
    ['NotAuthorizedException', 'notAvailable', 'developer'],
    ['OperationNotEnabledException', 'notAvailable', 'developer', { diagnosis: 'operationNotEnabled' }],
    ['ResourceNotFoundException', 'notAvailable', 'developer', { diagnosis: 'clientNotFound' }],
    ['TooManyFailedAttemptsException', 'tooManyAttempts', 'wait'],
    ['TooManyRequestsException', 'tooManyRequests', 'wait'],
    [
      'UnexpectedLambdaException',
      'alreadyConfirmed',
      'signIn',
      { outcome: 'done', diagnosis: 'postConfirmationFailed' },
    ],
    [
      'UserLambdaValidationException',
      'alreadyConfirmed',
      'signIn',
      { outcome: 'done', diagnosis: 'postConfirmationFailed' },
    ],
    ['UserNotFoundException', 'userNotFound', 'signUp'],
  ],
  ResendConfirmationCode: [
    ['CodeDeliveryFailureException', 'codeNotSent', 'changeAddress'],
    ['ForbiddenException', 'blocked', 'support'],
    ['InternalErrorException', 'serviceFailed', 'retry', { outcome: 'unknown' }],
    ['InvalidEmailRoleAccessPolicyException', 'codeNotSent', 'developer', { diagnosis: 'emailRole' }],
    ['InvalidLambdaResponseException', 'serviceFailed', 'developer', { diagnosis: 'triggerFailed' }],
    ['InvalidParameterException', 'rejected', 'support'],
    ['InvalidSmsRoleAccessPolicyException', 'codeNotSent', 'developer', { diagnosis: 'smsRole' }],
    ['InvalidSmsRoleTrustRelationshipException', 'codeNotSent', 'developer', { diagnosis: 'smsRole' }],
    ['LimitExceededException', 'tooManyAttempts', 'wait'],
    ['NotAuthorizedException', 'notAvailable', 'developer'],
    ['OperationNotEnabledException', 'notAvailable', 'developer', { diagnosis: 'operationNotEnabled' }],
    ['ResourceNotFoundException', 'notAvailable', 'developer', { diagnosis: 'clientNotFound' }],
    ['TooManyRequestsException', 'tooManyRequests', 'wait'],
    ['UnexpectedLambdaException', 'serviceFailed', 'developer', { diagnosis: 'triggerFailed' }],
    ['UserLambdaValidationException', 'codeNotSent', 'resend'],
    ['UserNotFoundException', 'userNotFound', 'signUp'],
  ],
  // The user is confirmed: whatever it is, they can sign in as anybody does.
  InitiateAuth: [
    ['FeatureUnavailableInTierException', 'notSignedIn', 'signIn', { diagnosis: 'featureNotInTier' }],
    ['ForbiddenException', 'blocked', 'support'],
    ['InternalErrorException', 'serviceFailed', 'retry', { outcome: 'unknown' }],
    ['InvalidEmailRoleAccessPolicyException', 'notSignedIn', 'signIn', { diagnosis: 'emailRole' }],
    ['InvalidLambdaResponseException', 'notSignedIn', 'signIn', { diagnosis: 'triggerFailed' }],
    ['InvalidParameterException', 'notSignedIn', 'signIn'],
    ['InvalidSmsRoleAccessPolicyException', 'notSignedIn', 'signIn', { diagnosis: 'smsRole' }],
    ['InvalidSmsRoleTrustRelationshipException', 'notSignedIn', 'signIn', { diagnosis: 'smsRole' }],
    ['InvalidUserPoolConfigurationException', 'notSignedIn', 'signIn', { diagnosis: 'userAuthOff' }],
    ['NotAuthorizedException', 'notSignedIn', 'signIn'],
    ['OperationNotEnabledException', 'notSignedIn', 'signIn', { diagnosis: 'operationNotEnabled' }],
    ['PasswordResetRequiredException', 'notSignedIn', 'signIn'],
    ['ResourceNotFoundException', 'notSignedIn', 'signIn', { diagnosis: 'clientNotFound' }],
    ['TooManyRequestsException', 'tooManyRequests', 'wait'],
    ['UnexpectedLambdaException', 'notSignedIn', 'signIn', { diagnosis: 'triggerFailed' }],
    ['UnsupportedOperationException', 'notSignedIn', 'signIn', { diagnosis: 'userAuthOff' }],
    ['UserLambdaValidationException', 'notSignedIn', 'signIn'],
    ['UserNotConfirmedException', 'notSignedIn', 'signIn'],
    ['UserNotFoundException', 'notSignedIn', 'signIn'],
  ],
};

const operations = Object.keys(modelled) as Operation[];
const pairs = operations.flatMap((operation) =>
  modelled[operation].map(([name, key, action, more = {}]) => ({
    operation,
    name,
    key,
    action,
    field: more.field,
    outcome: more.outcome ?? 'failed',
    diagnosis: more.diagnosis,
  })),
);

describe('describeError: every exception of the model', () => {
  it('covers the 49 pairs of the three calls of a sign-up, and the 18 and one of the sign-in after it', () => {
    expect(pairs.filter(({ operation }) => operation !== 'InitiateAuth')).toHaveLength(49);
    expect(pairs).toHaveLength(49 + 18 + 1);
  });

  it.each(operations)('covers what the AWS SDK says that %s may throw', (operation) => {
    const file = import.meta.resolve('@aws-sdk/client-cognito-identity-provider/package.json');
    const declared = readFileSync(new URL(`dist-types/commands/${operation}Command.d.ts`, file), 'utf8');
    const thrown = [...declared.matchAll(/@throws \{@link (\w+Exception)\}/g)].map(([, name]) => name);
    const service = thrown.filter((name) => name !== 'CognitoIdentityProviderServiceException');
    expect(modelled[operation].map(([name]) => name)).toEqual(service.sort());
  });

  it.each(pairs)('$operation: $name is $key: $action ($outcome)', ({ operation, ...expected }) => {
    const cause = Object.assign(new Error(''), { name: expected.name, status: 400 });
    const nothing = { fields: undefined, message: undefined, code: undefined, trigger: undefined };
    const fault: ServiceFault = { ...expected, ...nothing, triggerText: undefined, cause };
    expect(describeError(cause, operation)).toEqual(fault);
  });

  it.each(pairs)('$operation: $name means the same from a plain object, without a prototype', (pair) => {
    const { operation, ...expected } = pair;
    const cause: object = Object.assign(Object.create(null) as object, { name: pair.name });
    expect(describeError(cause, operation)).toMatchObject(expected);
  });

  it('calls no failed sign-in a failed sign-up', () => {
    const keys = new Set(modelled.InitiateAuth.map(([, key]) => key));
    expect([...keys].sort()).toEqual(['blocked', 'notSignedIn', 'serviceFailed', 'tooManyRequests']);
  });
});
