'use client';
import { useEffect, useReducer, useRef } from 'react';
import type { ServiceFault } from '../client/service-fault.js';
import type { Operation, SignUpClient, SignUpRequest, UserContextCollector } from '../client/types.js';
import { reported } from '../form/report.js';
import { initialSignUpState, signUpReducer } from './sign-up-reducer.js';
import type { SignUpEvent } from './sign-up-event.js';
import type { SignUpResult, SignUpState } from './sign-up-state.js';
import { useJourneyCallbacks } from './use-journey-callbacks.js';
import type { Caller } from './calls.js';
import { loadCalls, notSent } from './load-calls.js';

export interface UseSignUpOptions {
  readonly client: SignUpClient;
  /** The app client's id, of an app client without a secret. */
  readonly clientId: string;
  /** Collects `UserContextData` for threat protection; sent with all three calls. */
  readonly userContextData?: UserContextCollector | undefined;
  readonly onStepChange?: ((step: SignUpState['step']) => void) | undefined;
  /** Called once, when the sign-up has come to its end. */
  readonly onComplete?: ((result: SignUpResult) => void) | undefined;
  /** Every rejected call, as data. `fault.cause` may echo input: think before logging it. */
  readonly onError?: ((fault: ServiceFault, operation: Operation) => void) | undefined;
}

export interface SignUpFlow {
  readonly state: SignUpState;
  /** Sends SignUp. `prepare` has the last word on the request. Does nothing while a request is under way. */
  readonly signUp: (request: SignUpRequest, prepare?: PrepareRequest) => void;
  /** Sends ConfirmSignUp for the Username that was signed up. */
  readonly confirm: (code: string) => void;
  readonly resend: () => void;
  /** Back to the first step; aborts what is under way. */
  readonly restart: () => void;
}

export type PrepareRequest = (request: SignUpRequest) => SignUpRequest | Promise<SignUpRequest>;

/**
 * The journey of a sign-up: sign up, confirm, done. One request at a time; unmounting aborts it; nothing is ever
 * retried on its own, because a lost answer may stand for a user that exists (G1-G3).
 *
 * @example
 * const { state, signUp, confirm } = useSignUp({ client, clientId: '1example23456789' });
 */
export function useSignUp(options: UseSignUpOptions): SignUpFlow {
  const [state, dispatch] = useReducer(signUpReducer, initialSignUpState);
  /** A ref, not state: two submits in one tick must not both pass (G1). */
  const inFlight = useRef<AbortController | undefined>(undefined);

  const abort = () => {
    inFlight.current?.abort();
    inFlight.current = undefined;
  };
  const interrupted = useRef(false);
  useEffect(() => {
    // A failure shows, and is tried again, when something is sent.
    loadCalls().catch(() => undefined);
    // Hidden by `Activity` and shown again: the request did not survive that, and the person may send another (F-15).
    if (interrupted.current) dispatch({ type: 'interrupted' });
    return () => {
      interrupted.current = inFlight.current !== undefined;
      abort();
    };
  }, []);
  useJourneyCallbacks(state, options);

  /** The one place that awaits the client. Ends in exactly one event, or in none when it was aborted. */
  const perform = async (
    operation: Operation,
    sent: SignUpEvent,
    call: (calls: Awaited<ReturnType<typeof loadCalls>>, caller: Caller) => Promise<SignUpEvent>,
    failed: (fault: ServiceFault) => SignUpEvent,
  ) => {
    if (inFlight.current) return;
    const controller = new AbortController();
    inFlight.current = controller;
    dispatch(sent);
    const { client, clientId, userContextData } = options;
    const answer = await loadCalls().then(
      // Without anybody who waits for it, nothing is sent.
      (calls) =>
        inFlight.current === controller
          ? call(calls, { client, clientId, userContextData, signal: controller.signal })
          : sent,
      () => failed(notSent),
    );
    // Aborted: whatever came of it, nobody waits for it any more.
    if (inFlight.current !== controller) return;
    inFlight.current = undefined;
    dispatch(answer);
    if ('fault' in answer) reported(() => options.onError?.(answer.fault, operation));
  };

  return {
    state,
    signUp: (request, prepare) => {
      void perform(
        'SignUp',
        { type: 'signUpSent' },
        (calls, caller) => calls.signUp(caller, request, prepare),
        (fault) => ({ type: 'signUpFailed', username: request.Username ?? '', fault }),
      );
    },
    confirm: (code) => {
      if (state.step !== 'confirm') return;
      void perform(
        'ConfirmSignUp',
        { type: 'confirmSent' },
        (calls, caller) => calls.confirm(caller, state, code),
        (fault) => ({ type: 'confirmFailed', fault }),
      );
    },
    resend: () => {
      if (state.step !== 'confirm') return;
      void perform(
        'ResendConfirmationCode',
        { type: 'resendSent' },
        (calls, caller) => calls.resend(caller, state),
        (fault) => ({ type: 'resendFailed', fault }),
      );
    },
    restart: () => {
      abort();
      dispatch({ type: 'restarted' });
    },
  };
}
