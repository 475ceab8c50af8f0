import type { ServiceFault } from '../client/service-fault.js';
import type { CodeDeliveryDetailsType, SignUpResponse } from '../client/types.js';
import type {
  ChallengeResult,
  ConfirmedResult,
  ConfirmStep,
  DoneStep,
  SignedInResult,
  SignUpState,
} from './sign-up-state.js';

/** What came of a call. */
export type SignUpAnswer =
  | ({ readonly type: 'signUpAnswered'; readonly response: SignUpResponse; readonly end?: SignInEnd } & Names)
  /** `isOurs`: the user that exists already is one of an earlier try, whose answer was lost. */
  | ({
      readonly type: 'signUpFailed';
      readonly fault: ServiceFault;
      readonly isOurs: boolean;
      readonly end?: SignInEnd | undefined;
    } & Names)
  | { readonly type: 'confirmAnswered'; readonly session: string | undefined; readonly end?: SignInEnd }
  | { readonly type: 'confirmFailed'; readonly fault: ServiceFault; readonly end?: SignInEnd | undefined }
  | { readonly type: 'resendAnswered'; readonly delivery: CodeDeliveryDetailsType | undefined }
  | { readonly type: 'resendFailed'; readonly fault: ServiceFault };

export interface Names {
  readonly username: string;
  readonly signInName: string;
}

interface User extends Names {
  readonly userSub?: string | undefined;
}

/** How signing in at the end turned out, tokens apart. */
export type SignInEnd = Without<ConfirmedResult> | Without<SignedInResult, 'tokens'> | Without<ChallengeResult>;
type Without<Result, Member extends string = never> = Omit<Result, keyof Names | 'userSub' | Member>;

/** Where an answer leads to: pure and total as the reducer, one that comes to another step leaves it as it is. */
export function afterAnswer(state: SignUpState, answer: SignUpAnswer): SignUpState {
  switch (answer.type) {
    case 'signUpAnswered':
      return state.step === 'signUp' ? afterSignUp(answer) : state;
    case 'signUpFailed': {
      if (state.step !== 'signUp') return state;
      const { fault, isOurs } = answer;
      // Confirmed by the pool itself, and only a trigger after that failed (F-20).
      if (fault.outcome === 'done' && fault.key === 'alreadyConfirmed') return done(answer, undefined, answer.end);
      // The user exists, only the code did not get out: on to the code, where another can be asked for (F-7, F-8).
      // Or a trigger failed when it was confirmed already (F-20).
      if (fault.outcome === 'done')
        return fault.key === 'alreadyConfirmed'
          ? done({ ...answer, userSub: undefined }, undefined)
          : { ...confirmStep(answer), codeNotSent: true };
      return isOurs ? confirmStep(answer) : { step: 'signUp', pending: false, fault };
    }
    case 'confirmAnswered':
      return state.step === 'confirm' ? done(state, answer.session, answer.end) : state;
    case 'confirmFailed':
      if (state.step !== 'confirm') return state;
      // Confirmed, and only a trigger after that failed (F-20).
      return answer.fault.outcome === 'done' ? done(state, undefined, answer.end) : afterConfirmFault(state, answer);
    case 'resendAnswered':
      if (state.step !== 'confirm') return state;
      return {
        ...state,
        pending: undefined,
        delivery: answer.delivery ?? state.delivery,
        codeNotSent: false,
        resends: state.resends + 1,
        mismatches: 0,
      };
    case 'resendFailed':
      return state.step === 'confirm' ? afterConfirmFault(state, answer) : state;
  }
}

function afterSignUp({ username, signInName, response, end }: Extract<SignUpAnswer, { type: 'signUpAnswered' }>) {
  const { UserConfirmed, UserSub, Session, CodeDeliveryDetails } = response;
  const user = { username, signInName, userSub: UserSub };
  if (UserConfirmed) return done(user, Session, end);
  // Nothing was sent and nobody is confirmed: somebody else has to approve (F-25).
  if (!CodeDeliveryDetails) return { step: 'approval', ...user } as const;
  return { ...confirmStep(user), session: Session, delivery: CodeDeliveryDetails };
}

function confirmStep({ username, signInName, userSub }: User): ConfirmStep {
  return {
    step: 'confirm',
    username,
    signInName,
    userSub,
    session: undefined,
    delivery: undefined,
    pending: undefined,
    fault: undefined,
    codeNotSent: false,
    resends: 0,
    mismatches: 0,
  };
}

function done(
  { username, signInName, userSub }: User,
  session: string | undefined,
  end: SignInEnd = { status: 'confirmed', session },
): DoneStep {
  return { step: 'done', result: { username, signInName, userSub, ...end } };
}

function afterConfirmFault(
  state: ConfirmStep,
  { type, fault }: Extract<SignUpAnswer, { type: 'confirmFailed' | 'resendFailed' }>,
): SignUpState {
  const { username, signInName, userSub } = state;
  // The code was right, and a trigger failed after the confirmation (F-20).
  if (fault.outcome === 'done') return done(state, undefined);
  // A link in another tab, an administrator: what the person wanted is so (F-26). Who that was is not known, so nobody
  // is signed in.
  if (fault.key === 'alreadyConfirmed')
    return { step: 'done', result: { status: 'alreadyConfirmed', username, signInName, userSub } };
  // The user is gone: only a new sign-up helps, with everything typed still there (F-31).
  if (fault.key === 'userNotFound') return { step: 'signUp', pending: false, fault };
  const wrongCode = type === 'confirmFailed' && fault.key === 'codeMismatch';
  return { ...state, pending: undefined, fault, mismatches: state.mismatches + (wrongCode ? 1 : 0) };
}
