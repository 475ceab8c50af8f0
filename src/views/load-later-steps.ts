type LaterSteps = typeof import('./later-steps.js');

let loaded: LaterSteps | undefined;

/**
 * The steps after the first are a chunk of their own: asked for when the form is mounted, there before SignUp is sent.
 * Rejects when it cannot be fetched; then nothing was sent.
 */
export async function loadLaterSteps(): Promise<LaterSteps> {
  return (loaded ??= await import('./later-steps.js'));
}

/** Once `loadLaterSteps` has resolved. */
export const laterSteps = (): LaterSteps | undefined => loaded;
