/** What the work gives, done when the browser has nothing better to do, within a second. Safari does it at once. */
export function whenIdle<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const run = () => {
      try {
        resolve(work());
      } catch (error) {
        reject(error instanceof Error ? error : new Error('The work failed.', { cause: error }));
      }
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1_000 });
    else setTimeout(run);
  });
}
