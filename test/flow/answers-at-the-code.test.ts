import { describe, expect, it } from 'vitest';
import { afterAnswer, type SignUpAnswer } from '../../src/flow/after-answer.js';
import { initialSignUpState } from '../../src/flow/sign-up-reducer.js';
import type { SignUpState } from '../../src/flow/sign-up-state.js';
import { approval, confirm, delivery, done, fault, names } from './steps.js';

const signedUp = (response: object): SignUpAnswer => ({ type: 'signUpAnswered', ...names, response });

describe('what an answer at the step of the code leads to', () => {
  it.each<[string, SignUpState, SignUpAnswer, SignUpState]>([
    [
      'counts wrong codes (F-28)',
      { ...confirm, pending: 'confirm', mismatches: 2 },
      { type: 'confirmFailed', fault: fault({ key: 'codeMismatch', field: 'code' }) },
      { ...confirm, fault: fault({ key: 'codeMismatch', field: 'code' }), mismatches: 3 },
    ],
    [
      'takes “already confirmed” for an end, not for an error (F-26)',
      { ...confirm, pending: 'confirm' },
      { type: 'confirmFailed', fault: fault({ key: 'alreadyConfirmed' }) },
      {
        step: 'done',
        result: {
          status: 'alreadyConfirmed',
          username: 'jane@example.com',
          signInName: 'jane@example.com',
          userSub: 'sub-1',
        },
      },
    ],
    [
      'goes back to the form when the user is gone (F-31)',
      { ...confirm, pending: 'confirm' },
      { type: 'confirmFailed', fault: fault({ key: 'userNotFound' }) },
      { step: 'signUp', pending: false, fault: fault({ key: 'userNotFound' }), mayExist: undefined },
    ],
    [
      'counts codes that were sent again and forgets wrong ones',
      { ...confirm, pending: 'resend', mismatches: 3, codeNotSent: true },
      { type: 'resendAnswered', delivery: undefined },
      { ...confirm, resends: 1 },
    ],
    [
      'keeps the code step when a resend fails (F-9)',
      { ...confirm, pending: 'resend' },
      { type: 'resendFailed', fault: fault({ key: 'codeNotSent' }) },
      { ...confirm, fault: fault({ key: 'codeNotSent' }) },
    ],
    [
      'remembers that no other code may be asked for within the hour (F-9)',
      { ...confirm, pending: 'resend' },
      { type: 'resendFailed', fault: fault({ key: 'tooManyAttempts' }) },
      { ...confirm, fault: fault({ key: 'tooManyAttempts' }), limit: fault({ key: 'tooManyAttempts' }) },
    ],
  ])('%s', (_, state, answer, next) => {
    expect(afterAnswer(state, answer)).toEqual(next);
  });

  const late: SignUpAnswer[] = [
    { type: 'confirmAnswered', session: undefined },
    { type: 'confirmFailed', fault: fault() },
    { type: 'resendAnswered', delivery },
    { type: 'resendFailed', fault: fault() },
  ];
  const early: SignUpAnswer[] = [
    signedUp({ UserConfirmed: true }),
    { type: 'signUpFailed', ...names, fault: fault(), mayExist: undefined },
    { type: 'recovered', ...names },
    { type: 'wasConfirmed', ...names },
  ];
  it.each<[SignUpState, readonly SignUpAnswer[]]>([
    [initialSignUpState, late],
    [approval, [...late, ...early]],
    [done, [...late, ...early]],
    [confirm, early],
  ])('leaves $step as it is when it is an answer to another step', (state, answers) => {
    for (const answer of answers) expect(afterAnswer(state, answer)).toBe(state);
  });
});
