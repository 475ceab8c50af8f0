/**
 * Settles as `work` does, unless the signal is aborted first: then it rejects with the signal's reason at once, even
 * when whatever does the work (an app's own `fetch` or `headers`) pays no heed to the signal.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      reject(signal.reason as Error); // `any` in the DOM's types; whatever it is, it is what the caller aborted with
    };
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
  });
  return Promise.race([aborted, work]).finally(() => {
    signal.removeEventListener('abort', abort);
  });
}
