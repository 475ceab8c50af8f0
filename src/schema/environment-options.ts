/** The options of a `locale` or `zoneinfo` select whose schema gives none, and the one that is the browser's own. */
export interface EnvironmentOptions {
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly value: string;
}

/**
 * Asks the browser for what the schema leaves to it: the languages the person has set, each in its own words, and the
 * time zones. Call it after mounting: a server and the browsers know different ones, so the first render has none.
 *
 * @returns nothing for other fields
 */
export function environmentOptions(name: string): EnvironmentOptions | undefined {
  if (name === 'zoneinfo') {
    const value = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    // A list may lack the zone's own name (`UTC`), or know it by an older one.
    const zones = new Set([...Intl.supportedValuesOf('timeZone'), value]);
    return { value, options: [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })) };
  }
  if (name === 'locale') {
    const tags = [...new Set(navigator.languages)].filter(isLanguageTag);
    return { value: tags[0] ?? '', options: tags.map((tag) => ({ value: tag, label: languageName(tag), lang: tag })) };
  }
  return undefined;
}

/** Chromium on Linux can name a locale of the system (`en-US@posix`) where a language tag should be. */
function isLanguageTag(tag: string): boolean {
  try {
    return !!Intl.getCanonicalLocales(tag).length;
  } catch {
    return false;
  }
}

const languageName = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
