import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTriggerErrorParser,
  describeError,
  type Diagnosis,
  type NextAction,
  type Operation,
} from '../../src/client.js';
import { en } from '../../src/locales/en.js';

const operation = fc.constantFrom<Operation>('SignUp', 'ConfirmSignUp', 'ResendConfirmationCode', 'InitiateAuth');
const hostileName = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then');
const knownName = fc
  .constantFrom(
    ...['UsernameExists', 'AliasExists', 'CodeMismatch', 'ExpiredCode', 'UserNotFound', 'TooManyFailedAttempts'],
    ...[
      'TooManyRequests',
      'InvalidParameter',
      'InvalidPassword',
      'NotAuthorized',
      'LimitExceeded',
      'CodeDeliveryFailure',
    ],
    ...['InvalidSmsRoleAccessPolicy', 'InvalidSmsRoleTrustRelationship', 'InvalidEmailRoleAccessPolicy'],
    ...['UserLambdaValidation', 'UnexpectedLambda', 'InvalidLambdaResponse', 'Forbidden', 'ResourceNotFound'],
    ...['OperationNotEnabled', 'InternalError', 'UnsupportedOperation', 'FeatureUnavailableInTier'],
    ...['InvalidUserPoolConfiguration', 'PasswordResetRequired', 'UserNotConfirmed'],
  )
  .map((name) => `${name}Exception`);
const localName = fc.constantFrom('TypeError', 'AbortError', 'TimeoutError', 'SyntaxError', 'BadResponse', 'Unknown');

/** Messages that look like the service's, with anything in the places where names and values stand. */
const message = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string().map((name) => `Attributes did not conform to the schema: ${name}: The attribute is required\n`),
  fc.string().map((name) => `Type for attribute {${name}} could not be determined`),
  fc.string().map((value) => `1 validation error detected: Value '${value}' at 'confirmationCode' failed to satisfy …`),
  fc.string({ unit: 'grapheme' }).map((text) => `PreSignUp failed with error ${text}.`),
  fc.json().map((text) => `PostConfirmation failed with error ${text}.`),
  fc
    .array(fc.tuple(fc.oneof(fc.string(), hostileName), fc.constantFrom('\n', ', ', '; ')))
    .map(
      (all) =>
        `Attributes did not conform to the schema: ${all.map((part) => part.join(': The attribute is required')).join('')}`,
    ),
);

const likeAnError = fc.record({
  name: fc.oneof(knownName, localName, hostileName, fc.string(), fc.anything()),
  message: fc.oneof(message, fc.anything()),
  status: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.double(), fc.anything()),
  $metadata: fc.oneof(fc.record({ httpStatusCode: fc.integer({ min: 100, max: 599 }) }), fc.anything()),
});

const runs = { numRuns: 1000 };

/** Both compared with their unions by the compiler. */
const actions: Record<NextAction, true> = {
  correct: true,
  signIn: true,
  signUp: true,
  resend: true,
  changeAddress: true,
  wait: true,
  retry: true,
  challenge: true,
  support: true,
  developer: true,
};
const diagnoses: Record<Diagnosis, true> = {
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
const parseTriggerError = createTriggerErrorParser();

describe('describeError, whatever is thrown', () => {
  it('never throws, and always has a sentence for it (F-51)', () => {
    fc.assert(
      fc.property(fc.oneof(likeAnError, fc.anything({ withNullPrototype: true })), operation, (error, call) => {
        const fault = describeError(error, call, { parseTriggerError, request: {} });
        expect(Object.hasOwn(en.service, fault.key)).toBe(true);
        expect(['failed', 'done', 'unknown']).toContain(fault.outcome);
        expect(Object.hasOwn(actions, fault.action)).toBe(true);
        expect(fault.diagnosis === undefined || Object.hasOwn(diagnoses, fault.diagnosis)).toBe(true);
        const { fields = [{ field: fault.field, key: fault.key }] } = fault;
        expect(fields[0]).toEqual({ field: fault.field, key: fault.key });
        expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
        expect(fields.every(({ key }) => Object.hasOwn(en.service, key))).toBe(true);
        expect(fault.message ?? 'words').toMatch(/^[^\p{Cc}\p{Bidi_Control}]{1,300}$/u);
        expect(fault.name).not.toBe('');
        expect(fault.cause).toBe(error);
        expect(fault.field === undefined || fault.field.length > 0).toBe(true);
        expect([...(fault.triggerText ?? '')].length).toBeLessThanOrEqual(300);
      }),
      runs,
    );
  });

  it('says `done` of no other call, so that nobody is sent on by mistake, but where a trigger failed after a code', () => {
    fc.assert(
      fc.property(likeAnError, operation, (error, call) => {
        fc.pre(call !== 'SignUp');
        const { outcome, key, diagnosis } = describeError(error, call);
        if (outcome !== 'done') return;
        expect({ call, key, diagnosis }).toEqual({
          call: 'ConfirmSignUp',
          key: 'alreadyConfirmed',
          diagnosis: 'postConfirmationFailed',
        });
      }),
      runs,
    );
  });

  it('is never led by a typed code to believe that the user is confirmed', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const error = {
          name: 'InvalidParameterException',
          message: `1 validation error detected: Value '${value} User is already confirmed' at 'confirmationCode' failed to satisfy constraint`,
        };
        expect(describeError(error, 'ConfirmSignUp').key).not.toBe('alreadyConfirmed');
      }),
      runs,
    );
  });

  it('reads a message of a megabyte in passing (F-38)', () => {
    const long = 'a'.repeat(1_000_000);
    const started = performance.now();
    for (const text of [
      long,
      `Attributes did not conform to the schema: ${long}`,
      `Attributes did not conform to the schema: ${'{'.repeat(1_000_000)}`,
      `Attributes did not conform to the schema: ${'a: '.repeat(300_000)}`,
      `Attributes did not conform to the schema: ${'a: b, '.repeat(150_000)}`,
      `Attributes did not conform to the schema: ${' '.repeat(1_000_000)}`,
      `Attributes did not conform to the schema: ${'\n'.repeat(1_000_000)}`,
      `Type for attribute ${'{ '.repeat(500_000)}`,
      `1 validation error detected: ${"at '".repeat(250_000)}`,
      `9 validation errors detected: ${"at 'a' failed to satisfy ".repeat(40_000)}`,
      `PreSignUp failed with error ${' '.repeat(1_000_000)}.`,
      `PreSignUp failed with error ${'{"a":'.repeat(150_000)}.`,
      `PreSignUp failed with error ${'A'.repeat(1_000_000)}.`,
      `PreSignUp failed with error ${'.'.repeat(1_000_000)}`,
    ]) {
      describeError({ name: 'InvalidParameterException', message: text }, 'SignUp');
      describeError({ name: 'UserLambdaValidationException', message: text }, 'SignUp', { parseTriggerError });
      describeError({ name: 'NotAuthorizedException', message: text }, 'ConfirmSignUp');
      describeError({ name: text, message: text }, 'SignUp');
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
