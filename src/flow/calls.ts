import type { ServiceFault } from '../client/service-fault.js';
import { signedUp } from '../client/signed-up.js';
import type {
  AuthenticationResultType,
  Operation,
  ResendConfirmationCodeResponse,
  SignUpRequest,
} from '../client/types.js';
import { afterAnswer, type Names, type SignInEnd, type SignUpAnswer } from './after-answer.js';
import { attempt, type Attempt } from './attempt.js';
import { belongings, type Caller } from './belongings.js';
import { passChallenge } from './challenge.js';
import { disguised, inItsTime, isSecretive, wouldTell } from './secretive.js';
import { signIn, type SignInAnswer } from './sign-in.js';
import type { FilledForm, PrepareRequest } from './sign-up-options.js';
import { draftOf, namesOf, signUpRequest } from './sign-up-request.js';
import type { ConfirmStep, LinkStep, SignUpState } from './sign-up-state.js';
import { warnAboutNeutral } from './warn-about-configuration.js';

export { attend } from './attend.js';
export { check } from './check.js';

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
  const { journey } = caller;
  let names: Names = { username: '', signInName: '' };
  const before = journey.mayExist;
  const passed = await passChallenge(caller, 'challenge' in filled ? filled.challenge : undefined);
  if (passed.fault)
    return settled({ type: 'signUpFailed', ...names, fault: passed.fault, mayExist: before }, operation, passed.fault);
  const { answer, fault } = await attempt(
    operation,
    caller,
    async () => {
      const draft = draftOf(caller, filled);
      names = namesOf(filled, draft);
      const last = await signUpRequest(caller, draft, (request) => {
        const whole = passed.put(request);
        return prepare ? prepare(whole) : whole;
      });
      names = namesOf(filled, last);
      return last;
    },
    async (last, options) => {
      // Until the answer is there; that of a page which is hidden never comes.
      journey.mayExist = names.username;
      return signedUp(await inItsTime(caller.client.signUp(last, options), caller, options.abortSignal));
    },
  );
  // Whoever was not refused for certain may be there (F-3, F-4).
  if (fault?.outcome !== 'unknown') journey.mayExist = answer ? undefined : before;
  if (!answer) {
    if (fault.key === 'usernameExists') {
      if (names.username && names.username === before) return recover(caller, names, fault);
      // Where nobody shall learn of it, on to the code as after success (S-6).
      if (caller.duplicateAccount === 'neutral') return settled({ type: 'recovered', ...names }, operation, fault);
    }
    const { mayExist } = journey;
    return settled({ type: 'signUpFailed', ...names, fault, mayExist, end: endOf(caller, fault) }, operation, fault);
  }
  const { UserConfirmed, UserSub, Session, CodeDeliveryDetails } = answer;
  if (caller.duplicateAccount === 'neutral' && (UserConfirmed || !CodeDeliveryDetails)) warnAboutNeutral(answer);
  journey.hasSession = Session !== undefined;
  const signedIn = UserConfirmed ? await signIn(caller, names.username, UserSub, Session) : undefined;
  return withSignIn({ type: 'signUpAnswered', ...names, response: answer }, operation, signedIn);
}

/**
 * The user that exists is this mount's own, from a SignUp whose answer was lost, or somebody else's of the same name: who
 * has the code decides, and nobody is signed in (F-18, S-7). What the service says of a new code tells whether there is
 * one to wait for. Where it only gives no other one now, that of the earlier try is on its way, or there.
 */
async function recover(caller: Caller, names: Names, exists: ServiceFault): Promise<Settled> {
  const { answer, fault } = await newCode(caller, names.username);
  const isNeutral = caller.duplicateAccount === 'neutral' && fault?.outcome !== 'unknown';
  if (answer || isNeutral)
    return settled({ type: 'recovered', ...names, delivery: answer?.CodeDeliveryDetails }, 'SignUp', exists);
  if (fault.key === 'alreadyConfirmed') return settled({ type: 'wasConfirmed', ...names }, 'SignUp', exists);
  if (/^(tooManyRequests|tooManyAttempts|codeNotSent)$/.test(fault.key))
    return settled({ type: 'recovered', ...names, fault }, 'ResendConfirmationCode', fault);
  // Not known yet: another try finds the same user again.
  const [told, operation] =
    fault.outcome === 'unknown' ? ([fault, 'ResendConfirmationCode'] as const) : ([exists, 'SignUp'] as const);
  const { mayExist } = caller.journey;
  return settled({ type: 'signUpFailed', ...names, fault: told, mayExist }, operation, told);
}

/** Sends ConfirmSignUp for the Username that was signed up, and signs in if the app asks for it. Never rejects. */
export async function confirm(caller: Caller, state: ConfirmStep, code: string): Promise<Settled> {
  const operation = 'ConfirmSignUp';
  const { username, userSub, session, recovered } = state;
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
  const { journey } = caller;
  const wasOurs = journey.mayBeConfirmed === username;
  journey.mayBeConfirmed = fault?.outcome === 'unknown' || (fault && wasOurs) ? username : undefined;
  if (fault) {
    forgetGone(caller, username, fault);
    // Whose own code may have got through is told that it has.
    const isHidden = isSecretive(caller, state) && !(wasOurs && fault.key === 'alreadyConfirmed');
    const shown = isHidden ? disguised(fault) : fault;
    return settled({ type: 'confirmFailed', fault: shown, end: endOf(caller, fault) }, operation, fault);
  }
  // Whose password it is is not known where the user was there before (S-7).
  const signedIn = recovered ? undefined : await signIn(caller, username, userSub, answer.Session);
  return withSignIn({ type: 'confirmAnswered', session: answer.Session }, operation, signedIn);
}

/** Sends ResendConfirmationCode. Never rejects. */
export async function resend(caller: Caller, state: ConfirmStep | LinkStep): Promise<Settled> {
  const operation = 'ResendConfirmationCode';
  const { answer, fault } = await newCode(caller, state.username);
  if (fault) forgetGone(caller, state.username, fault);
  if (fault && !(isSecretive(caller, state) && wouldTell(fault)))
    return settled({ type: 'resendFailed', fault }, operation, fault);
  return settled({ type: 'resendAnswered', delivery: answer?.CodeDeliveryDetails }, operation, fault);
}

/** Whoever is gone, and there again later, is somebody else's (S-7). */
function forgetGone({ journey }: Caller, username: string, { key }: ServiceFault): void {
  if (key === 'userNotFound' && journey.mayExist === username) journey.mayExist = undefined;
}

const newCode = (caller: Caller, username: string): Promise<Attempt<ResendConfirmationCodeResponse>> => {
  const operation = 'ResendConfirmationCode';
  return attempt(
    operation,
    caller,
    async () => ({
      ClientId: caller.clientId,
      Username: username,
      ...(await belongings(caller, operation, username)),
    }),
    async (last, options) =>
      orNothing(await inItsTime(caller.client.resendConfirmationCode(last, options), caller, options.abortSignal)),
  );
};

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
