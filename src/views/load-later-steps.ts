import { notLoaded } from '../flow/load-calls.js';

type LaterSteps = typeof import('./later-steps.js');

let loaded: LaterSteps | undefined;

/**
 * The steps after the first are a chunk of their own: asked for when the form is mounted, there before SignUp is sent.
 * Rejects with `notLoaded` when it cannot be fetched; then nothing was sent.
 */
export async function loadLaterSteps(): Promise<LaterSteps> {
  const steps = await import('./later-steps.js').catch(() => {
    throw notLoaded;
  });
  steps.completeWords();
  return (loaded = steps);
}

/** Once `loadLaterSteps` has resolved. */
export const laterSteps = (): LaterSteps | undefined => loaded;
