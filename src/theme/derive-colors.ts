import { contrast, luminance, readColor } from './color.js';
import type { ThemeTokens } from './tokens.js';

/**
 * Links stand on the card, but on controls and tinted panels as well, which are nearer to them in lightness: what has
 * this ratio on the card has 4.5:1 on those, in both schemes (the test computes it over a table of brand colours).
 */
const linkRatio = 5.4;

/** What follows from the primary colour in the scheme whose tokens are `given`; these go before it. */
export function deriveColors(light: ThemeTokens, given: ThemeTokens, dark = false): ThemeTokens {
  const value = given.colorPrimary || light.colorPrimary;
  const color = readColor(value);
  // A variable may change with the scheme by itself, and so may the text on it.
  if (!value || !color) return { colorPrimary: value, colorOnPrimary: light.colorOnPrimary };

  const ground = luminanceOf(given.colorBackground) ?? (dark ? 0.009 : 1);
  const away = ground > 0.18 ? 0 : 1;
  const moved = (percent: number): number => luminance(color.map((part) => part + ((away - part) * percent) / 100));
  /** How far the colour has to go towards black or white to be seen on the ground. */
  const needed = (ratio: number): number => {
    let percent = 0;
    while (percent < 100 && contrast(moved(percent), ground) < ratio) percent += 2;
    return percent;
  };

  // Black or navy on a dark card: as light as the default accent is there.
  const shift = given.colorPrimary || contrast(moved(0), ground) >= 3 ? 0 : needed(7);
  const fill = moved(shift);
  const fillValue = mixed(value, away, shift);
  const own = given.colorOnPrimary || (given.colorPrimary || shift ? undefined : light.colorOnPrimary);
  const text = luminanceOf(own) ?? (contrast(fill, 1) < 4.5 ? 0 : 1);
  return {
    colorPrimary: fillValue,
    colorPrimaryHover: mixed(fillValue, text > fill && fill > 0.05 ? 0 : 1, 14),
    colorOnPrimary: own || (text ? '#fff' : '#000'),
    colorLink: mixed(value, away, Math.max(shift, needed(linkRatio))),
  };
}

/** Towards black (0) or white (1), in the browser's own words: nothing is lost of a colour that sRGB cannot show. */
const mixed = (value: string, end: number, percent: number): string =>
  percent ? `color-mix(in srgb, ${value}, ${end ? '#fff' : '#000'} ${percent}%)` : value;

function luminanceOf(value: string | undefined): number | undefined {
  const color = readColor(value);
  return color && luminance(color);
}
