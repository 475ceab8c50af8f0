/** Three numbers, and behind them no transparency. */
const call =
  /^(rgb|hsl|oklch)a?\(\s*([-+.\d%deg]+)[\s,]+([-+.\d%deg]+)[\s,]+([-+.\d%deg]+)(?:[\s,/]+(?:1|100%))?\s*\)$/;

/**
 * The relative luminance of WCAG 2.2, 0 to 1, of a colour in hex, rgb(), hsl() or oklch(), in today's and the older
 * notation. Undefined for everything else: names, variables, other units, and colours that let the ground shine through,
 * of which nobody can say what is readable on them.
 */
export function luminance(value: string | undefined): number | undefined {
  const text = (value ?? '').trim().toLowerCase();
  if (/^#([\da-f]{3}){1,2}$/.test(text)) {
    const hex = text.length < 5 ? text.replace(/\w/g, '$&$&') : text;
    return ofRgb([1, 3, 5].map((index) => parseInt(hex.slice(index, index + 2), 16) / 255));
  }
  const [, space, ...words] = call.exec(text) ?? [];
  const [a = 0, b = 0, c = 0] = words.map((word, index) => {
    const percent = space === 'oklch' && index ? 0.004 : 0.01;
    const unit = space === 'rgb' ? 1 / 255 : space === 'hsl' && index ? 0.01 : 1;
    return parseFloat(word) * (word.endsWith('%') ? percent : unit);
  });
  if (!space) return undefined;
  return space === 'oklch'
    ? ofOklch(a, b, (c * Math.PI) / 180)
    : ofRgb(space === 'rgb' ? [a, b, c] : hslToRgb(a, b, c));
}

/** The straight part of the curve near black is left out: the difference is under 0.001. */
function ofRgb(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CSS Color 4, section 7.1. */
const hslToRgb = (hue: number, saturation: number, lightness: number): readonly number[] =>
  [12, 8, 4].map((offset) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });

/** CSS Color 4, section 10.2, its way to linear sRGB and the weights of red, green and blue taken together. */
const ofOklch = (lightness: number, chroma: number, hue: number): number => {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  return (
    1.1125 * (lightness - 0.10556 * a - 0.06385 * b) ** 3 -
    0.0408 * (lightness + 0.39634 * a + 0.2158 * b) ** 3 -
    0.0717 * (lightness - 0.08948 * a - 1.29149 * b) ** 3
  );
};

/** Of two luminances, by WCAG 2.2: 1 to 21, whichever comes first. */
export function contrast(one: number, other: number): number {
  const ratio = (one + 0.05) / (other + 0.05);
  return Math.max(ratio, 1 / ratio);
}
