import type { SignUpEvent } from './sign-up-event.js';
import type { SignUpState, SignUpStep } from './sign-up-state.js';

export const initialSignUpState: SignUpStep = { step: 'signUp', pending: false, fault: undefined, mayExist: undefined };

/**
 * The flow as a table: pure and total, an event that does not apply to a step leaves it as it is. What an answer leads
 * to stands in `afterAnswer`.
 */
export function signUpReducer(state: SignUpState, event: SignUpEvent): SignUpState {
  switch (event.type) {
    case 'sent':
      if (state.step === 'signUp')
        return event.operation === 'SignUp' ? { ...state, pending: true, fault: undefined } : state;
      if (state.step === 'link') {
        if (event.operation === 'check') return { ...state, pending: 'check', fault: undefined };
        return event.operation === 'ResendConfirmationCode' ? { ...state, pending: 'resend', fault: undefined } : state;
      }
      if (state.step !== 'confirm' || event.operation === 'SignUp' || event.operation === 'check') return state;
      return { ...state, pending: event.operation === 'ConfirmSignUp' ? 'confirm' : 'resend', fault: undefined };
    case 'answered':
      return event.next(state);
    case 'interrupted':
      if (state.step === 'signUp' && state.pending)
        return { ...state, pending: false, fault: event.fault, mayExist: event.mayExist };
      return (state.step === 'confirm' || state.step === 'link') && state.pending
        ? { ...state, pending: undefined, fault: event.fault }
        : state;
    case 'restarted':
      // A new one: only the very first is looked for what a reload has left.
      return { ...initialSignUpState, mayExist: event.mayExist };
  }
}
