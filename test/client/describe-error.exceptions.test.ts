import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeError, type Operation, type ServiceErrorKey, type ServiceFault } from '../../src/client.js';

type Row = readonly [
  exception: string,
  key: ServiceErrorKey,
  field?: string | undefined,
  outcome?: ServiceFault['outcome'],
];

/** Every exception that the API's model lists for an operation, without a message: the name alone has to do. */
const modelled: Record<Operation, readonly Row[]> = {
  SignUp: [
    ['CodeDeliveryFailureException', 'codeNotSent', undefined, 'done'],
    ['ForbiddenException', 'blocked'],
    ['InternalErrorException', 'serviceFailed', undefined, 'unknown'],
    ['InvalidEmailRoleAccessPolicyException', 'notAvailable', undefined, 'unknown'],
    ['InvalidLambdaResponseException', 'serviceFailed'],
    ['InvalidParameterException', 'rejected'],
    ['InvalidPasswordException', 'passwordPolicy', 'password'],
    ['InvalidSmsRoleAccessPolicyException', 'notAvailable', undefined, 'unknown'],
    ['InvalidSmsRoleTrustRelationshipException', 'notAvailable', undefined, 'unknown'],
    ['LimitExceededException', 'codeNotSent', undefined, 'done'],
    ['NotAuthorizedException', 'notAvailable'],
    ['OperationNotEnabledException', 'notAvailable'],
    ['ResourceNotFoundException', 'notAvailable'],
    ['TooManyRequestsException', 'tooManyRequests'],
    ['UnexpectedLambdaException', 'serviceFailed'],
    ['UserLambdaValidationException', 'rejected'],
    ['UsernameExistsException', 'usernameExists', 'username'],
  ],
  ConfirmSignUp: [
    ['AliasExistsException', 'aliasExists'],
    ['CodeMismatchException', 'codeMismatch', 'code'],
    ['ExpiredCodeException', 'codeExpired', 'code'],
    ['ForbiddenException', 'blocked'],
    ['InternalErrorException', 'serviceFailed', undefined, 'unknown'],
    ['InvalidLambdaResponseException', 'serviceFailed', undefined, 'unknown'],
    ['InvalidParameterException', 'rejected'],
    ['LimitExceededException', 'tooManyAttempts'],
    ['NotAuthorizedException', 'notAvailable'],
    ['OperationNotEnabledException', 'notAvailable'],
    ['ResourceNotFoundException', 'notAvailable'],
    ['TooManyFailedAttemptsException', 'tooManyAttempts'],
    ['TooManyRequestsException', 'tooManyRequests'],
    ['UnexpectedLambdaException', 'serviceFailed', undefined, 'unknown'],
    ['UserLambdaValidationException', 'rejected', undefined, 'unknown'],
    ['UserNotFoundException', 'userNotFound'],
  ],
  ResendConfirmationCode: [
    ['CodeDeliveryFailureException', 'codeNotSent'],
    ['ForbiddenException', 'blocked'],
    ['InternalErrorException', 'serviceFailed', undefined, 'unknown'],
    ['InvalidEmailRoleAccessPolicyException', 'codeNotSent'],
    ['InvalidLambdaResponseException', 'serviceFailed'],
    ['InvalidParameterException', 'rejected'],
    ['InvalidSmsRoleAccessPolicyException', 'codeNotSent'],
    ['InvalidSmsRoleTrustRelationshipException', 'codeNotSent'],
    ['LimitExceededException', 'tooManyAttempts'],
    ['NotAuthorizedException', 'notAvailable'],
    ['OperationNotEnabledException', 'notAvailable'],
    ['ResourceNotFoundException', 'notAvailable'],
    ['TooManyRequestsException', 'tooManyRequests'],
    ['UnexpectedLambdaException', 'serviceFailed'],
    ['UserLambdaValidationException', 'rejected'],
    ['UserNotFoundException', 'userNotFound'],
  ],
};

const pairs = Object.entries(modelled).flatMap(([operation, rows]) =>
  rows.map(([name, key, field, outcome = 'failed']) => ({
    operation: operation as Operation,
    name,
    key,
    field,
    outcome,
  })),
);

describe('describeError: every exception of the model', () => {
  it('covers all 49 pairs of an operation and its exception', () => {
    expect(pairs).toHaveLength(49);
  });

  it.each(Object.keys(modelled) as Operation[])('covers what the AWS SDK says that %s may throw', (operation) => {
    const file = import.meta.resolve('@aws-sdk/client-cognito-identity-provider/package.json');
    const declared = readFileSync(new URL(`dist-types/commands/${operation}Command.d.ts`, file), 'utf8');
    const thrown = [...declared.matchAll(/@throws \{@link (\w+Exception)\}/g)].map(([, name]) => name);
    const service = thrown.filter((name) => name !== 'CognitoIdentityProviderServiceException');
    expect(modelled[operation].map(([name]) => name)).toEqual(service.sort());
  });

  it.each(pairs)('$operation: $name is $key ($outcome)', ({ operation, name, key, field, outcome }) => {
    const cause = Object.assign(new Error(''), { name, status: 400 });
    const fault: ServiceFault = { name, key, field, outcome, triggerText: undefined, cause };
    expect(describeError(cause, operation)).toEqual(fault);
  });

  it.each(pairs)('$operation: $name means the same from a plain object, without a prototype', (pair) => {
    const cause: object = Object.assign(Object.create(null) as object, { name: pair.name });
    expect(describeError(cause, pair.operation)).toMatchObject({ key: pair.key, outcome: pair.outcome });
  });
});
