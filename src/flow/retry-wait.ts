/** The first pause is at most this, in seconds; each after it may be twice as long, and none is longer than the other. */
const first = 15;
const longest = 300;

/**
 * Seconds to wait after the service was too busy, for the n-th time in a row: anywhere between a third of the longest and
 * the longest, which grows (5–15, 10–30, 20–60, … 100–300). At random, since people who were turned away in the same moment
 * would otherwise all be back in the same moment; growing, since nobody knows how many there are (F-6, docs/storm.md).
 */
export function retryWait(refusals: number, random: () => number = Math.random): number {
  const most = Math.min(first * 2 ** Math.min(refusals - 1, 20), longest);
  return Math.round(most / 3 + random() * (most - most / 3));
}
