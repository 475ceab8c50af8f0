import { untilAborted } from '../client/until-aborted.js';

/**
 * Begins work that more than one caller may wait for. Each is let go by a signal of its own (the wait then rejects with
 * its reason); the work has another, which is aborted when its time is up, or when nobody waits any more.
 */
export function shareWork<T>(milliseconds: number, begin: (signal: AbortSignal) => Promise<T>) {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException('The work took too long.', 'TimeoutError'));
  }, milliseconds);
  const work = begin(controller.signal).finally(() => {
    clearTimeout(timer);
  });
  let waiting = 0;
  return async (signal: AbortSignal | undefined): Promise<T> => {
    waiting++;
    try {
      return await untilAborted(work, signal);
    } finally {
      waiting--;
      // A task later: whoever runs an effect again joins in the same task.
      setTimeout(() => {
        if (!waiting) controller.abort();
      });
    }
  };
}
