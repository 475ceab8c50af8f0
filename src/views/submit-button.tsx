'use client';
import type { BaseSyntheticEvent } from 'react';
import { Spinner } from './icons.js';

export interface SubmitButtonProps {
  readonly pending: boolean;
  /** It waits until another try makes sense. @default false */
  readonly paused?: boolean;
  readonly children: string;
}

/**
 * Never `disabled`: a disabled button drops the focus to the body and leaves Enter without an answer. While pending it
 * or paused it keeps its name and its focus, and the form ignores further submits.
 */
export function SubmitButton({ pending, paused, children }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      className="csu-button"
      aria-disabled={pending || paused || undefined}
      data-pending={pending ? '' : undefined}
    >
      {pending && <Spinner />}
      <span>{children}</span>
    </button>
  );
}

/** What a form does with a submit while its button is paused. */
export const stay = (event: BaseSyntheticEvent) => {
  event.preventDefault();
};
