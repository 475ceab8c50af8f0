import { describe, expect, it } from 'vitest';
import type { SignUpEvent } from '../../src/flow/sign-up-event.js';
import { initialSignUpState, signUpReducer } from '../../src/flow/sign-up-reducer.js';
import type { SignUpState } from '../../src/flow/sign-up-state.js';
import { approval, confirm, done, fault, link, pending } from './steps.js';

const sent = (operation: 'SignUp' | 'ConfirmSignUp' | 'ResendConfirmationCode' | 'check'): SignUpEvent => ({
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
    ['marks a new link as under way', link, sent('ResendConfirmationCode'), { ...link, pending: 'resend' }],
    ['marks the question for the link as under way', link, sent('check'), { ...link, pending: 'check' }],
    [
      'forgets the last fault of a link when something is asked again',
      { ...link, fault: fault() },
      sent('check'),
      { ...link, pending: 'check' },
    ],
    ['can ask again when a new link was cut short', { ...link, pending: 'resend' }, { type: 'interrupted' }, link],
    [
      'says what cut the question for the link short',
      { ...link, pending: 'check' },
      { type: 'interrupted', fault: fault() },
      { ...link, fault: fault() },
    ],
    [
      'keeps in mind whose SignUp was cut short',
      pending,
      { type: 'interrupted', fault: fault(), mayExist: 'jane@example.com' },
      { step: 'signUp', pending: false, fault: fault(), mayExist: 'jane@example.com' },
    ],
    ['goes back for a different address', confirm, { type: 'restarted' }, initialSignUpState],
    [
      'keeps in mind, on the way back, whose answer was lost',
      confirm,
      { type: 'restarted', mayExist: 'jane@example.com' },
      { ...initialSignUpState, mayExist: 'jane@example.com' },
    ],
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
    [
      initialSignUpState,
      [sent('check'), sent('ConfirmSignUp'), sent('ResendConfirmationCode'), { type: 'interrupted' }],
    ],
    [approval, [sent('SignUp'), sent('ConfirmSignUp'), sent('ResendConfirmationCode'), { type: 'interrupted' }]],
    [done, [sent('SignUp'), sent('ConfirmSignUp'), sent('ResendConfirmationCode'), { type: 'interrupted' }]],
    [confirm, [sent('SignUp'), sent('check'), { type: 'interrupted' }]],
    [link, [sent('SignUp'), sent('ConfirmSignUp'), { type: 'interrupted' }]],
  ])('leaves $step as it is when an event does not apply to it', (state, events) => {
    for (const event of events) expect(signUpReducer(state, event)).toBe(state);
  });
});
