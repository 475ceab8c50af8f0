'use client';
import { useEffect, useRef } from 'react';
import type { Announce } from './live-region.js';

/** Announces a text once it is there, and again when it has gone and come back or `occasion` has changed. */
export function useSaid(announce: Announce, text: string | false | undefined, occasion?: unknown): void {
  const last = useRef<unknown>(undefined);
  useEffect(() => {
    const now = text ? (occasion ?? true) : undefined;
    // Not for new words, nor when what was hidden is shown again, where React runs every effect anew.
    if (now === last.current) return;
    last.current = now;
    if (text) announce(text);
  }, [announce, text, occasion]);
}

/** Announces what is under way, and takes it back when it is over: whoever reads on to the end finds no wait there. */
export function useSaidWhile(announce: Announce, isSo: boolean, text: string): void {
  useSaid(announce, isSo && text);
  useEffect(() => {
    if (isSo)
      return () => {
        announce('');
      };
  }, [announce, isSo]);
}
