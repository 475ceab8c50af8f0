'use client';
import { useEffect, useState } from 'react';

/**
 * Whole seconds left of a wait that starts anew whenever `start` changes. Counts against a monotonic clock and looks
 * again when the page comes back into view, since timers of hidden pages sleep (F-34).
 */
export function useCountdown(seconds: number, start: unknown): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const deadline = performance.now() + seconds * 1000;
    const look = () => {
      const next = Math.max(0, Math.ceil((deadline - performance.now()) / 1000));
      setLeft(next);
      if (next === 0) clearInterval(timer);
    };
    const timer = setInterval(look, 250);
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [seconds, start]);
  return left;
}
