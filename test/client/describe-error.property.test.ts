import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError, type Operation } from '../../src/client.js';
import { en } from '../../src/messages/en.js';

const operation = fc.constantFrom<Operation>('SignUp', 'ConfirmSignUp', 'ResendConfirmationCode');
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
    ...['OperationNotEnabled', 'InternalError'],
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
);

const likeAnError = fc.record({
  name: fc.oneof(knownName, localName, hostileName, fc.string(), fc.anything()),
  message: fc.oneof(message, fc.anything()),
  status: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.double(), fc.anything()),
  $metadata: fc.oneof(fc.record({ httpStatusCode: fc.integer({ min: 100, max: 599 }) }), fc.anything()),
});

const runs = { numRuns: 1000 };

describe('describeError, whatever is thrown', () => {
  it('never throws, and always has a sentence for it (F-51)', () => {
    fc.assert(
      fc.property(fc.oneof(likeAnError, fc.anything({ withNullPrototype: true })), operation, (error, call) => {
        const fault = describeError(error, call);
        expect(Object.hasOwn(en.service, fault.key)).toBe(true);
        expect(['failed', 'done', 'unknown']).toContain(fault.outcome);
        expect(fault.name).not.toBe('');
        expect(fault.cause).toBe(error);
        expect(fault.field === undefined || fault.field.length > 0).toBe(true);
        expect([...(fault.triggerText ?? '')].length).toBeLessThanOrEqual(300);
      }),
      runs,
    );
  });

  it('says `done` only of a SignUp, so that nobody is sent on by mistake', () => {
    fc.assert(
      fc.property(likeAnError, operation, (error, call) => {
        fc.pre(call !== 'SignUp');
        expect(describeError(error, call).outcome).not.toBe('done');
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
      `1 validation error detected: ${"at '".repeat(250_000)}`,
      `PreSignUp failed with error ${'.'.repeat(1_000_000)}`,
    ]) {
      describeError({ name: 'InvalidParameterException', message: text }, 'SignUp');
      describeError({ name: 'UserLambdaValidationException', message: text }, 'SignUp');
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
