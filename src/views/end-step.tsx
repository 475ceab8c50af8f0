'use client';
import type { ReactNode } from 'react';
import { Heading } from './heading.js';

export interface EndStepProps {
  readonly step: 'approval' | 'done';
  readonly heading: string;
  readonly text: string;
  /** The ways on. */
  readonly action?: ReactNode;
}

/** A step with nothing left to fill in: the account is ready, or waits for somebody else. */
export function EndStep({ step, heading, text, action }: EndStepProps) {
  return (
    <div className="csu-step" data-step={step}>
      <Heading>{heading}</Heading>
      <p className="csu-text">
        <span>{text}</span>
      </p>
      {action}
    </div>
  );
}
