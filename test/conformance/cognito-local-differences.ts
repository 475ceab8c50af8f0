import { ada } from './people.js';
import type { Difference } from './run-cases.js';

/** SignUp's answer, with the address as it is: cognito-local does not mask it. */
const created = {
  UserConfirmed: false,
  UserSub: 'a UUID',
  CodeDeliveryDetails: { Destination: ada, DeliveryMedium: 'EMAIL', AttributeName: 'email' },
};
const nothingToSendTo = {
  name: 'InvalidParameterException',
  message: 'User has no attribute matching desired auto verified attributes',
};
const mismatch = { name: 'CodeMismatchException', message: 'Incorrect confirmation code' };
const notAuthorized = { name: 'NotAuthorizedException', message: 'User not authorized' };
const exists = { name: 'UsernameExistsException', message: 'User already exists' };
const noUserAuth = {
  name: 'Unsupported',
  message: 'Cognito Local unsupported feature: InitAuth with AuthFlow=USER_AUTH',
};
const unsupported = {
  name: 'Unsupported',
  message: 'Cognito Local unsupported feature: Unsupported x-amz-target header "ResendConfirmationCode"',
};

/** Where cognito-local 5.3.0 answers otherwise than the service: why, and what instead, by case. */
const differences: readonly (readonly [reason: string, answers: Readonly<Record<string, unknown>>])[] = [
  [
    'it does not mask the address',
    {
      'sign-up-tells-where-the-code-went': created,
      'a-name-as-username-goes-the-same-way': { answer: created, status: 'CONFIRMED' },
    },
  ],
  ['it does not verify the address by its code', { 'confirmation-verifies-the-address': { email: ada } }],
  [
    'it creates no user to whom it can send no code',
    { 'a-user-without-an-address-to-verify-exists': { answer: nothingToSendTo, status: undefined } },
  ],
  [
    'it knows email addresses as usernames, looking for an @, and no phone numbers',
    {
      'username-is-half-an-email-address': {
        ...created,
        CodeDeliveryDetails: { ...created.CodeDeliveryDetails, Destination: 'ada@' },
      },
      'username-is-no-phone-number': nothingToSendTo,
      'username-is-a-phone-number': nothingToSendTo,
    },
  ],
  ['it does not check the shape of parameters', { 'username-with-a-space': created, 'code-with-a-space': mismatch }],
  ['it has one text for every duplicate', { 'email-address-is-taken': exists }],
  [
    'it does not ignore case',
    {
      'email-address-is-taken-in-other-letters': {
        ...created,
        CodeDeliveryDetails: { ...created.CodeDeliveryDetails, Destination: 'Ada@Example.com' },
      },
    },
  ],
  [
    'it knows no aliases',
    { 'email-address-as-username-where-it-is-an-alias': created, 'alias-is-taken-at-confirmation': {} },
  ],
  [
    'it does not check attributes',
    {
      'required-attribute-is-absent': created,
      'required-attribute-is-blank': created,
      'attribute-is-not-in-the-schema': created,
      'number-is-too-large': created,
      'number-is-none': created,
      'phone-number-has-spaces': created,
      'birthdate-is-too-short': created,
      'attribute-that-only-the-service-writes': created,
      'attribute-that-the-app-client-may-not-write': created,
    },
  ],
  [
    'it does not check passwords',
    {
      'password-is-too-short': created,
      'password-has-no-lowercase-letter': created,
      'password-has-no-uppercase-letter': created,
      'password-has-no-digit': created,
      'password-has-no-symbol': created,
      'password-ends-in-a-space': created,
    },
  ],
  [
    'it has other words for a wrong code, and other exceptions where no code is pending',
    {
      'code-is-another': { answer: mismatch, status: 'UNCONFIRMED' },
      'code-was-used': {
        name: 'ExpiredCodeException',
        message: 'Invalid code provided, please request a code again.',
      },
      'code-for-nobody': notAuthorized,
      'code-for-nobody-where-the-pool-does-not-tell': notAuthorized,
    },
  ],
  [
    'it has no ResendConfirmationCode',
    {
      'resend-sends-another-code': { answer: unsupported, status: 'CONFIRMED' },
      'resend-to-nobody': unsupported,
      'resend-to-nobody-where-the-pool-does-not-tell': unsupported,
      'resend-to-somebody-confirmed': unsupported,
      'resend-once-too-often': unsupported,
    },
  ],
  [
    'it has other words for an app client that it does not know',
    { 'app-client-does-not-exist': { name: 'ResourceNotFoundException', message: 'App Client nobody not found' } },
  ],
  [
    'it has no USER_AUTH and no Session',
    {
      'session-of-a-confirmation-signs-in': noUserAuth,
      'session-signs-in-with-the-secret-hash-of-the-username': noUserAuth,
      'session-signs-in-without-the-secret-hash-that-is-needed': noUserAuth.name,
      'session-signs-in-once': noUserAuth.name,
      'session-where-the-pool-demands-a-second-factor': {},
      'session-that-is-none': noUserAuth.name,
      'sign-in-where-the-app-client-does-not-allow-it': { Session: undefined, name: noUserAuth.name },
    },
  ],
  [
    'it does not read these settings of the pool and the app client',
    {
      'nobody-may-sign-up': created,
      'secret-hash-is-wrong': undefined,
      'session-where-the-app-client-allows-one': { first: undefined, second: {} },
    },
  ],
];

export const cognitoLocalDifferences: ReadonlyMap<string, Difference> = new Map(
  differences.flatMap(([reason, answers]) =>
    Object.entries(answers).map(([id, instead]) => [id, { reason, answers: instead }]),
  ),
);
