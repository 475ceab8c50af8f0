import { describe, expect, it } from 'vitest';
import type { ServiceFault } from '../../src/client/service-fault.js';
import { afterAnswer, type SignUpAnswer } from '../../src/flow/after-answer.js';
import type { SignUpEvent } from '../../src/flow/sign-up-event.js';
import { initialSignUpState, signUpReducer } from '../../src/flow/sign-up-reducer.js';
import type { ConfirmStep, SignUpState } from '../../src/flow/sign-up-state.js';

const fault = (over: Partial<ServiceFault> = {}): ServiceFault => ({
  name: 'InternalErrorException',
  key: 'serviceFailed',
  outcome: 'unknown',
  action: 'retry',
  cause: undefined,
  ...over,
});
const delivery = { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } as const;
const pending: SignUpState = { step: 'signUp', pending: true, fault: undefined };
const confirm: ConfirmStep = {
  step: 'confirm',
  username: 'jane@example.com',
  signInName: 'jane@example.com',
  userSub: 'sub-1',
  session: 'session-1',
  delivery,
  pending: undefined,
  fault: undefined,
  codeNotSent: false,
  resends: 0,
  mismatches: 0,
};
const approval: SignUpState = { step: 'approval', username: 'jane', signInName: 'jane', userSub: 'sub-1' };
const done: SignUpState = {
  step: 'done',
  result: { status: 'confirmed', username: 'jane', signInName: 'jane', userSub: 'sub-1', session: undefined },
};
const names = { username: 'jane@example.com', signInName: 'jane@example.com' };
const triggerFault = fault({ key: 'alreadyConfirmed', outcome: 'done', diagnosis: 'postConfirmationFailed' });
const challenge = {
  status: 'challenge',
  challengeName: 'EMAIL_OTP',
  challengeParameters: {},
  availableChallenges: [],
  session: 'session-3',
} as const;
const answered = (answer: SignUpAnswer): SignUpEvent => ({
  type: 'answered',
  next: (state) => afterAnswer(state, answer),
});
const signedUp = (response: object) => answered({ type: 'signUpAnswered', ...names, response });
const sent = (operation: 'SignUp' | 'ConfirmSignUp' | 'ResendConfirmationCode'): SignUpEvent => ({
  type: 'sent',
  operation,
});

describe('the flow', () => {
  it.each<[string, SignUpState, SignUpEvent, SignUpState]>([
    ['marks SignUp as under way', initialSignUpState, sent('SignUp'), pending],
    [
      'forgets the last fault when SignUp is sent again',
      { step: 'signUp', pending: false, fault: fault() },
      sent('SignUp'),
      pending,
    ],
    [
      'asks for the code that SignUp sent, for the Username that was sent',
      pending,
      signedUp({ UserConfirmed: false, UserSub: 'sub-1', Session: 'session-1', CodeDeliveryDetails: delivery }),
      confirm,
    ],
    [
      'skips the code when the pool confirmed the user itself (F-24)',
      pending,
      signedUp({ UserConfirmed: true, UserSub: 'sub-1', Session: 'session-1' }),
      {
        step: 'done',
        result: {
          status: 'confirmed',
          username: 'jane@example.com',
          signInName: 'jane@example.com',
          userSub: 'sub-1',
          session: 'session-1',
        },
      },
    ],
    [
      'waits for approval when no code was sent and nobody is confirmed (F-25)',
      pending,
      signedUp({ UserConfirmed: false, UserSub: 'sub-1' }),
      { step: 'approval', username: 'jane@example.com', signInName: 'jane@example.com', userSub: 'sub-1' },
    ],
    [
      'goes on to the code when the user exists and only the code did not get out (F-7, F-8)',
      pending,
      answered({
        type: 'signUpFailed',
        ...names,
        fault: fault({ outcome: 'done', key: 'codeNotSent' }),
        isOurs: false,
      }),
      { ...confirm, userSub: undefined, session: undefined, delivery: undefined, codeNotSent: true },
    ],
    [
      'stays on the form with the fault when SignUp was refused',
      pending,
      answered({ type: 'signUpFailed', ...names, fault: fault({ key: 'usernameExists' }), isOurs: false }),
      { step: 'signUp', pending: false, fault: fault({ key: 'usernameExists' }) },
    ],
    [
      'goes on to the code when the user that exists is of an earlier try, whose answer was lost',
      pending,
      answered({ type: 'signUpFailed', ...names, fault: fault({ key: 'usernameExists' }), isOurs: true }),
      { ...confirm, userSub: undefined, session: undefined, delivery: undefined },
    ],
    [
      'is done when the pool confirmed the user itself and a trigger failed after that (F-20)',
      pending,
      answered({ type: 'signUpFailed', ...names, fault: triggerFault, isOurs: false }),
      { step: 'done', result: { status: 'confirmed', ...names, userSub: undefined, session: undefined } },
    ],
    [
      'has not been answered when a part of the page did not load: nothing has left',
      pending,
      { type: 'interrupted', fault: fault({ key: 'notLoaded' }) },
      { step: 'signUp', pending: false, fault: fault({ key: 'notLoaded' }) },
    ],
    ['marks ConfirmSignUp as under way', confirm, sent('ConfirmSignUp'), { ...confirm, pending: 'confirm' }],
    [
      'is done when the code was right, with the new session',
      { ...confirm, pending: 'confirm' },
      answered({ type: 'confirmAnswered', session: 'session-2' }),
      {
        step: 'done',
        result: {
          status: 'confirmed',
          username: 'jane@example.com',
          signInName: 'jane@example.com',
          userSub: 'sub-1',
          session: 'session-2',
        },
      },
    ],
    [
      'is signed in, without a token in the state (S-3)',
      { ...confirm, pending: 'confirm' },
      answered({ type: 'confirmAnswered', session: 'session-2', end: { status: 'signedIn' } }),
      { step: 'done', result: { status: 'signedIn', ...names, userSub: 'sub-1' } },
    ],
    [
      'hands over what the pool demands before it signs in',
      { ...confirm, pending: 'confirm' },
      answered({ type: 'confirmAnswered', session: 'session-2', end: challenge }),
      { step: 'done', result: { ...challenge, ...names, userSub: 'sub-1' } },
    ],
    [
      'is confirmed all the same when signing in failed',
      { ...confirm, pending: 'confirm' },
      answered({
        type: 'confirmAnswered',
        session: 'session-2',
        end: { status: 'confirmed', session: 'session-2', signInFault: fault() },
      }),
      {
        step: 'done',
        result: { status: 'confirmed', ...names, userSub: 'sub-1', session: 'session-2', signInFault: fault() },
      },
    ],
    [
      'is done when the code was right and a trigger failed after that (F-20)',
      { ...confirm, pending: 'confirm' },
      answered({ type: 'confirmFailed', fault: triggerFault }),
      { step: 'done', result: { status: 'confirmed', ...names, userSub: 'sub-1', session: undefined } },
    ],
    [
      'counts wrong codes (F-28)',
      { ...confirm, pending: 'confirm', mismatches: 2 },
      answered({ type: 'confirmFailed', fault: fault({ key: 'codeMismatch', field: 'code' }) }),
      { ...confirm, fault: fault({ key: 'codeMismatch', field: 'code' }), mismatches: 3 },
    ],
    [
      'takes “already confirmed” for an end, not for an error (F-26)',
      { ...confirm, pending: 'confirm' },
      answered({ type: 'confirmFailed', fault: fault({ key: 'alreadyConfirmed' }) }),
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
      answered({ type: 'confirmFailed', fault: fault({ key: 'userNotFound' }) }),
      { step: 'signUp', pending: false, fault: fault({ key: 'userNotFound' }) },
    ],
    ['marks a resend as under way', confirm, sent('ResendConfirmationCode'), { ...confirm, pending: 'resend' }],
    [
      'counts codes that were sent again and forgets wrong ones',
      { ...confirm, pending: 'resend', mismatches: 3, codeNotSent: true },
      answered({ type: 'resendAnswered', delivery: undefined }),
      { ...confirm, resends: 1 },
    ],
    [
      'keeps the code step when a resend fails (F-9)',
      { ...confirm, pending: 'resend' },
      answered({ type: 'resendFailed', fault: fault({ key: 'tooManyAttempts' }) }),
      { ...confirm, fault: fault({ key: 'tooManyAttempts' }) },
    ],
    [
      'can send again when SignUp was cut short without an answer',
      pending,
      { type: 'interrupted' },
      initialSignUpState,
    ],
    ['can send again when the code was', { ...confirm, pending: 'confirm' }, { type: 'interrupted' }, confirm],
    ['goes back for a different address', confirm, { type: 'restarted' }, initialSignUpState],
    ['starts over from the end', done, { type: 'restarted' }, initialSignUpState],
  ])('%s', (_, state, event, next) => {
    expect(signUpReducer(state, event)).toEqual(next);
  });

  const late: SignUpEvent[] = [
    sent('ConfirmSignUp'),
    answered({ type: 'confirmAnswered', session: undefined }),
    answered({ type: 'confirmFailed', fault: fault() }),
    sent('ResendConfirmationCode'),
    answered({ type: 'resendAnswered', delivery }),
    answered({ type: 'resendFailed', fault: fault() }),
  ];
  const early: SignUpEvent[] = [
    sent('SignUp'),
    signedUp({ UserConfirmed: true }),
    answered({ type: 'signUpFailed', ...names, fault: fault(), isOurs: false }),
  ];
  it.each<[SignUpState, readonly SignUpEvent[]]>([
    [initialSignUpState, [...late, { type: 'interrupted' }]],
    [approval, [...late, ...early, { type: 'interrupted' }]],
    [done, [...late, ...early, { type: 'interrupted' }]],
    [confirm, [...early, { type: 'interrupted' }]],
  ])('leaves $step as it is when an event does not apply to it', (state, events) => {
    for (const event of events) expect(signUpReducer(state, event)).toBe(state);
  });
});
