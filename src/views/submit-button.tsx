'use client';
import { Spinner } from './icons.js';

export interface SubmitButtonProps {
  readonly pending: boolean;
  readonly children: string;
}

/**
 * Never `disabled`: a disabled button drops the focus to the body and leaves Enter without an answer. While pending it
 * keeps its name and its focus, and the form ignores further submits.
 */
export function SubmitButton({ pending, children }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      className="csu-button"
      aria-disabled={pending || undefined}
      data-pending={pending ? '' : undefined}
    >
      {pending && <Spinner />}
      <span>{children}</span>
    </button>
  );
}
