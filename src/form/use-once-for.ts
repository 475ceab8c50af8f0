'use client';
import { useRef } from 'react';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/**
 * Runs an effect once for each new occasion, undefined being none: not for each render, and not again when what was
 * hidden (`Suspense`, `Activity`) is shown, where React runs every effect anew.
 */
export function useOnceFor(occasion: unknown, effect: () => void): void {
  const last = useRef<unknown>(undefined);
  useBrowserLayoutEffect(() => {
    if (occasion === last.current) return;
    last.current = occasion;
    if (occasion !== undefined) effect();
  });
}
