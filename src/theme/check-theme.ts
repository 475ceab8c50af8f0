import { developerError } from '../messages/developer-error.js';
import { deriveColors } from './derive-colors.js';
import { contrast, luminance } from './luminance.js';
import { tokenNames } from './token-names.js';
import type { ThemeTokens } from './tokens.js';

/** What stands on what, and the ratio that WCAG 2.2 asks for (1.4.3, 1.4.11). */
const pairs: readonly (readonly [keyof ThemeTokens, keyof ThemeTokens, number])[] = [
  ['colorOnPrimary', 'colorPrimary', 4.5],
  ['colorText', 'colorBackground', 4.5],
  ['colorText', 'colorControl', 4.5],
  ['colorTextMuted', 'colorBackground', 4.5],
  ['colorPlaceholder', 'colorControl', 4.5],
  ['colorLink', 'colorBackground', 4.5],
  ['colorDanger', 'colorBackground', 4.5],
  ['colorFocus', 'colorBackground', 3],
  ['colorBorder', 'colorBackground', 3],
  ['colorSuccess', 'colorBackground', 3],
];

/**
 * What a developer should know of a theme: names that are none, and text that nobody could read. Called in development
 * only, so that neither the names nor the words reach a user.
 *
 * @throws `theme-token` for a name that is no token
 */
export function checkTheme(light: ThemeTokens, dark: ThemeTokens): void {
  checkScheme('theme', light, deriveColors(light, light));
  checkScheme('theme.dark', dark, deriveColors(light, dark, true));
}

function checkScheme(path: 'theme' | 'theme.dark', given: ThemeTokens, derived: ThemeTokens): void {
  const known = path === 'theme' ? tokenNames : tokenNames.filter((name) => /^(color|shadow)/.test(name));
  for (const name of Object.keys(given)) {
    if (!known.some((token) => token === name)) {
      throw developerError(
        'theme-token',
        `${path}.${name} is no token, so it would change nothing. The tokens of ${path} are ${known.join(', ')}.`,
      );
    }
  }
  const colors: ThemeTokens = {
    ...derived,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)),
  };
  const { colorPrimary, colorOnPrimary } = colors;
  if (colorPrimary && !colorOnPrimary && luminance(colorPrimary) === undefined) {
    warnOnce(
      `${path}.colorPrimary is ${colorPrimary}. Only hex, rgb(), hsl() and oklch() without transparency tell which text ` +
        `can be read on them: give ${path}.colorOnPrimary too.`,
    );
  }
  for (const [text, surface, needed] of pairs) {
    if (!given[text] && !given[surface]) continue;
    const [one, other] = [luminance(colors[text]), luminance(colors[surface])];
    const ratio = one === undefined || other === undefined ? needed : contrast(one, other);
    if (ratio < needed) {
      warnOnce(
        `${path}: ${text} ${String(colors[text])} on ${surface} ${String(colors[surface])} has a contrast of ` +
          `${ratio.toFixed(1)}:1, and people need ${needed}:1. Change one of the two.`,
      );
    }
  }
}

const said = new Set<string>();

/** The same words once per page. Development only. */
export function warnOnce(words: string): void {
  if (said.has(words)) return;
  said.add(words);
  // eslint-disable-next-line no-console -- for the developer, in development only
  console.warn(`cognito-sign-up: ${words}`);
}
