'use client';
import { useEffect, useState } from 'react';
import type { FormStore } from './form-store.js';
import { loadChecks } from './load-checks.js';
import { inTime } from './not-loaded.js';
import { reported } from './report.js';

/** How a submit goes on once it has been made. */
export interface Submit {
  readonly submit: () => Promise<void>;
  /** Forgets a submit that waits. */
  readonly cancel: () => void;
  readonly isWaiting: boolean;
  /** What finds faults could not be fetched for the last submit. */
  readonly isStopped: boolean;
}

/**
 * Waits for what a submit needs: the checks, and what they themselves wait for.
 *
 * @param limit for how long for the checks, in seconds
 */
export function useSubmit(store: FormStore, limit: number | undefined, onStopped: () => void): Submit {
  useEffect(() => {
    // A failure shows, and is tried again, when the form is submitted.
    loadChecks(store).catch(() => undefined);
  }, [store]);
  const [awaited, setAwaited] = useState<Promise<unknown>>();
  const [isStopped, setStopped] = useState(false);
  return {
    isWaiting: !!awaited,
    isStopped,
    submit: async () => {
      const isOver = store.begin();
      const wait = async (promise: Promise<unknown>) => {
        setAwaited(promise);
        await promise.catch(() => {
          setStopped(true);
          reported(onStopped);
        });
        // A later submit may wait for something else.
        setAwaited((now) => (now === promise ? undefined : now));
      };
      setStopped(false);
      if (!store.checks) await wait(inTime(loadChecks(store), limit));
      if (!isOver()) await store.checks?.submit(isOver, wait);
    },
    cancel: () => {
      store.begin();
      setAwaited(undefined);
      setStopped(false);
    },
  };
}
