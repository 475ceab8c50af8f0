'use client';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Operation } from '../client/types.js';
import { patience } from '../form/patience.js';
import { reported } from '../form/report.js';
import { interrupted } from './interrupted.js';
import { initialSignUpState, signUpReducer } from './sign-up-reducer.js';
import { enteredStep } from './waiting-steps.js';
import { useSurroundings } from './use-surroundings.js';
import type { SignUpState } from './sign-up-state.js';
import { useJourneyCallbacks } from './use-journey-callbacks.js';
import type { Caller, Journey } from './belongings.js';
import type { Settled } from './calls.js';
import { checkOptions } from './check-options.js';
import { inTime, loadCalls, notSent } from './load-calls.js';
import type { SignUpFlow } from './sign-up-flow.js';
import type { UseSignUpOptions } from './sign-up-options.js';

/** The call that is waited for. */
interface InFlight {
  readonly operation: Operation | 'check';
  readonly controller: AbortController;
  /** Whether something can have been sent. */
  isBegun: boolean;
}

/**
 * The journey of a sign-up: sign up, confirm, done. One request at a time is waited for; unmounting aborts it; nothing is ever
 * retried on its own, because a lost answer may stand for a user that exists (G1-G3).
 *
 * @param ready what has to be there before the journey moves to a later step by itself: after a reload, say, which it can
 *   keep from leading anywhere by rejecting
 * @throws a developer error while rendering, in development: `client-secret`, `client-sign-in`, `timeouts`
 * @example
 * const { state, signUp, confirm } = useSignUp({ client, clientId: '1example23456789' });
 */
export function useSignUp(
  options: UseSignUpOptions,
  ready: (isResuming?: boolean) => Promise<unknown> = loadCalls,
): SignUpFlow {
  if (process.env.NODE_ENV !== 'production') checkOptions(options);
  const [state, dispatch] = useReducer(signUpReducer, options, ({ initialStep, username, schema }) =>
    initialStep === 'confirm' ? enteredStep(username ?? '', schema?.confirmation) : initialSignUpState,
  );
  /** A ref, not state: two submits in one tick must not both pass (G1). */
  const inFlight = useRef<InFlight>(undefined);
  const journey = useRef<Journey>({});
  const [isSlow, setSlow] = useState(false);

  const abort = () => {
    inFlight.current?.controller.abort();
    inFlight.current = undefined;
  };
  /** What was under way when the form was hidden; `check` if nothing was sent. No controller: React keeps the last form. */
  const hiddenAmid = useRef<InFlight['operation']>(undefined);
  const { tokensRef, latest } = useJourneyCallbacks(state, options);
  useEffect(() => {
    // A failure shows, and is tried again, when something is sent.
    loadCalls().catch(() => undefined);
    // Hidden by `Activity` and shown again: the request did not survive that, and the person may send another (F-15).
    const operation = hiddenAmid.current;
    if (operation) {
      const lost = operation === 'check' ? undefined : operation;
      const fault = lost && interrupted(undefined);
      dispatch({ type: 'interrupted', fault, mayExist: journey.current.mayExist });
      if (fault) reported(() => latest.current.onError?.(fault, lost));
    }
    return () => {
      const { operation, isBegun } = inFlight.current ?? {};
      hiddenAmid.current = isBegun || !operation ? operation : 'check';
      abort();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- refs, by way of their hooks
  }, []);
  const move = (next: (state: SignUpState) => SignUpState) => {
    dispatch({ type: 'answered', next });
  };
  useSurroundings(state, latest, ready, move);

  const begin = (mayExist?: string) => {
    abort();
    journey.current = { mayExist };
    tokensRef.current = undefined;
    dispatch({ type: 'restarted', mayExist });
  };

  /** The one place that awaits the client. Ends in exactly one event, or in none when it was aborted. */
  const perform = async (
    operation: Operation | 'check',
    call: (calls: Awaited<ReturnType<typeof loadCalls>>, caller: Caller) => Promise<Settled>,
  ) => {
    const resend = 'ResendConfirmationCode';
    // Whoever has a message need not wait for the next: what comes of that changes nothing any more.
    if (inFlight.current && (inFlight.current.operation !== resend || operation === resend)) return;
    abort();
    const mine: InFlight = { operation, controller: new AbortController(), isBegun: false };
    inFlight.current = mine;
    dispatch({ type: 'sent', operation });
    const wait = patience(options.timeouts?.stillWorking ?? 8);
    // What was given up may settle late: of this one alone is it said that it takes longer.
    setSlow(false);
    const timer =
      wait &&
      setTimeout(() => {
        if (inFlight.current === mine) setSlow(true);
      }, wait);
    const settled: Settled = await inTime(loadCalls(), options.timeouts?.limit).then(
      // Without anybody who waits for it, nothing is sent.
      (calls) =>
        inFlight.current === mine
          ? ((mine.isBegun = true),
            call(calls, { ...options, journey: journey.current, signal: mine.controller.signal }))
          : {},
      () => ({ operation: operation === 'check' ? undefined : operation, fault: notSent }),
    );
    clearTimeout(timer);
    // Aborted: whatever came of it, nobody waits for it any more.
    if (inFlight.current !== mine) return;
    setSlow(false);
    inFlight.current = undefined;
    const { next, fault } = settled;
    tokensRef.current = settled.tokens;
    dispatch(next ? { type: 'answered', next } : { type: 'interrupted', fault, mayExist: journey.current.mayExist });
    const done = settled.operation;
    if (fault && done) reported(() => latest.current.onError?.(fault, done));
  };

  return {
    state,
    isSlow: isSlow && 'pending' in state && !!state.pending,
    signUp: (filled, prepare) => {
      if (state.step === 'signUp') void perform('SignUp', (calls, caller) => calls.signUp(caller, filled, prepare));
    },
    confirm: (code) => {
      if (state.step === 'confirm')
        void perform('ConfirmSignUp', (calls, caller) => calls.confirm(caller, state, code));
    },
    resend: () => {
      // Who has said too early that the link was opened is not at an end.
      const isEarly = state.step === 'done' && state.result.status === 'unverified';
      const waiting = isEarly ? enteredStep(state.result.username, 'link', state.result.signInName) : state;
      if (waiting.step !== 'confirm' && waiting.step !== 'link') return;
      if (isEarly) move(() => waiting);
      void perform('ResendConfirmationCode', (calls, caller) => calls.resend(caller, waiting));
    },
    haveCode: (username = '') => {
      abort();
      inTime(ready(), options.timeouts?.limit).then(
        () => {
          const name = typeof username === 'function' ? username() : username;
          move(() => enteredStep(name, options.schema?.confirmation));
        },
        () => {
          move((now) => {
            if (now.step === 'signUp') return { ...now, pending: false, fault: notSent };
            return now.step === 'confirm' || now.step === 'link' ? { ...now, pending: undefined, fault: notSent } : now;
          });
        },
      );
    },
    check: () => {
      if (state.step === 'link') void perform('check', (calls, caller) => calls.check(caller, state));
    },
    cancel: () => {
      if (inFlight.current?.isBegun) inFlight.current.controller.abort();
      else {
        abort();
        dispatch({ type: 'interrupted', mayExist: journey.current.mayExist });
      }
    },
    restart: () => {
      begin(journey.current.mayExist);
    },
    reset: () => {
      begin();
    },
  };
}
