'use client';
import type { Messages } from '../messages/messages.js';
import { ErrorIcon } from './icons.js';

export interface FieldErrorTextProps {
  readonly id: string;
  readonly children: string | undefined;
  readonly messages: Messages;
}

/** A field's error, above its control: an icon and words, never colour alone (WCAG 1.4.1). */
export function FieldErrorText({ id, children, messages }: FieldErrorTextProps) {
  if (!children) return null;
  return (
    <div className="csu-error" id={id}>
      <ErrorIcon />
      <span>
        <span className="csu-visually-hidden">{messages.form.errorPrefix} </span>
        <span>{children}</span>
      </span>
    </div>
  );
}
