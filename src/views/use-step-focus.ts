'use client';
import { useRef, type RefObject } from 'react';
import type { SignUpState } from '../flow/sign-up-state.js';
import { controlId } from '../form/field-key.js';
import { useBrowserLayoutEffect } from '../form/use-browser-layout-effect.js';
import { headingId } from './form-context.js';

/**
 * Moves the focus when the step changes, since the element that had it is gone (L-4): to the code field, back to the
 * username that is to be changed, or to the new heading. Never on the first render, nor for what a reload has found
 * again: an embedded form steals no focus.
 *
 * @returns moves it there now
 */
export function useStepFocus(
  root: RefObject<HTMLElement | null>,
  state: SignUpState,
  id: string,
  username: string,
): () => void {
  // Whose code or link it is is asked for first.
  const isUnnamed = (state.step === 'confirm' || state.step === 'link') && !state.username;
  const asked = isUnnamed ? 'username' : state.step === 'confirm' ? 'code' : undefined;
  const place = asked ?? state.step;
  const shown = useRef<string>(place);
  const focus = () => {
    const name = asked ?? (state.step === 'signUp' ? username : '');
    // Within the form: it may stand in a shadow root, or in the document of a frame.
    const find = (id: string) => root.current?.querySelector<HTMLElement>(`[id="${id}"]`);
    (find(controlId(id, name)) ?? find(headingId(id)))?.focus();
  };
  useBrowserLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if ('entry' in state && state.entry === 'reload') return;
    // A fault that came along has its own panel, which takes the focus.
    if (state.step === 'signUp' && state.fault) return;
    focus();
  });
  return focus;
}
