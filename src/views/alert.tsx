'use client';
import type { ReactNode } from 'react';

export interface AlertProps {
  readonly tone: 'info' | 'warning' | 'success' | 'danger';
  readonly children: ReactNode;
}

/** A note over a form. In the danger tone it interrupts (`role="alert"`); the others are for reading. */
export function Alert({ tone, children }: AlertProps) {
  return (
    <div className="csu-alert" data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
      <span>{children}</span>
    </div>
  );
}
