/** A wait as people say it: seconds while they are few, then minutes. */
export function spokenWait(seconds: number): { readonly unit: 'second' | 'minute'; readonly count: number } {
  return seconds < 100 ? { unit: 'second', count: seconds } : { unit: 'minute', count: Math.ceil(seconds / 60) };
}
