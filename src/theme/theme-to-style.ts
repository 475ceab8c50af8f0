import { checkTheme, warnOnce } from './check-theme.js';
import { deriveColors } from './derive-colors.js';
import type { Theme, ThemeTokens } from './tokens.js';

/** Custom properties for a style attribute. */
export type ThemeStyle = Record<`--csu-${string}`, string>;

/**
 * A theme as custom properties of the root element, for its style attribute. Both schemes are in it; the sheet picks one by
 * `data-color-scheme`. A value that would not stay within its declaration is left out.
 *
 * @throws in development: `theme-token` for a name that is no token
 * @example
 * themeToStyle({ colorPrimary: '#0a7a4b' });
 * // { '--csu-color-primary': '#0a7a4b', '--csu-color-on-primary': '#ffffff', …, '--csu-dark-color-primary': … }
 */
export function themeToStyle(theme: Theme): ThemeStyle {
  const { layout, density, dark: own, ...light } = theme;
  const dark = own ?? {};
  if (process.env.NODE_ENV !== 'production') checkTheme(light, dark);
  return {
    ...properties('--csu-', deriveColors(light, light), light),
    ...properties('--csu-dark-', deriveColors(light, dark, true), dark),
  };
}

/** Members without a value change nothing: what was derived stays. */
function properties(prefix: '--csu-' | '--csu-dark-', derived: ThemeTokens, given: ThemeTokens): ThemeStyle {
  const style: ThemeStyle = {};
  for (const [name, value] of [derived, given].flatMap((tokens) => Object.entries<string | undefined>({ ...tokens }))) {
    if (!value || typeof value !== 'string' || !/^[a-z]+$/i.test(name)) continue;
    if (isOneValue(value)) style[`${prefix}${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`] = value;
    else if (process.env.NODE_ENV !== 'production') warnOnce(`theme.${name} is left out: ${value} is not one value.`);
  }
  return style;
}

/**
 * A theme may hold what a tenant typed. Out of a declaration lead: its end, an escape, a comment, a tag, and a quote or a
 * bracket that nothing closes.
 */
function isOneValue(value: string): boolean {
  const inner = /\([^()"']*\)/g;
  const rest = value
    .replace(/"[^"]*"|'[^']*'/g, '')
    .replace(inner, '')
    .replace(inner, '')
    .replace(inner, '');
  return !/[;{}<>\\@!\n\r\f]|\/\*/.test(value) && !/["'()[\]]/.test(rest);
}
