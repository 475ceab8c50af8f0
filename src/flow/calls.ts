import { describeError } from '../client/describe-error.js';
import type { SentRequest } from '../client/sent-request.js';
import type { ServiceFault } from '../client/service-fault.js';
import { signedUp } from '../client/signed-up.js';
import type { AuthenticationResultType, Operation, RequestOptions, SignUpRequest } from '../client/types.js';
import { isConfirmed } from './attend.js';
import { afterAnswer, type SignInEnd, type SignUpAnswer } from './after-answer.js';
import { belongings, type Caller } from './belongings.js';
import { refusedSecret } from './client-secret.js';
import { notLoaded, notSent } from './load-calls.js';
import { signIn, type SignInAnswer } from './sign-in.js';
import type { FilledForm, PrepareRequest } from './sign-up-options.js';
import { draftOf, namesOf, signUpRequest } from './sign-up-request.js';
import type { ConfirmStep, LinkStep, SignUpState } from './sign-up-state.js';
import { warnAboutConfiguration } from './warn-about-configuration.js';

export { attend } from './attend.js';

/** What came of a call: for the state, for `onError`, and for `onComplete` alone. */
export interface Settled {
  readonly next?: (state: SignUpState) => SignUpState;
  readonly fault?: ServiceFault | undefined;
  /** Without one `onError` is not called: it is no call of the service's that went wrong, or nobody waits for it. */
  readonly operation?: Operation | undefined;
  readonly tokens?: AuthenticationResultType | undefined;
}

/** Sends SignUp, with what belongs to it and the app's last word on it, and signs in a user who is confirmed by it. Never rejects. */
export async function signUp(
  caller: Caller,
  filled: SignUpRequest | FilledForm,
  prepare?: PrepareRequest,
): Promise<Settled> {
  const operation = 'SignUp';
  let names = { username: '', signInName: '' };
  const { answer, fault } = await attempt(
    operation,
    caller,
    async () => {
      const draft = draftOf(caller, filled);
      names = namesOf(filled, draft);
      const last = await signUpRequest(caller, draft, prepare);
      names = namesOf(filled, last);
      return last;
    },
    async (last, options) => signedUp(await caller.client.signUp(last, options)),
  );
  if (!answer) {
    // Nobody else can have come by a name that was generated here.
    const isOurs = fault.key === 'usernameExists' && names.username === caller.journey.username;
    return settled({ type: 'signUpFailed', ...names, fault, isOurs, end: endOf(caller, fault) }, operation, fault);
  }
  const { UserConfirmed, UserSub, Session } = answer;
  const signedIn = UserConfirmed ? await signIn(caller, names.username, UserSub, Session) : undefined;
  return withSignIn({ type: 'signUpAnswered', ...names, response: answer }, operation, signedIn);
}

/** Sends ConfirmSignUp for the Username that was signed up, and signs in if the app asks for it. Never rejects. */
export async function confirm(caller: Caller, state: ConfirmStep, code: string): Promise<Settled> {
  const operation = 'ConfirmSignUp';
  const { username, userSub, session } = state;
  const { clientId, forceAliasCreation } = caller;
  const { answer, fault } = await attempt(
    operation,
    caller,
    async () => ({
      ClientId: clientId,
      Username: username,
      ConfirmationCode: code,
      ...(session && { Session: session }),
      ...(forceAliasCreation !== undefined && { ForceAliasCreation: forceAliasCreation }),
      ...(await belongings(caller, operation, username)),
    }),
    async (last, options) => orNothing(await caller.client.confirmSignUp(last, options)),
  );
  if (fault) return settled({ type: 'confirmFailed', fault, end: endOf(caller, fault) }, operation, fault);
  const signedIn = await signIn(caller, username, userSub, answer.Session);
  return withSignIn({ type: 'confirmAnswered', session: answer.Session }, operation, signedIn);
}

/** Sends ResendConfirmationCode. Never rejects. */
export async function resend(caller: Caller, { username }: ConfirmStep | LinkStep): Promise<Settled> {
  const operation = 'ResendConfirmationCode';
  const { answer, fault } = await attempt(
    operation,
    caller,
    async () => ({
      ClientId: caller.clientId,
      Username: username,
      ...(await belongings(caller, operation, username)),
    }),
    async (last, options) => orNothing(await caller.client.resendConfirmationCode(last, options)),
  );
  if (fault) return settled({ type: 'resendFailed', fault }, operation, fault);
  return settled({ type: 'resendAnswered', delivery: answer.CodeDeliveryDetails }, operation);
}

/** Asks the app whether the link was opened. Never rejects: what the app throws is told to the page and the console. */
export async function check({ checkConfirmed, signal }: Caller, { username }: LinkStep): Promise<Settled> {
  const answer = { type: 'checked', username } as const;
  const next = (more: { isConfirmed: boolean | undefined; fault?: ServiceFault }) => ({
    next: (state: SignUpState) => afterAnswer(state, { ...answer, ...more }),
  });
  if (!checkConfirmed) return next({ isConfirmed: undefined });
  try {
    return next({ isConfirmed: await isConfirmed(checkConfirmed, username, signal) });
  } catch (cause) {
    const fault = { name: 'CheckConfirmedError', key: 'unknown', outcome: 'failed', action: 'retry', cause } as const;
    return next({ isConfirmed: false, fault });
  }
}

type Attempt<Answer> =
  | { readonly answer: Answer; readonly fault?: undefined }
  | { readonly answer?: undefined; readonly fault: ServiceFault };

async function attempt<Request extends SentRequest, Answer extends object>(
  operation: Operation,
  caller: Caller,
  prepare: () => Promise<Request>,
  send: (request: Request, options: RequestOptions) => Promise<Answer>,
): Promise<Attempt<Answer>> {
  const { signal, parseTriggerError } = caller;
  let request: Request | undefined;
  try {
    const secret = refusedSecret(caller);
    if (secret) return { fault: secret };
    const last = await prepare();
    signal.throwIfAborted();
    request = last;
    return { answer: await send(last, { abortSignal: signal }) };
  } catch (error) {
    if (error === notLoaded) return { fault: notSent };
    const fault = describeError(error, operation, { parseTriggerError, request });
    warnAboutConfiguration(fault, operation);
    // What the app adds to a request went wrong: whatever that looks like, nothing has reached the service.
    return { fault: request ? fault : { ...fault, outcome: 'failed' } };
  }
}

const settled = (answer: SignUpAnswer, operation: Operation, fault?: ServiceFault): Settled => ({
  next: (state) => afterAnswer(state, answer),
  fault,
  operation,
});

const withSignIn = (
  answer: Extract<SignUpAnswer, { type: 'signUpAnswered' | 'confirmAnswered' }>,
  operation: Operation,
  signedIn: SignInAnswer | undefined,
): Settled =>
  signedIn
    ? { ...settled({ ...answer, end: signedIn.end }, 'InitiateAuth', signedIn.fault), tokens: signedIn.tokens }
    : settled(answer, operation);

/** The end of a call that confirmed the user and failed after that: the Session is lost with the answer. */
const endOf = ({ autoSignIn }: Caller, fault: ServiceFault): SignInEnd | undefined =>
  autoSignIn ? { status: 'confirmed', session: undefined, signInFault: fault } : undefined;

/** A client of the app's own may well resolve to nothing where all members are optional, whatever its type says. */
const orNothing = <Answer extends object>(answer: Answer | undefined): Answer => answer ?? ({} as Answer); // all of its members are optional
