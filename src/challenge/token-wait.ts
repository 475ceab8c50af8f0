import type { ChallengeReason } from '../messages/message-keys.js';
import { ChallengeError } from './types.js';

/** One token that somebody waits for, as callbacks bring it. */
export interface TokenWait {
  /** Has a maker's script begin, unless nobody waits any more. What it throws is why there is no token. */
  readonly ask: (begin: () => void) => Promise<string>;
  readonly give: (token: string) => void;
  readonly fail: (reason: ChallengeReason, cause?: unknown) => void;
}

/** Never without an end: it gives up with the signal. An empty token is none (F-37). */
export function tokenWait(signal: AbortSignal): TokenWait {
  let give: TokenWait['give'] = () => undefined;
  let fail: TokenWait['fail'] = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    const aborted = () => {
      reject(signal.reason as Error); // what `abort` was called with
    };
    const end = () => {
      signal.removeEventListener('abort', aborted);
    };
    give = (token) => {
      end();
      if (token) resolve(token);
      else reject(new ChallengeError('required'));
    };
    fail = (reason, cause) => {
      end();
      reject(new ChallengeError(reason, { cause }));
    };
    signal.addEventListener('abort', aborted);
    if (signal.aborted) aborted();
  });
  // A callback may come when nobody waits for it any more.
  promise.catch(() => undefined);
  const ask: TokenWait['ask'] = (begin) => {
    try {
      if (!signal.aborted) begin();
    } catch (cause) {
      fail('notLoaded', cause);
    }
    return promise;
  };
  return { ask, give, fail };
}
