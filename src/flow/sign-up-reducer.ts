import type { SignUpResponse } from '../client/types.js';
import type { SignUpEvent } from './sign-up-event.js';
import type { ConfirmStep, SignUpState, SignUpStep } from './sign-up-state.js';

export const initialSignUpState: SignUpStep = { step: 'signUp', pending: false, fault: undefined };

/** The flow as a table: pure and total, an event that does not apply to a step leaves it as it is. */
export function signUpReducer(state: SignUpState, event: SignUpEvent): SignUpState {
  switch (event.type) {
    case 'signUpSent':
      return state.step === 'signUp' ? { ...state, pending: true, fault: undefined } : state;
    case 'signUpAnswered':
      return state.step === 'signUp' ? afterSignUp(event.username, event.response) : state;
    case 'signUpFailed':
      if (state.step !== 'signUp') return state;
      // The user exists, only the code did not get out: on to the code, where another can be asked for (F-7, F-8).
      if (event.fault.outcome === 'done') return { ...confirmStep(event.username), codeNotSent: true };
      return { step: 'signUp', pending: false, fault: event.fault };
    case 'confirmSent':
      return state.step === 'confirm' ? { ...state, pending: 'confirm', fault: undefined } : state;
    case 'confirmAnswered':
      return state.step === 'confirm' ? confirmed(state, event.session) : state;
    case 'confirmFailed':
      return state.step === 'confirm' ? afterConfirmFault(state, event) : state;
    case 'resendSent':
      return state.step === 'confirm' ? { ...state, pending: 'resend', fault: undefined } : state;
    case 'resendAnswered':
      if (state.step !== 'confirm') return state;
      return {
        ...state,
        pending: undefined,
        delivery: event.delivery ?? state.delivery,
        codeNotSent: false,
        resends: state.resends + 1,
        mismatches: 0,
      };
    case 'resendFailed':
      return state.step === 'confirm' ? afterConfirmFault(state, event) : state;
    case 'interrupted':
      if (state.step === 'signUp' && state.pending) return { ...state, pending: false };
      return state.step === 'confirm' && state.pending ? { ...state, pending: undefined } : state;
    case 'restarted':
      return initialSignUpState;
  }
}

function afterSignUp(username: string, { UserConfirmed, UserSub, Session, CodeDeliveryDetails }: SignUpResponse) {
  const user = { username, signInName: username, userSub: UserSub };
  if (UserConfirmed) return { step: 'done', result: { status: 'confirmed', ...user, session: Session } } as const;
  // Nothing was sent and nobody is confirmed: somebody else has to approve (F-25).
  if (!CodeDeliveryDetails) return { step: 'approval', ...user } as const;
  return { ...confirmStep(username), userSub: UserSub, session: Session, delivery: CodeDeliveryDetails };
}

function confirmStep(username: string): ConfirmStep {
  return {
    step: 'confirm',
    username,
    signInName: username,
    userSub: undefined,
    session: undefined,
    delivery: undefined,
    pending: undefined,
    fault: undefined,
    codeNotSent: false,
    resends: 0,
    mismatches: 0,
  };
}

function confirmed({ username, signInName, userSub }: ConfirmStep, session: string | undefined): SignUpState {
  return { step: 'done', result: { status: 'confirmed', username, signInName, userSub, session } };
}

function afterConfirmFault(
  state: ConfirmStep,
  { type, fault }: Extract<SignUpEvent, { type: 'confirmFailed' | 'resendFailed' }>,
): SignUpState {
  const { username, signInName, userSub } = state;
  // A link in another tab, an administrator: what the person wanted is so (F-26).
  if (fault.key === 'alreadyConfirmed')
    return { step: 'done', result: { status: 'alreadyConfirmed', username, signInName, userSub } };
  // The user is gone: only a new sign-up helps, with everything typed still there (F-31).
  if (fault.key === 'userNotFound') return { step: 'signUp', pending: false, fault };
  const wrongCode = type === 'confirmFailed' && fault.key === 'codeMismatch';
  return { ...state, pending: undefined, fault, mismatches: state.mismatches + (wrongCode ? 1 : 0) };
}
