'use client';
import { useEffect } from 'react';
import type { Announce } from './live-region.js';

/** Announces a text once it is there, and again when it has gone and come back or `occasion` has changed. */
export function useSaid(announce: Announce, text: string | false | undefined, occasion?: unknown): void {
  useEffect(() => {
    if (text) announce(text);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- for the occasion, not for a new language
  }, [announce, !!text, occasion]);
}
