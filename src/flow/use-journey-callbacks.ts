'use client';
import { useEffect, useRef, type RefObject } from 'react';
import type { AuthenticationResultType } from '../client/types.js';
import { reported } from '../form/report.js';
import type { SignUpResult, SignUpState } from './sign-up-state.js';

export interface JourneyCallbacks {
  /** Called when a step is on the page, with all that is true in it. */
  readonly onStepChange?: ((step: SignUpState['step'], state: SignUpState) => void) | undefined;
  /** Called once, when the sign-up has come to its end. */
  readonly onComplete?: ((result: SignUpResult) => void) | undefined;
}

/**
 * Tells the app of each new step after it is on the page, once, also under StrictMode's double effects. Gives the place
 * where tokens wait for `onComplete`, and are gone after it: the state, which others may see, never has them; and the
 * callbacks of the latest render, for what is told at another time.
 */
export function useJourneyCallbacks<Callbacks extends JourneyCallbacks>(
  state: SignUpState,
  callbacks: Callbacks,
): {
  readonly tokensRef: RefObject<AuthenticationResultType | undefined>;
  readonly latest: RefObject<Callbacks>;
} {
  const tokensRef = useRef<AuthenticationResultType | undefined>(undefined);
  const told = useRef(state.step);
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  useEffect(() => {
    if (told.current === state.step) return;
    told.current = state.step;
    reported(() => latest.current.onStepChange?.(state.step, state));
    if (state.step !== 'done') return;
    const { result } = state;
    const { current = {} } = tokensRef;
    tokensRef.current = undefined;
    reported(() => latest.current.onComplete?.(result.status === 'signedIn' ? { ...result, tokens: current } : result));
  }, [state]);
  return { tokensRef, latest };
}
