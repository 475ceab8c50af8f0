import { describe, expect, it } from 'vitest';
import type { SignUpEvent } from '../../src/flow/sign-up-event.js';
import { initialSignUpState, signUpReducer } from '../../src/flow/sign-up-reducer.js';
import type { SignUpState } from '../../src/flow/sign-up-state.js';
import { approval, confirm, done, fault, pending } from './steps.js';

const sent = (operation: 'SignUp' | 'ConfirmSignUp' | 'ResendConfirmationCode'): SignUpEvent => ({
  type: 'sent',
  operation,
});

describe('the flow', () => {
  it.each<[string, SignUpState, SignUpEvent, SignUpState]>([
    ['marks SignUp as under way', initialSignUpState, sent('SignUp'), pending],
    [
      'forgets the last fault when SignUp is sent again',
      { step: 'signUp', pending: false, fault: fault(), mayExist: undefined },
      sent('SignUp'),
      pending,
    ],
    [
      'has not been answered when a part of the page did not load: nothing has left',
      pending,
      { type: 'interrupted', fault: fault({ key: 'notLoaded' }) },
      { step: 'signUp', pending: false, fault: fault({ key: 'notLoaded' }), mayExist: undefined },
    ],
    ['marks ConfirmSignUp as under way', confirm, sent('ConfirmSignUp'), { ...confirm, pending: 'confirm' }],
    ['marks a resend as under way', confirm, sent('ResendConfirmationCode'), { ...confirm, pending: 'resend' }],
    [
      'can send again when SignUp was cut short without an answer',
      pending,
      { type: 'interrupted' },
      initialSignUpState,
    ],
    ['can send again when the code was', { ...confirm, pending: 'confirm' }, { type: 'interrupted' }, confirm],
    ['goes back for a different address', confirm, { type: 'restarted' }, initialSignUpState],
    ['starts over from the end', done, { type: 'restarted' }, initialSignUpState],
    [
      'goes where an answer leads to',
      pending,
      { type: 'answered', next: (state) => (state === pending ? confirm : state) },
      confirm,
    ],
  ])('%s', (_, state, event, next) => {
    expect(signUpReducer(state, event)).toEqual(next);
  });

  it.each<[SignUpState, readonly SignUpEvent[]]>([
    [initialSignUpState, [sent('ConfirmSignUp'), sent('ResendConfirmationCode'), { type: 'interrupted' }]],
    [approval, [sent('SignUp'), sent('ConfirmSignUp'), sent('ResendConfirmationCode'), { type: 'interrupted' }]],
    [done, [sent('SignUp'), sent('ConfirmSignUp'), sent('ResendConfirmationCode'), { type: 'interrupted' }]],
    [confirm, [sent('SignUp'), { type: 'interrupted' }]],
  ])('leaves $step as it is when an event does not apply to it', (state, events) => {
    for (const event of events) expect(signUpReducer(state, event)).toBe(state);
  });
});
