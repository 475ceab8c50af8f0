/**
 * The code in what somebody typed or pasted: full-width digits become digits, white space and invisible characters go
 * (K-7, O-2). From a sentence with one group of digits (“Your code is 123456”) the digits are taken. A code of letters,
 * as a pool's own sender may make, stays as it is: the length and kind of codes are the pool's affair.
 */
export function confirmationCode(typed: string): string {
  // No code, and plain forms can be eighteen times as long: the service turns it down as it is.
  if (typed.length > 10_000) return typed.trim();
  const text = typed.normalize('NFKC').trim();
  const isSentence = /\s/.test(text) && /\p{L}/u.test(text);
  const [group, another] = isSentence ? (text.match(/\d(?:[\d\s\-\u200b-\u200f\u2060]*\d)?/g) ?? []) : [];
  const source = group !== undefined && another === undefined ? group : text;
  const joined = source.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '');
  return /^[\d-]+$/.test(joined) ? joined.replace(/-/g, '') : joined;
}
