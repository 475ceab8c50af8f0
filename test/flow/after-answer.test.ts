import { describe, expect, it } from 'vitest';
import { afterAnswer, type SignUpAnswer } from '../../src/flow/after-answer.js';
import type { SignUpState } from '../../src/flow/sign-up-state.js';
import { confirm, delivery, fault, link, names, pending } from './steps.js';

const triggerFault = fault({ key: 'alreadyConfirmed', outcome: 'done', diagnosis: 'postConfirmationFailed' });
const challenge = {
  status: 'challenge',
  challengeName: 'EMAIL_OTP',
  challengeParameters: {},
  availableChallenges: [],
  session: 'session-3',
} as const;
const signedUp = (response: object): SignUpAnswer => ({ type: 'signUpAnswered', ...names, response });

describe('what an answer leads to', () => {
  it.each<[string, SignUpState, SignUpAnswer, SignUpState]>([
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
      {
        step: 'approval',
        username: 'jane@example.com',
        signInName: 'jane@example.com',
        userSub: 'sub-1',
        entry: 'signUp',
      },
    ],
    [
      'goes on to the code when the user exists and only the code did not get out (F-7, F-8)',
      pending,
      {
        type: 'signUpFailed',
        ...names,
        fault: fault({ outcome: 'done', key: 'codeNotSent' }),
        mayExist: undefined,
      },
      { ...confirm, userSub: undefined, session: undefined, delivery: undefined, codeNotSent: true },
    ],
    [
      'stays on the form with the fault when SignUp was refused',
      pending,
      { type: 'signUpFailed', ...names, fault: fault({ key: 'usernameExists' }), mayExist: undefined },
      { step: 'signUp', pending: false, fault: fault({ key: 'usernameExists' }), mayExist: undefined },
    ],
    [
      'remembers who may exist when the answer to SignUp was lost (F-3, F-4)',
      pending,
      { type: 'signUpFailed', ...names, fault: fault(), mayExist: names.username },
      { step: 'signUp', pending: false, fault: fault(), mayExist: names.username },
    ],
    [
      'goes on to the code when the user was there before, and says so (F-18)',
      pending,
      { type: 'recovered', ...names, delivery },
      { ...confirm, userSub: undefined, session: undefined, recovered: true },
    ],
    [
      'goes on to the link where the pool confirms by one (F-18, F-27)',
      pending,
      { type: 'recovered', ...names, confirmation: 'link', delivery },
      { ...link, userSub: undefined, recovered: true },
    ],
    [
      'is done when the user was there before and is confirmed (F-18)',
      pending,
      { type: 'wasConfirmed', ...names },
      { step: 'done', result: { status: 'alreadyConfirmed', ...names, userSub: undefined } },
    ],
    [
      'signs nobody in who was recovered, and gives no Session to do it with (S-7)',
      { ...confirm, pending: 'confirm', recovered: true },
      { type: 'confirmAnswered', session: 'session-2' },
      {
        step: 'done',
        result: { status: 'confirmed', ...names, userSub: 'sub-1', session: undefined, mustSignIn: true },
      },
    ],
    [
      'nor when a trigger failed after the code of somebody recovered (S-7, F-20)',
      { ...confirm, pending: 'confirm', recovered: true },
      { type: 'confirmFailed', fault: triggerFault, end: { status: 'confirmed', session: 'x', signInFault: fault() } },
      {
        step: 'done',
        result: { status: 'confirmed', ...names, userSub: 'sub-1', session: undefined, mustSignIn: true },
      },
    ],
    [
      'is done when the pool confirmed the user itself and a trigger failed after that (F-20)',
      pending,
      { type: 'signUpFailed', ...names, fault: triggerFault, mayExist: undefined },
      { step: 'done', result: { status: 'confirmed', ...names, userSub: undefined, session: undefined } },
    ],
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
      'is signed in, without a token in the state (S-3)',
      { ...confirm, pending: 'confirm' },
      { type: 'confirmAnswered', session: 'session-2', end: { status: 'signedIn' } },
      { step: 'done', result: { status: 'signedIn', ...names, userSub: 'sub-1' } },
    ],
    [
      'hands over what the pool demands before it signs in',
      { ...confirm, pending: 'confirm' },
      { type: 'confirmAnswered', session: 'session-2', end: challenge },
      { step: 'done', result: { ...challenge, ...names, userSub: 'sub-1' } },
    ],
    [
      'is confirmed all the same when signing in failed',
      { ...confirm, pending: 'confirm' },
      {
        type: 'confirmAnswered',
        session: 'session-2',
        end: { status: 'confirmed', session: 'session-2', signInFault: fault() },
      },
      {
        step: 'done',
        result: { status: 'confirmed', ...names, userSub: 'sub-1', session: 'session-2', signInFault: fault() },
      },
    ],
    [
      'is done when the code was right and a trigger failed after that (F-20)',
      { ...confirm, pending: 'confirm' },
      { type: 'confirmFailed', fault: triggerFault },
      { step: 'done', result: { status: 'confirmed', ...names, userSub: 'sub-1', session: undefined } },
    ],
  ])('%s', (_, state, answer, next) => {
    expect(afterAnswer(state, answer)).toEqual(next);
  });
});
