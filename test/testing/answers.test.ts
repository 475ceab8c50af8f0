import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/client.js';
import { createFakeUserPool, type FakeUserPool, type FakeUserPoolOptions, type NamedFault } from '../../src/testing.js';

// Which answers of the service the pool comes to by itself: from how it is described, what it is asked, and what its
// triggers and limits say. docs/testing.md has the same in a table. Whatever is not here takes `failNext`.

const ClientId = 'client';
const Username = 'ada';
const UserAttributes = [
  { Name: 'email', Value: 'ada@example.com' },
  { Name: 'phone_number', Value: '+14325551212' },
];
const request = { ClientId, Username, Password: 'Correct-horse-1', UserAttributes };
const never = () => new Promise(() => undefined);
const fails = () => Promise.reject(new Error('no'));
const nothing = () => null;

interface Way {
  /** Besides email verification and waits that are over at once. */
  readonly pool?: FakeUserPoolOptions | undefined;
  /** What happens before the call. */
  readonly before?: (pool: FakeUserPool) => unknown;
  /** What the call has otherwise than Ada's. */
  readonly call?: Readonly<Record<string, string>>;
}

const verifying = (...AutoVerifiedAttributes: string[]) => ({ AutoVerifiedAttributes });
const signUp = (pool: FakeUserPool) => pool.signUp(request);
/** The user is there although the sign-up was not answered well. */
const signUpBadly = (pool: FakeUserPool) => pool.signUp(request).catch(() => undefined);
const confirm = async (pool: FakeUserPool) => {
  await signUp(pool);
  await pool.confirm(Username);
};
const smsFault = (name: string) => ({ userPool: { ...verifying('phone_number'), SmsConfigurationFailure: name } });
const emailFault = {
  userPool: { ...verifying('email'), EmailConfigurationFailure: 'InvalidEmailRoleAccessPolicyException' },
};
const elsewhere = { call: { ClientId: 'other' }, pool: { userPoolClient: { ClientId } } };
const secret = { userPoolClient: { ClientId, ClientSecret: 'a-secret-of-more-than-24-characters' } };
const wrong = { ConfirmationCode: 'wrong' };
const userAuth = { userPoolClient: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } };

const ways: Readonly<Record<Operation, Readonly<Record<string, Way>>>> = {
  SignUp: {
    InvalidParameterException: { call: { Username: 'ada lovelace' } },
    InvalidPasswordException: { call: { Password: 'short' } },
    UsernameExistsException: { before: signUp },
    NotAuthorizedException: { pool: { userPool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } } },
    UserLambdaValidationException: { pool: { triggers: { preSignUp: fails } } },
    UnexpectedLambdaException: { pool: { triggers: { preSignUp: never } } },
    InvalidLambdaResponseException: { pool: { triggers: { preSignUp: nothing } } },
    CodeDeliveryFailureException: {
      before: (pool) => {
        pool.failNextDelivery();
      },
    },
    InvalidSmsRoleAccessPolicyException: { pool: smsFault('InvalidSmsRoleAccessPolicyException') },
    InvalidSmsRoleTrustRelationshipException: { pool: smsFault('InvalidSmsRoleTrustRelationshipException') },
    InvalidEmailRoleAccessPolicyException: { pool: emailFault },
    LimitExceededException: { pool: { limits: { emails: 0 } } },
    TooManyRequestsException: { pool: { limits: { userCreations: 0 } } },
    ResourceNotFoundException: elsewhere,
  },
  ConfirmSignUp: {
    InvalidParameterException: { before: signUp, call: { ConfirmationCode: '12 34' } },
    AliasExistsException: {
      pool: { userPool: { ...verifying('email'), AliasAttributes: ['email'] }, code: () => '123456' },
      before: async (pool) => {
        await pool.signUp({ ...request, Username: 'first' });
        await pool.confirm('first');
        await signUp(pool);
      },
      call: { ConfirmationCode: '123456' },
    },
    CodeMismatchException: { before: signUp, call: wrong },
    ExpiredCodeException: { pool: { userPool: {} }, before: signUp },
    TooManyFailedAttemptsException: { pool: { limits: { wrongCodes: 0 } }, before: signUp, call: wrong },
    UserNotFoundException: {},
    NotAuthorizedException: { before: confirm },
    UserLambdaValidationException: { pool: { triggers: { postConfirmation: fails } }, before: signUp },
    UnexpectedLambdaException: { pool: { triggers: { postConfirmation: never } }, before: signUp },
    InvalidLambdaResponseException: { pool: { triggers: { postConfirmation: nothing } }, before: signUp },
    LimitExceededException: { pool: { limits: { confirmSignUp: 0 } }, before: signUp },
    TooManyRequestsException: { pool: { limits: { callsPerUser: 1 }, clock: () => 0 }, before: signUp },
    ResourceNotFoundException: elsewhere,
  },
  ResendConfirmationCode: {
    InvalidParameterException: { before: confirm },
    UserNotFoundException: {},
    NotAuthorizedException: { pool: secret },
    UserLambdaValidationException: { pool: { triggers: { customMessage: fails } }, before: signUpBadly },
    UnexpectedLambdaException: { pool: { triggers: { customMessage: never } }, before: signUpBadly },
    InvalidLambdaResponseException: { pool: { triggers: { customMessage: nothing } }, before: signUpBadly },
    CodeDeliveryFailureException: {
      before: async (pool) => {
        await signUp(pool);
        pool.failNextDelivery();
      },
    },
    InvalidSmsRoleAccessPolicyException: {
      pool: smsFault('InvalidSmsRoleAccessPolicyException'),
      before: signUpBadly,
    },
    InvalidSmsRoleTrustRelationshipException: {
      pool: smsFault('InvalidSmsRoleTrustRelationshipException'),
      before: signUpBadly,
    },
    InvalidEmailRoleAccessPolicyException: { pool: emailFault, before: signUpBadly },
    LimitExceededException: { pool: { limits: { resendConfirmationCode: 0 } }, before: signUp },
    TooManyRequestsException: { pool: { limits: { callsPerUser: 1 }, clock: () => 0 }, before: signUp },
    ResourceNotFoundException: elsewhere,
  },
  InitiateAuth: {
    InvalidParameterException: {},
    NotAuthorizedException: { pool: userAuth, before: confirm },
    UserNotFoundException: { pool: userAuth },
    UserNotConfirmedException: { pool: userAuth, before: signUp },
    TooManyRequestsException: { pool: { limits: { callsPerUser: 0 } } },
    ResourceNotFoundException: elsewhere,
  },
};

function call(pool: FakeUserPool, operation: Operation, more: Way['call']): Promise<object> {
  const user = { ClientId, Username, ...more };
  switch (operation) {
    case 'SignUp':
      return pool.signUp({ ...request, ...more });
    case 'ConfirmSignUp':
      return pool.confirmSignUp({ ConfirmationCode: pool.inbox.latest(Username)?.code ?? '000000', ...user });
    case 'ResendConfirmationCode':
      return pool.resendConfirmationCode(user);
    case 'InitiateAuth':
      return pool.initiateAuth({
        ClientId: user.ClientId,
        AuthFlow: 'USER_AUTH',
        AuthParameters: { USERNAME: user.Username },
      });
  }
}

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
