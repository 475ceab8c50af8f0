import { developerError } from './developer-error.js';
import { matchLocale } from './match-locale.js';
import type { Messages } from './messages.js';

/** A module of a locale: `import('cognito-sign-up/locales/de')`. */
type LocaleModule = Readonly<Record<string, Messages>>;

/** What an app ships, by BCP 47 tag: the words, or what loads them. */
export type Locales = Readonly<Record<string, Messages | (() => Promise<Messages | LocaleModule>)>>;

export interface DetectLocaleOptions {
  /** What the person reads, best first. @default `navigator.languages`; none on a server */
  readonly languages?: readonly string[] | undefined;
  /** The tag to take where no language fits. @default the first of the locales */
  readonly fallback?: string | undefined;
}

/**
 * The words of the best language for the person, of those that the app ships. Only that one is loaded; if it cannot be,
 * the next best is tried, so that a lost chunk costs the language and not the form.
 *
 * @throws `locales` for no locales at all; what the last loader rejects with, when none could be loaded
 * @example
 * const messages = await detectLocale({
 *   en,
 *   de: () => import('cognito-sign-up/locales/de'),
 *   'pt-BR': () => import('cognito-sign-up/locales/pt-BR'),
 * });
 */
export async function detectLocale(locales: Locales, options: DetectLocaleOptions = {}): Promise<Messages> {
  const { languages = typeof navigator === 'undefined' ? [] : navigator.languages, fallback } = options;
  const tags = Object.keys(locales);
  if (!tags.length) {
    throw developerError(
      'locales',
      process.env.NODE_ENV !== 'production' &&
        'detectLocale was given no locales, so there are no words to choose from. Give it at least one, as in { en }.',
    );
  }
  const best = languages.flatMap((language) => matchLocale(tags, [language]) ?? []);
  let fault: unknown;
  for (const tag of new Set([...best, ...(fallback ? [fallback] : []), ...tags])) {
    const locale = Object.hasOwn(locales, tag) ? locales[tag] : undefined;
    try {
      const loaded = typeof locale === 'function' ? await locale() : locale;
      const messages = loaded && wordsOf(loaded);
      if (messages) return messages;
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

/** The words themselves, or the one thing that their module exports. */
const wordsOf = (loaded: Messages | LocaleModule): Messages | undefined =>
  typeof loaded.lang === 'string' ? (loaded as Messages) : Object.values(loaded as LocaleModule)[0];
