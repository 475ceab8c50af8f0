import { reported } from '../form/report.js';
import { isInterruption, limited } from './limited.js';
import type { UseSignUpOptions } from './sign-up-options.js';

/** How long the app may take to say whether a user is confirmed, in milliseconds. */
export const checkPatience = 10_000;
/** How often it is asked without anybody asking for it: no more than this, and not twice within these milliseconds. */
const mostChecks = 20;
const checkPause = 3_000;

/**
 * Asks the app whether the user is confirmed whenever the person comes back to the page, one question at a time; a reload
 * is a return, too.
 */
export function askOnReturn(
  username: string,
  options: () => UseSignUpOptions,
  confirmed: () => void,
  isReload: boolean,
): () => void {
  const controller = new AbortController();
  let left = mostChecks;
  let nextAt = 0;
  let isAsking = false;
  const look = () => {
    const { checkConfirmed } = options();
    const now = performance.now();
    if (!checkConfirmed || isAsking || left <= 0 || now < nextAt || document.visibilityState === 'hidden') return;
    isAsking = true;
    left -= 1;
    nextAt = now + checkPause;
    void isConfirmed(checkConfirmed, username, controller.signal)
      .then((yes) => {
        if (yes && !controller.signal.aborted) confirmed();
      })
      // Nobody asked: the button says what is wrong.
      .catch(() => undefined)
      .finally(() => {
        isAsking = false;
      });
  };
  if (isReload) look();
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    controller.abort();
    removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** The app's answer. What it throws goes where uncaught errors go, and rejects. */
export async function isConfirmed(
  checkConfirmed: NonNullable<UseSignUpOptions['checkConfirmed']>,
  username: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    // Nothing but `true` confirms anybody: an app in JavaScript may give anything.
    const answer: unknown = await limited(checkPatience, signal, async () => checkConfirmed(username));
    return answer === true;
  } catch (error) {
    if (!isInterruption(error, signal))
      reported(() => {
        throw error;
      });
    throw error;
  }
}
