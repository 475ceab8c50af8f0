'use client';
import type { ButtonProps } from './controls.js';
import { useSurroundings } from './form-context.js';
import { Spinner } from './icons.js';

/** What is given to a button, beside what it renders. */
export type ButtonViewProps = Partial<ButtonProps['buttonProps']> &
  Partial<Pick<ButtonProps, 'variant' | 'pending'>> & {
    readonly children: string;
  };

/**
 * Never `disabled`: a disabled button drops the focus to the body and leaves Enter without an answer. While pending it
 * keeps its name and its focus, and what it does ignores further clicks.
 */
export function Button({ variant = 'text', pending = false, children, ...props }: ButtonViewProps) {
  const { Button: Own = DefaultButton } = useSurroundings().components;
  return (
    <Own
      variant={variant}
      pending={pending}
      buttonProps={{ type: 'button', 'aria-disabled': pending || undefined, ...props }}
    >
      {children}
    </Own>
  );
}

function DefaultButton({ variant, pending, buttonProps, children }: ButtonProps) {
  const isPrimary = variant === 'primary';
  return (
    <button
      {...buttonProps}
      className={isPrimary ? 'csu-button' : 'csu-text-button'}
      data-pending={pending ? '' : undefined}
    >
      {isPrimary && pending && <Spinner />}
      <span>{children}</span>
    </button>
  );
}
