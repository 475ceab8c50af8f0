/**
 * How often the password with this suffix was found in breaches, by an answer of the range API: lines of 35 digits, a
 * colon and a count. Padding has the count 0. Whatever is no such line counts for nothing.
 */
export function countInRange(range: string, suffix: string): number {
  const line = range.split(/\r?\n/).find((line) => line.slice(0, 36).toUpperCase() === `${suffix}:`);
  const count = line?.slice(36).trim() ?? '';
  return /^\d+$/.test(count) ? Number(count) : 0;
}
