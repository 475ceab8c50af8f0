import { describe, expect, it } from 'vitest';
import type { ServiceFault } from '../../src/client/service-fault.js';
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
const answered = (response: object): SignUpEvent => ({
  type: 'signUpAnswered',
  username: 'jane@example.com',
  response,
});

describe('the flow', () => {
  it.each<[string, SignUpState, SignUpEvent, SignUpState]>([
    ['marks SignUp as under way', initialSignUpState, { type: 'signUpSent' }, pending],
    [
      'forgets the last fault when SignUp is sent again',
      { step: 'signUp', pending: false, fault: fault() },
      { type: 'signUpSent' },
      pending,
    ],
    [
      'asks for the code that SignUp sent, for the Username that was sent',
      pending,
      answered({ UserConfirmed: false, UserSub: 'sub-1', Session: 'session-1', CodeDeliveryDetails: delivery }),
      confirm,
    ],
    [
      'skips the code when the pool confirmed the user itself (F-24)',
      pending,
      answered({ UserConfirmed: true, UserSub: 'sub-1', Session: 'session-1' }),
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
      answered({ UserConfirmed: false, UserSub: 'sub-1' }),
      { step: 'approval', username: 'jane@example.com', signInName: 'jane@example.com', userSub: 'sub-1' },
    ],
    [
      'goes on to the code when the user exists and only the code did not get out (F-7, F-8)',
      pending,
      { type: 'signUpFailed', username: 'jane@example.com', fault: fault({ outcome: 'done', key: 'codeNotSent' }) },
      { ...confirm, userSub: undefined, session: undefined, delivery: undefined, codeNotSent: true },
    ],
    [
      'stays on the form with the fault when SignUp was refused',
      pending,
      { type: 'signUpFailed', username: 'jane', fault: fault({ key: 'usernameExists' }) },
      { step: 'signUp', pending: false, fault: fault({ key: 'usernameExists' }) },
    ],
    ['marks ConfirmSignUp as under way', confirm, { type: 'confirmSent' }, { ...confirm, pending: 'confirm' }],
    [
      'is done when the code was right, with the new session',
      { ...confirm, pending: 'confirm' },
      { type: 'confirmAnswered', session: 'session-2' },
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
      { step: 'signUp', pending: false, fault: fault({ key: 'userNotFound' }) },
    ],
    ['marks a resend as under way', confirm, { type: 'resendSent' }, { ...confirm, pending: 'resend' }],
    [
      'counts codes that were sent again and forgets wrong ones',
      { ...confirm, pending: 'resend', mismatches: 3, codeNotSent: true },
      { type: 'resendAnswered', delivery: undefined },
      { ...confirm, resends: 1 },
    ],
    [
      'keeps the code step when a resend fails (F-9)',
      { ...confirm, pending: 'resend' },
      { type: 'resendFailed', fault: fault({ key: 'tooManyAttempts' }) },
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
    { type: 'confirmSent' },
    { type: 'confirmAnswered', session: undefined },
    { type: 'confirmFailed', fault: fault() },
    { type: 'resendSent' },
    { type: 'resendAnswered', delivery },
    { type: 'resendFailed', fault: fault() },
  ];
  const early: SignUpEvent[] = [
    { type: 'signUpSent' },
    answered({ UserConfirmed: true }),
    { type: 'signUpFailed', username: 'jane', fault: fault() },
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
