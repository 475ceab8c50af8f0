import { describe, expect, it } from 'vitest';
import { afterAnswer, type SignUpAnswer } from '../../src/flow/after-answer.js';
import { confirmedElsewhere } from '../../src/flow/attend.js';
import type { LinkStep, SignUpState } from '../../src/flow/sign-up-state.js';
import { byLink, enteredStep } from '../../src/flow/waiting-steps.js';
import { approval, confirm, delivery, done, fault, names, pending } from './steps.js';

const link = byLink(confirm) as LinkStep; // an address by email
const { username } = names;
const checked = (isConfirmed: boolean | undefined): SignUpAnswer => ({ type: 'checked', username, isConfirmed });
const confirmed: SignUpState = {
  step: 'done',
  result: { status: 'confirmed', ...names, userSub: 'sub-1', session: undefined, mustSignIn: true },
};

describe('what an answer leads to in a pool that confirms by a link (F-27)', () => {
  it.each<[string, SignUpState, SignUpAnswer, object]>([
    [
      'waits for the link that SignUp sent',
      pending,
      {
        type: 'signUpAnswered',
        ...names,
        confirmation: 'link',
        response: { UserConfirmed: false, UserSub: 'sub-1', CodeDeliveryDetails: delivery },
      },
      { step: 'link', username, delivery, linkNotSent: false },
    ],
    [
      'waits for a code where a telephone got one',
      pending,
      {
        type: 'signUpAnswered',
        ...names,
        confirmation: 'link',
        response: { UserConfirmed: false, CodeDeliveryDetails: { ...delivery, DeliveryMedium: 'SMS' } },
      },
      { step: 'confirm' },
    ],
    [
      'waits for a link that could not be sent (F-8)',
      pending,
      {
        type: 'signUpFailed',
        ...names,
        confirmation: 'link',
        mayExist: undefined,
        fault: fault({ outcome: 'done', key: 'codeNotSent' }),
      },
      { step: 'link', linkNotSent: true },
    ],
    [
      'ends unverified where nobody can tell',
      link,
      checked(undefined),
      { step: 'done', result: { status: 'unverified' } },
    ],
    ['ends where the app says yes', link, checked(true), confirmed],
    ['stays where the app says no', { ...link, pending: 'check' }, checked(false), { ...link, denials: 1 }],
    [
      'stays with the fault where the app cannot say',
      { ...link, pending: 'check' },
      { ...checked(false), fault: fault() } as SignUpAnswer, // as check makes it
      { ...link, fault: fault() },
    ],
    [
      'forgets what the app said of the link before',
      { ...link, pending: 'resend', denials: 2, linkNotSent: true },
      { type: 'resendAnswered', delivery },
      { ...link, resends: 1 },
    ],
    [
      'ends where the service knows better (F-26)',
      { ...link, pending: 'resend' },
      { type: 'resendFailed', fault: fault({ key: 'alreadyConfirmed' }) },
      { step: 'done', result: { status: 'alreadyConfirmed' } },
    ],
    [
      'goes back to the fields where the user is gone (F-31)',
      { ...link, pending: 'resend' },
      { type: 'resendFailed', fault: fault({ key: 'userNotFound' }) },
      { step: 'signUp' },
    ],
  ])('%s', (_, state, answer, next) => {
    expect(afterAnswer(state, answer)).toMatchObject(next);
  });

  it.each<[string, SignUpState]>([
    ['another step', confirm],
    ['another user', { ...link, username: 'somebody@example.com' }],
  ])('leaves %s as it is', (_, state) => {
    expect(afterAnswer(state, checked(true))).toBe(state);
  });
});

describe('a user whom another page has confirmed (F-26)', () => {
  it('is done with the code', () => {
    expect(confirmedElsewhere(confirm, username)).toMatchObject({ result: { status: 'alreadyConfirmed', username } });
  });

  it('is done with the link', () => {
    expect(confirmedElsewhere(link, username)).toEqual(confirmed);
  });

  it('is done waiting for approval (F-25)', () => {
    expect(confirmedElsewhere(approval, 'jane')).toMatchObject({
      result: { status: 'alreadyConfirmed', username: 'jane' },
    });
  });

  it.each<[string, SignUpState]>([
    ['an approval of another user', approval],
    ['a code that is being checked: its own answer decides', { ...confirm, pending: 'confirm' }],
    ['another user', { ...confirm, username: 'somebody@example.com' }],
    ['a first step', pending],
    ['an end', done],
  ])('changes nothing about %s', (_, state) => {
    expect(confirmedElsewhere(state, username)).toBe(state);
  });
});

describe('somebody who has signed up before (F-32)', () => {
  it('is asked for the name again where nobody has it', () => {
    const unknown = fault({ key: 'userNotFound' });
    const next = afterAnswer(enteredStep('jon', 'code'), { type: 'confirmFailed', fault: unknown });
    expect(next).toMatchObject({ step: 'confirm', username: '', signInName: 'jon', fault: { key: 'userNotFound' } });
    const afterLink = afterAnswer(enteredStep('jon', 'link'), { type: 'resendFailed', fault: unknown });
    expect(afterLink).toMatchObject({ step: 'link', username: '', signInName: 'jon', fault: { key: 'userNotFound' } });
  });

  it('gets a code for a telephone number, whatever the pool sends to addresses', () => {
    expect(enteredStep('+442079460123', 'link').step).toBe('confirm');
    expect(enteredStep('ada@example.com', 'link').step).toBe('link');
  });
});
