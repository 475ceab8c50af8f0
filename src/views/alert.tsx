'use client';
import { Fragment, type ReactNode } from 'react';

export interface AlertProps {
  readonly tone: 'info' | 'warning' | 'success' | 'danger';
  /** Ways on, behind the words; each with a key. @default none */
  readonly actions?: readonly ReactNode[] | undefined;
  readonly children: ReactNode;
}

/** A note over a form. In the danger tone it interrupts (`role="alert"`) and can take the focus; the others are for reading. */
export function Alert({ tone, actions = [], children }: AlertProps) {
  const danger = tone === 'danger';
  return (
    <div className="csu-alert" data-tone={tone} role={danger ? 'alert' : undefined} tabIndex={danger ? -1 : undefined}>
      <span>{children}</span>
      {actions.filter(Boolean).map((action, index) => (
        <Fragment key={index}> {action}</Fragment>
      ))}
    </div>
  );
}
