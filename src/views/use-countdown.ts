'use client';
import { useEffect, useRef, useState } from 'react';

/**
 * Whole seconds left of a wait that starts anew whenever `start` changes. Counts against a monotonic clock and looks
 * again when the page comes back into view, since timers of hidden pages sleep (F-34).
 */
export function useCountdown(seconds: number, start: unknown): number {
  const whole = Math.max(0, Math.ceil(seconds));
  const [seen, setSeen] = useState({ start, left: whole });
  /** Outlives being hidden (`Activity`), where React runs the effect anew. */
  const wait = useRef({ seconds: NaN, start, end: 0 });
  useEffect(() => {
    if (wait.current.start !== start || wait.current.seconds !== seconds)
      wait.current = { seconds, start, end: performance.now() + seconds * 1000 };
    const { end } = wait.current;
    const look = () => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      setSeen((last) => (last.left === left && last.start === start ? last : { start, left }));
      if (left === 0) clearInterval(timer);
    };
    const timer = setInterval(look, 250);
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [seconds, start]);
  // What was seen of the wait before says nothing about this one.
  return seen.start === start ? seen.left : whole;
}
