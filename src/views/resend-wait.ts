/** A new code is never further away than this by our own doing, in seconds; what the service says counts beside it. */
const longest = 300;

/**
 * Seconds between a code and the request for the next: twice as many after each (30, 60, 120, …), so that the five that
 * Cognito sends in an hour are not used up in a minute.
 */
export const resendWait = (first: number, resends: number): number =>
  Math.min(first * 2 ** Math.min(resends, 20), Math.max(first, longest));
