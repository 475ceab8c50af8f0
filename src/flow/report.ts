/**
 * Runs a callback of the app. What it throws must not break the journey (F-51), and must not vanish: it goes where
 * uncaught errors go.
 */
export function reported(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    reportError(error);
  }
}
