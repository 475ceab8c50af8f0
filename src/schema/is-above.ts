type Bound = number | string | undefined;

/**
 * Whether one bound or value is above another; never, where either is missing. Dates are compared as they are written,
 * in ISO 8601: one without a time, or without seconds, stands for all that begins with it.
 */
export function isAbove(high: Bound, low: Bound, asNumbers: boolean): boolean {
  if (high === undefined || low === undefined) return false;
  return asNumbers ? Number(high) > Number(low) : `${high}` > `${low}~`;
}
