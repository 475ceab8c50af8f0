'use client';
import { useSyncExternalStore } from 'react';

/** False in the server's HTML and while hydrating, true after: for controls that do nothing without script (L-6). */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
