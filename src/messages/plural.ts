/** The words of a number, by the categories that the language has; `other` is there in each. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Chooses the words that go with a number, by the rules of the language (CLDR): Russian has other words for 1, 2 and 5.
 *
 * @example
 * plural('en', 2, { one: 'second', other: 'seconds' }); // 'seconds'
 */
export function plural(lang: string, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
}
