import { describe, expect, it, vi } from 'vitest';
import { describeError, type Operation, type ParseTriggerError } from '../../src/client.js';

const fail = (operation: Operation, name: string, message: string) =>
  describeError(Object.assign(new Error(message), { name: `${name}Exception`, status: 400 }), operation);

describe('describeError: Lambda triggers', () => {
  it.each([
    ['SignUp', 'UserLambdaValidation', 'PreSignUp failed with error No.', 'rejected', 'failed'],
    ['SignUp', 'UserLambdaValidation', 'InboundFederation failed with error No.', 'rejected', 'failed'],
    [
      'SignUp',
      'UnexpectedLambda',
      'PreSignUp invocation failed due to error AccessDeniedException.',
      'serviceFailed',
      'failed',
    ],
    // The user is there, and nothing went out.
    ['SignUp', 'UserLambdaValidation', 'CustomMessage failed with error No.', 'codeNotSent', 'done'],
    [
      'SignUp',
      'UnexpectedLambda',
      'CustomEmailSender invocation failed due to error AccessDeniedException.',
      'codeNotSent',
      'done',
    ],
    ['ResendConfirmationCode', 'UserLambdaValidation', 'CustomMessage failed with error No.', 'codeNotSent', 'failed'],
    [
      'ResendConfirmationCode',
      'UnexpectedLambda',
      'CustomMessage invocation failed due to error No.',
      'serviceFailed',
      'failed',
    ],
    // The user is confirmed.
    ['SignUp', 'UserLambdaValidation', 'PostConfirmation failed with error No.', 'alreadyConfirmed', 'done'],
    ['ConfirmSignUp', 'UserLambdaValidation', 'PostConfirmation failed with error No.', 'alreadyConfirmed', 'done'],
    [
      'ConfirmSignUp',
      'UnexpectedLambda',
      'PostConfirmation invocation failed due to error Socket timeout.',
      'alreadyConfirmed',
      'done',
    ],
    ['ConfirmSignUp', 'InvalidLambdaResponse', 'Unrecognizable lambda output', 'alreadyConfirmed', 'done'],
    // No such thing is documented: nothing is known, then.
    ['ConfirmSignUp', 'UserLambdaValidation', 'PreSignUp failed with error No.', 'rejected', 'unknown'],
    ['ConfirmSignUp', 'UnexpectedLambda', 'PreSignUp invocation failed due to error No.', 'serviceFailed', 'unknown'],
    ['InitiateAuth', 'UserLambdaValidation', 'PreAuthentication failed with error No.', 'notSignedIn', 'failed'],
  ] as const)('%s: %sException %j is %s (%s) (F-19, F-20)', (operation, name, message, key, outcome) => {
    expect(fail(operation, name, message)).toMatchObject({ key, outcome });
  });

  it.each([
    ['UserLambdaValidation', 'PreSignUp failed with error No.', 'PreSignUp'],
    ['UnexpectedLambda', 'CustomMessage invocation failed due to error AccessDeniedException.', 'CustomMessage'],
    ['InvalidLambdaResponse', 'Unrecognizable lambda output', undefined],
    ['UserLambdaValidation', 'A frame of another kind.', undefined],
    ['NotAuthorized', 'PreSignUp failed with error No.', undefined],
  ])('names the trigger of %sException %j', (name, message, trigger) => {
    expect(fail('SignUp', name, message).trigger).toBe(trigger);
  });

  it.each([
    ['PreSignUp failed with error Only staff may sign up.', 'Only staff may sign up'],
    ['PreSignUp failed with error Only staff may sign up..', 'Only staff may sign up.'], // its own period stays
    ['PreSignUp failed with error Really?.', 'Really?'],
    ['PostConfirmation failed with error EMAIL_TAKEN: a@b.c.', 'EMAIL_TAKEN: a@b.c'],
    ['PreSignUp failed with error {"code":1}.', '{"code":1}'],
    ['PreSignUp failed with error one\ntwo.', 'one\ntwo'],
    ['PreSignUp failed with error <img src=x onerror=alert(1)>.', '<img src=x onerror=alert(1)>'], // text, for React (F-38)
    ['A frame of another kind.', 'A frame of another kind'],
    ['PreSignUp failed with error .', undefined],
    ['', undefined],
  ])('finds in %j what the trigger said', (message, text) => {
    expect(fail('SignUp', 'UserLambdaValidation', message).triggerText).toBe(text);
  });

  it('keeps 300 characters of a long text, and no half ones (F-38)', () => {
    const { triggerText } = fail(
      'SignUp',
      'UserLambdaValidation',
      `PreSignUp failed with error ${'😀'.repeat(10_000)}`,
    );
    expect(triggerText).toBe('😀'.repeat(300));
  });

  it.each(['UnexpectedLambda', 'InvalidPassword', 'NotAuthorized'])('shows no text of %sException', (name) => {
    expect(fail('SignUp', name, 'PreSignUp failed with error x.').triggerText).toBeUndefined();
  });
});

describe('describeError: what the app makes of a trigger’s text', () => {
  const parse = (
    parseTriggerError: ParseTriggerError,
    message = 'PreSignUp failed with error No..',
    operation: Operation = 'SignUp',
  ) => describeError({ name: 'UserLambdaValidationException', message, status: 400 }, operation, { parseTriggerError });

  it('gets the words whole, without frame and period, and with them the trigger and the operation', () => {
    const parser = vi.fn<ParseTriggerError>();
    const text = JSON.stringify({ message: 'x'.repeat(5000) });
    parse(parser, `PreSignUp failed with error ${text}.`);
    expect(parser.mock.calls).toEqual([[{ trigger: 'PreSignUp', text, operation: 'SignUp' }]]);
  });

  it('stands at its field, with its words and its code', () => {
    expect(parse(() => ({ field: 'email', code: 'EMAIL_TAKEN', message: 'Taken.' }))).toMatchObject({
      key: 'attributeRefused',
      field: 'email',
      code: 'EMAIL_TAKEN',
      message: 'Taken.',
      action: 'correct',
    });
    expect(parse(() => ({ message: 'Not now.' }))).toMatchObject({
      key: 'rejected',
      field: undefined,
      message: 'Not now.',
      action: 'support',
    });
  });

  it('takes no field from a trigger that ran when the user was confirmed', () => {
    const fault = parse(
      () => ({ field: 'email', code: 'X' }),
      'PostConfirmation failed with error x.',
      'ConfirmSignUp',
    );
    expect(fault).toMatchObject({ key: 'alreadyConfirmed', field: undefined, code: 'X', outcome: 'done' });
  });

  it('shows words as one line of at most 300 characters, whoever parsed them (F-38)', () => {
    expect(parse(() => ({ message: `\u202e${'a\n'.repeat(1000)}` })).message).toBe('a '.repeat(150).trim());
  });

  it.each([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a string', () => 'words'],
    ['members of other types', () => ({ field: 1, code: {}, message: ['x'] })],
    ['blank members', () => ({ field: '', code: '', message: ' \n' })],
    ['a promise', () => Promise.resolve({ message: 'late' })],
  ])('keeps the general sentence where the app makes %s of it (F-51)', (_case, parser) => {
    // The cast is what an app without types amounts to.
    expect(parse(parser as ParseTriggerError)).toMatchObject({
      key: 'rejected',
      field: undefined,
      code: undefined,
      message: undefined,
    });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('mine');
      },
    ],
    [
      'gives an object that throws',
      () => ({
        get message(): string {
          throw new Error('mine');
        },
      }),
    ],
  ])(
    'hands on what the app’s function throws when it %s, and keeps the general sentence (F-51)',
    (_case, parser: ParseTriggerError) => {
      const report = vi.fn();
      vi.stubGlobal('reportError', report);
      expect(parse(parser)).toMatchObject({ key: 'rejected', message: undefined });
      expect(report.mock.calls).toEqual([[expect.objectContaining({ message: 'mine' })]]);
      vi.unstubAllGlobals();
    },
  );

  it.each(['UnexpectedLambda', 'InvalidLambdaResponse', 'NotAuthorized'])('is not asked of %sException', (name) => {
    const parser = vi.fn<ParseTriggerError>();
    describeError({ name: `${name}Exception`, message: 'PreSignUp failed with error x.' }, 'SignUp', {
      parseTriggerError: parser,
    });
    expect(parser).not.toHaveBeenCalled();
  });
});
