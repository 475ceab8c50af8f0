/**
 * Several things in one sentence, joined as the language joins them.
 *
 * @example
 * list('en-GB', ['a symbol', 'a number']); // 'a symbol and a number'
 */
export function list(lang: string, items: readonly string[]): string {
  return new Intl.ListFormat(lang).format(items);
}
