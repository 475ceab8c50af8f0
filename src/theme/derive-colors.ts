import { contrast, luminance } from './luminance.js';
import type { ThemeTokens } from './tokens.js';

/**
 * Links stand on the card, but on controls and tinted panels as well, which are nearer to them in lightness: what has
 * this ratio on the card has 4.5:1 on those, in both schemes (a test computes it over a table of brand colours).
 */
const linkRatio = 5.6;

/** What follows from the primary colour in the scheme whose tokens are `given`; these go before it. */
export function deriveColors(light: ThemeTokens, given: ThemeTokens, dark = false): ThemeTokens {
  const value = given.colorPrimary || light.colorPrimary || '';
  const own = luminance(value);
  // A variable may change with the scheme by itself, and so may the text on it.
  if (own === undefined) return { colorPrimary: value, colorOnPrimary: light.colorOnPrimary };

  const ground = luminance(given.colorBackground) ?? (dark ? 0.009 : 1);
  // Black or navy on a dark card: a button that is seen to be one there is a light one.
  const lost = !given.colorPrimary && contrast(own, ground) < 3;
  const onPrimary = given.colorOnPrimary || (given.colorPrimary || lost ? '' : light.colorOnPrimary);
  const text = luminance(onPrimary) ?? (lost || contrast(own, 1) < 4.5 ? 0 : 1);
  const primary = lost ? reach(value, own, ground, 9) : value;
  return {
    colorPrimary: primary,
    colorPrimaryHover: mix(primary, own > 0.8 || (text > own && own > 0.05) ? '#000' : '#fff', 0.14),
    colorOnPrimary: onPrimary || (text ? '#fff' : '#000'),
    colorLink: lost ? primary : reach(value, own, ground, linkRatio),
  };
}

/**
 * The colour, moved towards black or white until it has the ratio on the ground. Oklab is where this needs no search:
 * there a share of black takes the cube root of the luminance down by just that share (and one of white, nearly so).
 */
function reach(value: string, own: number, ground: number, ratio: number): string {
  if (contrast(own, ground) >= ratio) return value;
  const root = Math.cbrt(own);
  return ground > 0.18
    ? mix(value, '#000', 1 - Math.cbrt(Math.max(0, (ground + 0.05) / ratio - 0.05)) / root)
    : mix(value, '#fff', (Math.cbrt((ground + 0.05) * ratio - 0.05) - root) / (1 - root));
}

const mix = (value: string, end: string, share: number): string =>
  `color-mix(in oklab, ${value}, ${end} ${Math.ceil(share * 100)}%)`;
