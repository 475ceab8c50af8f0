/** What `timeouts` gives in milliseconds, or undefined where it is switched off: 0, Infinity, and what no timer can wait. */
export const patience = (seconds: number): number | undefined =>
  seconds > 0 && seconds < 2 ** 31 / 1000 ? seconds * 1000 : undefined;
