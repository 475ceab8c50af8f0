'use client';
import { Around } from './around.js';

export interface CountdownProps {
  readonly sentence: (left: { readonly time: string }) => string;
  readonly seconds: number;
}

/** Seconds that are left, to be seen: what is read out each second would be in the way of everything else (L-5). */
export const Countdown = ({ sentence, seconds }: CountdownProps) => (
  <span className="csu-countdown" aria-hidden="true">
    <Around sentence={(time) => sentence({ time })}>
      <span translate="no" dir="ltr">
        {`${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`}
      </span>
    </Around>
  </span>
);
