import { describe, expect, it } from 'vitest';
import { describeError, type Operation } from '../../src/client.js';

const fail = (operation: Operation, name: string, message: string) =>
  describeError(Object.assign(new Error(message), { name: `${name}Exception`, status: 400 }), operation);

describe('describeError: Lambda triggers', () => {
  it.each([
    ['SignUp', 'UserLambdaValidation', 'PreSignUp failed with error No.', 'failed'],
    ['SignUp', 'UserLambdaValidation', 'CustomMessage failed with error No.', 'unknown'],
    ['SignUp', 'UserLambdaValidation', 'PostConfirmation failed with error No.', 'unknown'],
    ['ConfirmSignUp', 'UserLambdaValidation', 'PostConfirmation failed with error No.', 'unknown'],
    ['SignUp', 'UnexpectedLambda', 'PreSignUp invocation failed due to error AccessDeniedException.', 'failed'],
    ['SignUp', 'UnexpectedLambda', 'CustomMessage invocation failed due to error AccessDeniedException.', 'unknown'],
    ['ConfirmSignUp', 'UnexpectedLambda', 'PostConfirmation invocation failed due to error Socket timeout.', 'unknown'],
    ['ConfirmSignUp', 'InvalidLambdaResponse', 'Unrecognizable lambda output', 'unknown'],
  ] as const)('%s: %sException %j has come to the outcome %s (F-19, F-20)', (operation, name, message, outcome) => {
    expect(fail(operation, name, message)).toMatchObject({ outcome });
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
