'use client';
import type { ButtonProps } from './controls.js';
import { mainButtonId, useSurroundings } from './form-context.js';
import { Spinner } from './icons.js';

export interface ButtonViewProps
  extends Partial<Omit<ButtonProps['buttonProps'], 'ref'>>, Partial<Pick<ButtonProps, 'variant' | 'pending'>> {
  /** Not `ref`, which React 18 keeps from components. */
  readonly buttonRef?: ButtonProps['buttonProps']['ref'];
  readonly children: string;
}

/**
 * Never `disabled`: a disabled button drops the focus to the body and leaves Enter without an answer. While pending it
 * keeps its name and its focus, and what it does ignores further clicks. Without `onClick` it submits.
 */
export function Button({ variant = 'text', pending = false, buttonRef, children, ...props }: ButtonViewProps) {
  const { id, Button: Own = DefaultButton } = useSurroundings();
  return (
    <Own
      {...{ variant, pending, children }}
      buttonProps={{
        id: variant === 'primary' ? mainButtonId(id) : undefined,
        type: props.onClick ? 'button' : 'submit',
        'aria-disabled': pending || undefined,
        ref: buttonRef,
        ...props,
      }}
    />
  );
}

function DefaultButton({ variant, pending, buttonProps, children }: ButtonProps) {
  return (
    <button
      {...buttonProps}
      className={variant === 'text' ? 'csu-text-button' : 'csu-button'}
      data-pending={pending ? '' : undefined}
    >
      {variant === 'primary' && pending && <Spinner />}
      <span>{children}</span>
    </button>
  );
}
