import type { ServiceFault } from '../client/service-fault.js';
import type { CodeDeliveryDetailsType, SignUpResponse } from '../client/types.js';
import { byLink, confirmStep, enteredStep } from './waiting-steps.js';
import type {
  ChallengeResult,
  ConfirmedResult,
  ConfirmStep,
  DoneStep,
  LinkStep,
  SignedInResult,
  SignUpState,
} from './sign-up-state.js';

/** What came of a call. */
export type SignUpAnswer =
  | ({ readonly type: 'signUpAnswered'; readonly response: SignUpResponse; readonly end?: SignInEnd } & Names)
  | ({
      readonly type: 'signUpFailed';
      readonly fault: ServiceFault;
      readonly mayExist: string | undefined;
      readonly end?: SignInEnd | undefined;
    } & Names)
  /** The user was there before: that of an earlier try, whose answer was lost, or anybody's. */
  | ({
      readonly type: 'recovered';
      readonly delivery?: CodeDeliveryDetailsType | undefined;
      /** Why there is no other message than that of the earlier try. */
      readonly fault?: ServiceFault;
    } & Names)
  /** The same, and it is confirmed. */
  | ({ readonly type: 'wasConfirmed' } & Names)
  | { readonly type: 'confirmAnswered'; readonly session: string | undefined; readonly end?: SignInEnd }
  | { readonly type: 'confirmFailed'; readonly fault: ServiceFault; readonly end?: SignInEnd | undefined }
  | { readonly type: 'resendAnswered'; readonly delivery: CodeDeliveryDetailsType | undefined }
  | { readonly type: 'resendFailed'; readonly fault: ServiceFault }
  /** Of a link: what the app says; undefined where nobody can tell. */
  | {
      readonly type: 'checked';
      readonly username: string;
      readonly isConfirmed: boolean | undefined;
      readonly fault?: ServiceFault;
    };

export interface Names {
  readonly username: string;
  readonly signInName: string;
  /** How the pool confirms email addresses. @default 'code' */
  readonly confirmation?: 'code' | 'link' | undefined;
}

interface User extends Names {
  readonly userSub?: string | undefined;
}

/** How signing in at the end turned out, tokens apart. */
export type SignInEnd = Without<ConfirmedResult> | Without<SignedInResult, 'tokens'> | Without<ChallengeResult>;
type Without<Result, Member extends string = never> = Omit<Result, 'username' | 'signInName' | 'userSub' | Member>;

/** Where an answer leads to: pure and total as the reducer, one that comes to another step leaves it as it is. */
export function afterAnswer(state: SignUpState, answer: SignUpAnswer): SignUpState {
  switch (answer.type) {
    case 'signUpAnswered':
      return state.step === 'signUp' ? afterSignUp(answer) : state;
    case 'signUpFailed': {
      if (state.step !== 'signUp') return state;
      const { fault, mayExist } = answer;
      // Confirmed by the pool itself, and only a trigger after that failed (F-20).
      if (fault.outcome === 'done' && fault.key === 'alreadyConfirmed') return done(answer, undefined, answer.end);
      // The user exists, only the code did not get out: on to the code, where another can be asked for (F-7, F-8).
      if (fault.outcome === 'done') return waiting(answer, { codeNotSent: true });
      return { step: 'signUp', pending: false, fault, mayExist };
    }
    case 'recovered': {
      if (state.step !== 'signUp') return state;
      const { delivery, fault } = answer;
      const codeNotSent = fault?.key === 'codeNotSent';
      return waiting(answer, { delivery, recovered: true, fault, codeNotSent, limit: limitOf(fault) });
    }
    case 'wasConfirmed':
      return state.step === 'signUp' ? alreadyConfirmed(answer) : state;
    case 'confirmAnswered':
      return state.step === 'confirm' ? done(state, answer.session, answer.end) : state;
    case 'confirmFailed':
      if (state.step !== 'confirm') return state;
      // Confirmed, and only a trigger after that failed (F-20).
      return answer.fault.outcome === 'done' ? done(state, undefined, answer.end) : afterConfirmFault(state, answer);
    case 'resendAnswered':
      return afterResend(state, answer.delivery);
    case 'resendFailed': {
      if (state.step !== 'confirm' && state.step !== 'link') return state;
      const next = afterConfirmFault(state, answer);
      const limit = limitOf(answer.fault);
      return limit && (next.step === 'confirm' || next.step === 'link') ? { ...next, limit } : next;
    }
    case 'checked':
      if (state.step !== 'link' || state.username !== answer.username) return state;
      if (answer.isConfirmed === undefined) {
        const { username, signInName, userSub } = state;
        return { step: 'done', result: { status: 'unverified', username, signInName, userSub } };
      }
      if (answer.isConfirmed) return afterLink(state);
      return { ...state, pending: undefined, fault: answer.fault, denials: state.denials + (answer.fault ? 0 : 1) };
  }
}

/** Not before an hour, whatever else is asked for meanwhile (F-9). */
const limitOf = (fault: ServiceFault | undefined): ServiceFault | undefined =>
  fault?.key === 'tooManyAttempts' ? fault : undefined;

function afterResend(state: SignUpState, delivery: CodeDeliveryDetailsType | undefined): SignUpState {
  if (state.step !== 'confirm' && state.step !== 'link') return state;
  const sent = {
    pending: undefined,
    delivery: delivery ?? state.delivery,
    resends: state.resends + 1,
    waited: 0,
    limit: undefined,
  };
  return state.step === 'link'
    ? { ...state, ...sent, linkNotSent: false, denials: 0 }
    : { ...state, ...sent, codeNotSent: false, mismatches: 0 };
}

/** The link was opened, on a page of Cognito's own: there is no Session to sign in with. */
export const afterLink = (state: LinkStep): DoneStep =>
  done(state, undefined, { status: 'confirmed', session: undefined, mustSignIn: true });

function afterSignUp({
  username,
  signInName,
  confirmation,
  response,
  end,
}: Extract<SignUpAnswer, { type: 'signUpAnswered' }>) {
  const { UserConfirmed, UserSub, Session, CodeDeliveryDetails } = response;
  const user = { username, signInName, userSub: UserSub };
  if (UserConfirmed) return done(user, Session, end);
  // Nothing was sent and nobody is confirmed: somebody else has to approve (F-25).
  if (!CodeDeliveryDetails) return { step: 'approval', ...user, entry: 'signUp' } as const;
  return waiting({ ...user, confirmation }, { session: Session, delivery: CodeDeliveryDetails });
}

/** The user exists and waits for a code, or for a link. */
function waiting(user: User, more: Partial<ConfirmStep> = {}): ConfirmStep | LinkStep {
  const state = { ...confirmStep(user), ...more };
  return user.confirmation === 'link' ? byLink(state) : state;
}

export const alreadyConfirmed = ({ username, signInName, userSub }: User): DoneStep => ({
  step: 'done',
  result: { status: 'alreadyConfirmed', username, signInName, userSub },
});

function done(
  { username, signInName, userSub, recovered }: User & Partial<Pick<ConfirmStep, 'recovered'>>,
  session: string | undefined,
  end: SignInEnd = { status: 'confirmed', session },
): DoneStep {
  // With a Session the app could sign in somebody whose password is another's (S-7).
  if (recovered) end = { status: 'confirmed', session: undefined, mustSignIn: true };
  return { step: 'done', result: { username, signInName, userSub, ...end } };
}

function afterConfirmFault(
  state: ConfirmStep | LinkStep,
  { type, fault }: Extract<SignUpAnswer, { type: 'confirmFailed' | 'resendFailed' }>,
): SignUpState {
  const { signInName } = state;
  // The code was right, and a trigger failed after the confirmation (F-20).
  if (fault.outcome === 'done') return done(state, undefined);
  // A link in another tab, an administrator: what the person wanted is so (F-26). Who that was is not known, so nobody
  // is signed in.
  if (fault.key === 'alreadyConfirmed') return alreadyConfirmed(state);
  // Perhaps only a slip in the name of somebody who came with a code.
  if (fault.key === 'userNotFound' && state.entry === 'haveCode')
    return { ...enteredStep('', state.step === 'link' ? 'link' : 'code', signInName), fault };
  // The user is gone: only a new sign-up helps, with everything typed still there (F-31).
  if (fault.key === 'userNotFound') return { step: 'signUp', pending: false, fault, mayExist: undefined };
  if (state.step === 'link') return { ...state, pending: undefined, fault };
  const wrongCode = type === 'confirmFailed' && fault.key === 'codeMismatch';
  // A Session that the service does not take would keep the code from being taken for ever.
  const session = fault.field === 'session' ? undefined : state.session;
  return { ...state, session, pending: undefined, fault, mismatches: state.mismatches + (wrongCode ? 1 : 0) };
}
