'use client';
import { useRef, type RefObject } from 'react';
import type { SignUpState } from '../flow/sign-up-state.js';
import { useBrowserLayoutEffect } from '../form/use-browser-layout-effect.js';

/**
 * Moves the focus when the step changes, since the element that had it is gone (L-4): to the code field, back to the
 * username that is to be changed, or to the new heading. Never on the first render: an embedded form steals no focus.
 */
export function useStepFocus(
  root: RefObject<HTMLElement | null>,
  state: SignUpState,
  fieldIds: { readonly username: string; readonly code: string },
): void {
  const shown = useRef(state.step);
  useBrowserLayoutEffect(() => {
    if (shown.current === state.step) return;
    shown.current = state.step;
    const fieldId = state.step === 'confirm' ? fieldIds.code : state.step === 'signUp' ? fieldIds.username : undefined;
    // A fault that came along has its own panel, which takes the focus.
    if (state.step === 'signUp' && state.fault) return;
    const field = fieldId === undefined ? null : document.getElementById(fieldId);
    (field ?? root.current?.querySelector<HTMLElement>('.csu-heading'))?.focus();
  });
}
