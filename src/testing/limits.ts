import { limitExceeded } from './service-error.js';

const hour = 3_600_000;

/** How many calls one user may make in any hour. */
export interface AttemptLimits {
  /** @default 15 */
  readonly confirmSignUp?: number | undefined;
  /** @default 5 */
  readonly resendConfirmationCode?: number | undefined;
}

/** Counts calls per user; the one that is too many is refused and not counted. */
export function createAttemptCounter(clock: () => number) {
  const calls = new Map<string, number[]>();
  return {
    count(operation: string, username: string, limit: number): void {
      const key = `${operation} ${username}`;
      const recent = (calls.get(key) ?? []).filter((time) => clock() - time < hour);
      calls.set(key, recent);
      if (recent.length >= limit) throw limitExceeded();
      recent.push(clock());
    },
    clear: () => {
      calls.clear();
    },
  };
}
