/** Tags that people's browsers send for a language whose words have another tag here. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * The first of somebody's languages that there are words for. Languages that are written in one script count as the same
 * (Portuguese of Portugal gets that of Brazil, `zh-HK` gets `zh-Hant`), with the nearest region first; another script does
 * not (`zh-Hant` is none for somebody who reads `zh-Hans`). Tags that are none match nothing. The rule of RFC 4647's
 * lookup, with the scripts that CLDR gives to languages.
 *
 * @param tags - BCP 47 tags of what there is
 * @param languages - what somebody reads, best first: `navigator.languages`, or those of `Accept-Language`
 * @returns one of `tags`, or undefined where none fits
 * @example
 * matchLocale(['en', 'pt-BR', 'zh-Hant'], ['zh-TW', 'en-US']); // 'zh-Hant'
 */
export function matchLocale(tags: readonly string[], languages: readonly string[]): string | undefined {
  const there = tags.flatMap((tag) => {
    const locale = maximized(tag);
    return locale ? [{ tag, locale }] : [];
  });
  for (const language of languages) {
    const wanted = maximized(language);
    const near = there.filter(({ locale }) => wanted && isSame(locale, wanted));
    const found = near.find(({ locale }) => locale.region === wanted?.region) ?? near[0];
    if (found) return found.tag;
  }
  return undefined;
}

const isSame = (one: Intl.Locale, other: Intl.Locale): boolean =>
  one.language === other.language && one.script === other.script;

function maximized(tag: string): Intl.Locale | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const parts = [Object.hasOwn(aliases, language) ? aliases[language] : language, script, region];
    return new Intl.Locale(parts.filter(Boolean).join('-')).maximize();
  } catch {
    return undefined;
  }
}
