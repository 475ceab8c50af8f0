import type { Operation } from '../../src/client.js';
import type { FakeUserPool, FakeUserPoolOptions } from '../../src/testing.js';

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

export interface Way {
  /** Besides email verification and waits that are over at once. */
  readonly pool?: FakeUserPoolOptions | undefined;
  /** What happens before the call. */
  readonly before?: (pool: FakeUserPool) => unknown;
  /** What the call has otherwise than Ada's. */
  readonly call?: Readonly<Record<string, string>>;
}

export const verifying = (...AutoVerifiedAttributes: string[]) => ({ AutoVerifiedAttributes });
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

/** By operation and exception. */
export const ways: Readonly<Record<Operation, Readonly<Record<string, Way>>>> = {
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

/** Ada's call of an operation. */
export function call(pool: FakeUserPool, operation: Operation, more: Way['call']): Promise<object> {
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
