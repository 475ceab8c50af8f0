'use client';
import { useEffect, useRef } from 'react';
import { reported } from '../form/report.js';
import type { SignUpResult, SignUpState } from './sign-up-state.js';

export interface JourneyCallbacks {
  readonly onStepChange?: ((step: SignUpState['step']) => void) | undefined;
  readonly onComplete?: ((result: SignUpResult) => void) | undefined;
}

/** Tells the app of each new step after it is on the page, once, also under StrictMode's double effects. */
export function useJourneyCallbacks(state: SignUpState, callbacks: JourneyCallbacks): void {
  const told = useRef(state.step);
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  useEffect(() => {
    if (told.current === state.step) return;
    told.current = state.step;
    reported(() => latest.current.onStepChange?.(state.step));
    if (state.step === 'done') reported(() => latest.current.onComplete?.(state.result));
  }, [state]);
}
