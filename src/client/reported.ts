/**
 * Runs a function of the app. What it throws must not break the journey (F-51), and must not vanish: it goes where
 * uncaught errors go.
 */
export function reported(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    // Not every test environment has `reportError`; what is thrown in a timer is uncaught as well.
    if (typeof reportError === 'function') reportError(error);
    else
      setTimeout(() => {
        throw error;
      });
  }
}
