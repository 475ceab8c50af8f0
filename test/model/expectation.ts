import type { Operation, SignUpResponse } from '../../src/client.js';
import type { Call } from './wire.js';

/**
 * What one page should show, by what it has seen of the pool and by nothing else: written from the rules of the service
 * (docs/flow.md), not from the code that it is compared with.
 */
export interface Expectation {
  step: 'signUp' | 'confirm' | 'approval' | 'done';
  isPending: boolean;
  hasFault: boolean;
  /** Of the user whose code is asked for, or who is done. */
  username: string;
  /** The name whose SignUp was lost on this page: only that may be taken for the person's own. */
  mayExist: string | undefined;
  /** Somebody came with a code, and nothing is known of the user but the name. */
  isEntered: boolean;
  /** As above, also after a reload: whether there is such a user has never been seen. */
  isClaimed: boolean;
  /** The Username in the SignUp that is sent, where it is the lost one: it exists, and a new code is asked for. */
  isRecovering: boolean;
  /** The page did not see the user being created: nobody is signed in at its end. */
  isRecovered: boolean;
  status: 'confirmed' | 'alreadyConfirmed' | undefined;
  completions: number;
  /** Another page has confirmed the user: this one may have heard of it. */
  mayHear: boolean;
}

export const begun = (): Expectation => ({
  step: 'signUp',
  isPending: false,
  hasFault: false,
  username: '',
  mayExist: undefined,
  isEntered: false,
  isClaimed: false,
  isRecovering: false,
  isRecovered: false,
  status: undefined,
  completions: 0,
  mayHear: false,
});

/** Of a sign-up or a code whose fate nobody knows: no answer, or one that says nothing about the user. */
const isLost = (name: string) =>
  /^(?:TypeError|AbortError|TimeoutError|BadResponse|SyntaxError|InternalErrorException)$/.test(name);

/** No other code now; that of the lost sign-up is good. */
const isForNow = (name: string) => /^(?:LimitExceeded|TooManyRequests|CodeDeliveryFailure)Exception$/.test(name);

export function sent(page: Expectation, { operation, username }: Call): void {
  if (operation === 'ResendConfirmationCode' && page.step === 'signUp') {
    if (!page.isRecovering) throw new Error('A code was asked for where nobody had asked for one.');
    return;
  }
  if (operation === 'SignUp') page.isRecovering = page.mayExist === username;
  page.isPending = true;
  page.hasFault = false;
}

/** An answer, or its absence (`TimeoutError`), reaches the page. */
export function seen(page: Expectation, call: Call): void {
  const { operation, username } = call;
  if (!call.seen || call.isAbandoned) return;
  if (operation === 'InitiateAuth') {
    finish(page, 'confirmed');
    return;
  }
  if ('value' in call.seen) answered[operation](page, username, call.seen.value);
  else refused[operation](page, username, call.seen.error);
}

const answered: Record<
  Exclude<Operation, 'InitiateAuth'>,
  (page: Expectation, username: string, value: object) => void
> = {
  SignUp: (page, username, value: SignUpResponse) => {
    page.username = username;
    page.isRecovering = false;
    page.mayExist = undefined;
    if (value.UserConfirmed) finish(page, 'confirmed');
    else go(page, value.CodeDeliveryDetails ? 'confirm' : 'approval');
  },
  ConfirmSignUp: (page) => {
    finish(page, 'confirmed');
  },
  ResendConfirmationCode: (page, username) => {
    page.username = username;
    if (page.isRecovering) page.isRecovered = true;
    page.isRecovering = false;
    go(page, 'confirm');
  },
};

type Refusal = (page: Expectation, username: string, error: { name: string; message: string }) => void;

const refused: Record<Exclude<Operation, 'InitiateAuth'>, Refusal> = {
  SignUp: (page, username, { name }) => {
    // The page asks once more, for a code.
    if (name === 'UsernameExistsException' && page.isRecovering) return;
    page.isRecovering = false;
    if (isLost(name)) page.mayExist = username;
    if (!/^(?:LimitExceeded|CodeDeliveryFailure)Exception$/.test(name)) {
      fail(page);
      return;
    }
    page.username = username;
    go(page, 'confirm');
  },
  ConfirmSignUp: (page, username, { name }) => {
    if (name === 'NotAuthorizedException') finish(page, 'alreadyConfirmed');
    else if (name === 'UserNotFoundException') findNobody(page, username);
    else fail(page);
  },
  ResendConfirmationCode: (page, username, { name, message }) => {
    const isConfirmed = name === 'InvalidParameterException' && message.includes('already confirmed');
    if (isConfirmed) {
      page.username = username;
      finish(page, 'alreadyConfirmed');
    } else if (page.isRecovering && isForNow(name)) {
      page.username = username;
      page.isRecovered = true;
      go(page, 'confirm');
      fail(page);
    } else if (page.step === 'confirm' && name === 'UserNotFoundException') findNobody(page, username);
    else fail(page);
    page.isRecovering = false;
  },
};

function go(page: Expectation, step: Expectation['step']): void {
  Object.assign(page, { step, isPending: false, hasFault: false, mayHear: false });
}

function fail(page: Expectation): void {
  Object.assign(page, { isPending: false, hasFault: true });
}

/** The user is gone, or was never there: the name is asked for once more, or the sign-up begins again. */
function findNobody(page: Expectation, username: string): void {
  fail(page);
  if (page.mayExist === username) page.mayExist = undefined;
  if (page.isEntered) page.username = '';
  else Object.assign(page, { step: 'signUp', isRecovered: false });
}

/** Somebody says that they have a code. */
export function enter(page: Expectation, username: string): void {
  go(page, 'confirm');
  Object.assign(page, { username, isEntered: true, isClaimed: true, isRecovered: true });
}

/** Once only: a sign-in that fails after the end was near does not end it twice. */
export function finish(page: Expectation, status: 'confirmed' | 'alreadyConfirmed'): void {
  if (page.step !== 'done') page.completions += 1;
  go(page, 'done');
  page.status = status;
}
