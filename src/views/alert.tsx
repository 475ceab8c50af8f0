'use client';
import { Fragment, type ReactNode } from 'react';
import type { AlertProps } from './controls.js';
import { useSurroundings } from './form-context.js';

export interface AlertViewProps {
  readonly tone: AlertProps['tone'];
  /** For the `aria-describedby` of the field that the note is about. @default none */
  readonly id?: string | undefined;
  /** Ways on, behind the words; each with a key. @default none */
  readonly actions?: readonly ReactNode[] | undefined;
  readonly children: ReactNode;
}

/** A note over a form. In the danger tone it interrupts (`role="alert"`) and can take the focus; the others are for reading. */
export function Alert({ tone, id, actions = [], children }: AlertViewProps) {
  const { Alert: Own = DefaultAlert } = useSurroundings();
  return (
    <Own tone={tone} alertProps={{ id, ...(tone === 'danger' && { role: 'alert', tabIndex: -1 }) }}>
      <span>{children}</span>
      {actions.filter(Boolean).map((action, index) => (
        <Fragment key={index}> {action}</Fragment>
      ))}
    </Own>
  );
}

function DefaultAlert({ tone, alertProps, children }: AlertProps) {
  return (
    <div {...alertProps} className="csu-alert" data-tone={tone}>
      {children}
    </div>
  );
}
