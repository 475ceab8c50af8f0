import { untilAborted } from '../client/until-aborted.js';

/** What a call is aborted with when the page was frozen while it ran: whatever came of it, nobody heard. */
export const frozen = new DOMException('The page was left while the call ran.', 'AbortError');

/** Whether a call ended because the person gave it up, or the page was frozen. */
export const isInterruption = (error: unknown, { aborted }: AbortSignal): boolean => aborted || error === frozen;

/**
 * Settles as `work` does, unless it takes longer than the time, where there is one: then its signal is aborted, and the
 * promise rejects with a `TimeoutError`. When the page comes back from the back/forward cache, it rejects with `frozen`.
 * Aborted from outside, both are, with that signal's reason. `AbortSignal.any` would do all of this, but is newer than our
 * browser floor.
 */
export function limited<T>(
  milliseconds: number | undefined,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => {
    controller.abort(outer.reason);
  };
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) controller.abort(frozen);
  };
  const timer =
    milliseconds === undefined
      ? undefined
      : setTimeout(() => {
          controller.abort(new DOMException('The call took too long.', 'TimeoutError'));
        }, milliseconds);
  outer.addEventListener('abort', abort);
  // Servers have no pages.
  const page = typeof window === 'undefined' ? undefined : window;
  page?.addEventListener('pageshow', shown);
  if (outer.aborted) abort();
  return untilAborted(work(signal), signal).finally(() => {
    clearTimeout(timer);
    outer.removeEventListener('abort', abort);
    page?.removeEventListener('pageshow', shown);
  });
}
