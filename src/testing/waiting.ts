/** What an aborted call rejects with: the signal's reason, by default an `AbortError`, as in fetch. */
export const abortError = (signal: AbortSignal | undefined): unknown =>
  signal?.reason ?? new DOMException('This operation was aborted', 'AbortError');

/** Waits; ends early, with a rejection, when the signal aborts. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Resolves after so many milliseconds, never for Infinity; rejects when the signal aborts. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slept = new Promise<void>((resolve) => {
    if (milliseconds !== Infinity) timer = setTimeout(resolve, milliseconds);
  });
  return untilAborted(signal, slept).finally(() => {
    clearTimeout(timer);
  });
}

/** The promise's outcome, unless the signal aborts first. */
export function untilAborted<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      // The reason may be any value that the caller of abort() chose.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(abortError(signal));
    };
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', abort));
  });
}
