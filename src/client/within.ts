/**
 * What `work` gives, or undefined when it throws, rejects, takes longer than the time, or is aborted. Never rejects,
 * and leaves no timer and no listener behind.
 */
export function within<T>(
  milliseconds: number,
  work: () => T | Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const settle = (value: T | undefined) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      resolve(value);
    };
    const giveUp = () => {
      settle(undefined);
    };
    const timer = setTimeout(giveUp, milliseconds);
    if (signal?.aborted) {
      giveUp();
      return;
    }
    signal?.addEventListener('abort', giveUp);
    new Promise<T>((begun) => {
      begun(work());
    }).then(settle, giveUp);
  });
}
