/** Red, green and blue of sRGB, each from 0 to 1. */
export type Rgb = readonly number[];

/** What 100% stands for in each part. */
const wholes = { rgb: [255, 255, 255], hsl: [360, 100, 100], oklch: [1, 0.4, 360] };

/**
 * Reads hex, rgb(), hsl() and oklch() in today's and the older notation. Undefined for everything else: names, variables,
 * other units, and colours that let the ground shine through, of which nobody can say what is readable on them.
 */
export function readColor(value = ''): Rgb | undefined {
  const text = value.trim().toLowerCase();
  const digits = /^#((?:[\da-f]{3}){1,2})$/.exec(text)?.[1];
  if (digits) {
    const pairs = digits.length > 3 ? digits : digits.replace(/./g, '$&$&');
    return [0, 2, 4].map((index) => parseInt(pairs.slice(index, index + 2), 16) / 255);
  }
  const [, space, list = ''] = /^(rgb|hsl|oklch)a?\(\s*([^()]+?)\s*\)$/.exec(text) ?? [];
  if (!space) return undefined;
  const whole = wholes[space as keyof typeof wholes]; // the expression has just matched these three
  const [a = NaN, b = NaN, c = NaN, alpha = 1] = list
    .split(/[,/\s]+/)
    .map((word, index) => Number(word.replace(/%|deg$/, '')) * (word.endsWith('%') ? (whole[index] ?? 1) / 100 : 1));
  if (isNaN(a + b + c) || alpha !== 1) return undefined;
  return (
    space === 'rgb' ? [a / 255, b / 255, c / 255] : space === 'hsl' ? fromHsl(a, b / 100, c / 100) : fromOklch(a, b, c)
  ).map(
    // What sRGB cannot show is clipped, as browsers do.
    (part) => Math.min(1, Math.max(0, part)),
  );
}

/** CSS Color 4, section 7.1. */
const fromHsl = (hue: number, saturation: number, lightness: number): Rgb =>
  [12, 8, 4].map((offset) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });

/** CSS Color 4, section 10.2. */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.39634 * a + 0.2158 * b) ** 3;
  const m = (lightness - 0.10556 * a - 0.06385 * b) ** 3;
  const s = (lightness - 0.08948 * a - 1.29149 * b) ** 3;
  return [
    4.07674 * l - 3.30771 * m + 0.23097 * s,
    2.60976 * m - 1.26844 * l - 0.34132 * s,
    1.70761 * s - 0.0042 * l - 0.70342 * m,
  ].map((light) => 1.055 * Math.max(0, light) ** (1 / 2.4) - 0.055);
}

/** WCAG 2.2's relative luminance, 0 to 1. Its straight part near black is left out: the difference is under 0.001. */
export function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Of two luminances, by WCAG 2.2: 1 to 21, whichever comes first. */
export function contrast(one: number, other: number): number {
  const ratio = (one + 0.05) / (other + 0.05);
  return Math.max(ratio, 1 / ratio);
}
