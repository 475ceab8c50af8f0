'use client';
import { Button } from './button.js';
import { mainButtonId, useSurroundings } from './form-context.js';

export interface MainButtonProps {
  readonly pending: boolean;
  /** It waits until another try makes sense. @default false */
  readonly paused?: boolean | undefined;
  readonly children: string;
  /** Without it, the button submits. */
  readonly onClick?: (() => void) | undefined;
}

/** The one button that goes on with the step. */
export function MainButton({ onClick, paused, ...props }: MainButtonProps) {
  const { id } = useSurroundings();
  return (
    <Button
      {...props}
      id={mainButtonId(id)}
      variant="primary"
      type={onClick ? 'button' : 'submit'}
      onClick={onClick}
      {...(paused && { 'aria-disabled': true })}
    />
  );
}
