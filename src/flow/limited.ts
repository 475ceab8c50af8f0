import { untilAborted } from '../client/until-aborted.js';

/**
 * Settles as `work` does, unless it takes longer than the time: then its signal is aborted, and the promise rejects with
 * a `TimeoutError`. Aborted from outside, both are, with that signal's reason. `AbortSignal.any` would do all of this, but is newer
 * than our browser floor.
 */
export function limited<T>(
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => {
    controller.abort(outer.reason);
  };
  const timer = setTimeout(() => {
    controller.abort(new DOMException('The call took too long.', 'TimeoutError'));
  }, milliseconds);
  outer.addEventListener('abort', abort);
  if (outer.aborted) abort();
  return untilAborted(work(signal), signal).finally(() => {
    clearTimeout(timer);
    outer.removeEventListener('abort', abort);
  });
}
