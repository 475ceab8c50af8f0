'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { loadCalls } from './load-calls.js';
import { isKept } from './resume-place.js';
import type { UseSignUpOptions } from './sign-up-options.js';
import type { SignUpState } from './sign-up-state.js';

/**
 * Attends to what a step has to do with the world outside of its page: reloads and other tabs. What does it is loaded
 * with the calls, and for the first step only where something is kept, so that the first render is the server's (F-46).
 * `latest` has the options of the last render, `ready` is what has to be there before another step is shown. That nothing
 * is waited for any longer is seen to even where the form is gone by then: apps take it away in `onComplete`.
 */
export function useSurroundings(
  state: SignUpState,
  latest: RefObject<UseSignUpOptions>,
  ready: (isResuming: boolean) => Promise<unknown>,
  move: (next: (state: SignUpState) => SignUpState) => void,
): void {
  const [first] = useState(state);
  const isFirst = state === first;
  const waited = useRef<string>(undefined);
  const waiting = state.step === 'confirm' || state.step === 'link' ? state : undefined;
  useEffect(() => {
    if (isFirst && !waiting?.username && !isKept(latest.current)) return;
    let end: (() => void) | undefined;
    let isOver = false;
    const named = 'username' in state && state.username;
    const isLeft = !isFirst && !named;
    if (named) waited.current = named;
    Promise.all([loadCalls(), isLeft || ready(isFirst && state.step === 'signUp')]).then(
      ([{ attend }]) => {
        if (isOver && !isLeft) return;
        end = attend(state, {
          isFirst,
          waited: waited.current,
          options: () => latest.current,
          move,
        });
      },
      // Then nothing is kept or found: the journey itself goes on.
      () => undefined,
    );
    return () => {
      isOver = true;
      end?.();
    };
    // Anew for each step and each message, not for what is under way in it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isFirst, state.step, waiting?.username, waiting?.resends, waiting?.delivery, waiting?.limit]);
}
