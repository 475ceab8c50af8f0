'use client';
import { useEffect, useReducer, useRef } from 'react';
import type { ServiceFault } from '../client/service-fault.js';
import type { Operation, RequestOptions, SignUpClient, SignUpRequest, UserContextCollector } from '../client/types.js';
import { collectUserContext } from '../client/collect-user-context.js';
import { signedUp } from '../client/signed-up.js';
import { reported } from '../form/report.js';
import { initialSignUpState, signUpReducer } from './sign-up-reducer.js';
import type { SignUpEvent } from './sign-up-event.js';
import type { SignUpResult, SignUpState } from './sign-up-state.js';
import { useJourneyCallbacks } from './use-journey-callbacks.js';
import { loadDescribeError, notLoaded, notSent } from './load-describe-error.js';
import { warnAboutConfiguration } from './warn-about-configuration.js';

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
  const { client, clientId } = options;
  /** A ref, not state: two submits in one tick must not both pass (G1). */
  const inFlight = useRef<AbortController | undefined>(undefined);

  const abort = () => {
    inFlight.current?.abort();
    inFlight.current = undefined;
  };
  const interrupted = useRef(false);
  useEffect(() => {
    void loadDescribeError();
    // Hidden by `Activity` and shown again: the request did not survive that, and the person may send another (F-15).
    if (interrupted.current) dispatch({ type: 'interrupted' });
    return () => {
      interrupted.current = inFlight.current !== undefined;
      abort();
    };
  }, []);
  useJourneyCallbacks(state, options);

  /** The one place that awaits the client. Ends in exactly one event, or in none when it was aborted. */
  const perform = async <Request extends { Username: string | undefined }>(
    operation: Operation,
    sent: SignUpEvent,
    prepare: (signal: AbortSignal) => Promise<Request>,
    send: (request: Request, options: RequestOptions) => Promise<SignUpEvent>,
    failed: (fault: ServiceFault) => SignUpEvent,
  ) => {
    if (inFlight.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    inFlight.current = controller;
    dispatch(sent);
    const describeError = await loadDescribeError();
    if (inFlight.current !== controller) return;
    let hasLeft = false;
    const call = async () => {
      const request = await prepare(signal);
      signal.throwIfAborted();
      hasLeft = true;
      return send(request, { abortSignal: signal });
    };
    const answer = await (describeError
      ? call().catch((error: unknown): ServiceFault => {
          if (error === notLoaded) return notSent;
          const fault = describeError(error, operation);
          // The app's last word went wrong: whatever that looks like, nothing has reached the service.
          return hasLeft ? fault : { ...fault, outcome: 'failed' };
        })
      : notSent);
    // Aborted: whatever came of it, nobody waits for it any more.
    if (inFlight.current !== controller) return;
    inFlight.current = undefined;
    if ('type' in answer) {
      dispatch(answer);
      return;
    }
    dispatch(failed(answer));
    warnAboutConfiguration(answer, operation);
    reported(() => options.onError?.(answer, operation));
  };

  const withUserContext = async <Request extends { Username: string | undefined }>(
    request: Request,
    signal: AbortSignal,
  ) => {
    const UserContextData = await collectUserContext(options.userContextData, {
      username: request.Username ?? '',
      clientId,
      signal,
    });
    return UserContextData ? { ...request, UserContextData } : request;
  };

  /** The request as it leaves: user context data in, then the app's last word. */
  const prepared = async (request: SignUpRequest, prepare: PrepareRequest | undefined, signal: AbortSignal) => {
    const ready = await withUserContext(request, signal);
    if (!prepare) return ready;
    const last = await prepare(ready);
    const { UserContextData, ...rest } = last;
    // The data names the Username it was made for: another name asks for it anew.
    const stale = UserContextData && UserContextData === ready.UserContextData && last.Username !== ready.Username;
    return stale ? withUserContext<SignUpRequest>(rest, signal) : last;
  };

  return {
    state,
    signUp: (request, prepare) => {
      let username = request.Username ?? '';
      void perform(
        'SignUp',
        { type: 'signUpSent' },
        (signal) => prepared(request, prepare, signal),
        async (last, requestOptions) => {
          username = last.Username ?? '';
          const response = signedUp(await client.signUp(last, requestOptions));
          return { type: 'signUpAnswered', username, response };
        },
        (fault) => ({ type: 'signUpFailed', username, fault }),
      );
    },
    confirm: (code) => {
      if (state.step !== 'confirm') return;
      const { username, session } = state;
      const request = {
        ClientId: clientId,
        Username: username,
        ConfirmationCode: code,
        ...(session && { Session: session }),
      };
      void perform(
        'ConfirmSignUp',
        { type: 'confirmSent' },
        (signal) => withUserContext(request, signal),
        async (last, requestOptions) => {
          const answer = orNothing(await client.confirmSignUp(last, requestOptions));
          return { type: 'confirmAnswered', session: answer?.Session };
        },
        (fault) => ({ type: 'confirmFailed', fault }),
      );
    },
    resend: () => {
      if (state.step !== 'confirm') return;
      const request = { ClientId: clientId, Username: state.username };
      void perform(
        'ResendConfirmationCode',
        { type: 'resendSent' },
        (signal) => withUserContext(request, signal),
        async (last, requestOptions) => {
          const answer = orNothing(await client.resendConfirmationCode(last, requestOptions));
          return { type: 'resendAnswered', delivery: answer?.CodeDeliveryDetails };
        },
        (fault) => ({ type: 'resendFailed', fault }),
      );
    },
    restart: () => {
      abort();
      dispatch({ type: 'restarted' });
    },
  };
}

/** A client of the app's own may well resolve to nothing where all members are optional, whatever its type says. */
const orNothing = <Answer>(answer: Answer): Answer | undefined => answer;
