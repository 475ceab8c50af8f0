'use client';

export interface CountdownProps {
  /** Stands before the digits. */
  readonly children: string;
  readonly seconds: number;
}

/** Seconds that are left, to be seen: what is read out each second would be in the way of everything else (L-5). */
export const Countdown = ({ children, seconds }: CountdownProps) => (
  <span className="csu-countdown" aria-hidden="true">
    <span>{children}</span>{' '}
    <span translate="no" dir="ltr">
      {`${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`}
    </span>
  </span>
);
