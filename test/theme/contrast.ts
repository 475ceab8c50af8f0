type Triple = readonly [number, number, number];

/** A colour of the page, and how much of it there is: 0 lets the ground through, 1 covers it. */
interface Color {
  readonly rgb: Triple;
  readonly alpha: number;
}

/** WCAG 2.2, written once more and in full, so that the library's shortcuts are measured against it. */
export function ratio(one: string, other: string): number {
  const ground = toColor(other);
  if (ground.alpha < 1) throw new Error(`no ground, since one sees through it: ${other}`);
  const [a, b] = [luminance(over(toColor(one), ground.rgb)), luminance(ground.rgb)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export const luminanceOf = (color: string): number => luminance(toColor(color).rgb);

function luminance(color: Triple): number {
  const [red, green, blue] = map(color, toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As browsers do it, in sRGB as it is. */
const over = ({ rgb, alpha }: Color, ground: Triple): Triple => mixed(ground, rgb, alpha);

/** Hex, rgb(), rgba() and oklch(), and color-mix() of two such colours with a share behind one of them. */
function toColor(color: string): Color {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color)?.[1];
  if (hex) {
    const pairs = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return { rgb: map([0, 2, 4], (at) => parseInt(pairs.slice(at, at + 2), 16) / 255), alpha: 1 };
  }
  const [, space, list = ''] = /^(rgb|oklch|color-mix)a?\((.*)\)$/.exec(color) ?? [];
  if (space === 'color-mix') return toMix(list);
  const [a = 0, b = 0, c = 0, alpha = 1] = list
    .split(/[\s,/]+/)
    .map((word) => parseFloat(word) / (word.endsWith('%') ? 100 : 1));
  if (space === 'rgb') return { rgb: map([a, b, c], (part) => part / 255), alpha };
  const hue = (c * Math.PI) / 180;
  if (space === 'oklch') return { rgb: fromOklab([a, b * Math.cos(hue), b * Math.sin(hue)]), alpha };
  throw new Error(`no colour that this test can read: ${color}`);
}

/** CSS Color 5, section 3: parts are weighed by their alpha. */
function toMix(list: string): Color {
  const [space = '', first = '', second = ''] = splitList(list);
  const [one, two] = [share(first), share(second)];
  const part = two.share ?? 1 - (one.share ?? 0.5);
  const [a, b] = [toColor(one.color), toColor(two.color)];
  const alpha = a.alpha * (1 - part) + b.alpha * part;
  const weight = (b.alpha * part) / (alpha || 1);
  if (space === 'in srgb') return { rgb: mixed(a.rgb, b.rgb, weight), alpha };
  if (space === 'in oklab') return { rgb: fromOklab(mixed(toOklab(a.rgb), toOklab(b.rgb), weight)), alpha };
  throw new Error(`no mix that this test can make: ${list}`);
}

/** At the commas that stand in no bracket, of which there may be some in each other. */
function splitList(list: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map((part) => part.trim());
}

function share(part: string): { readonly color: string; readonly share: number | undefined } {
  const [, color = part, percent] = /^(.*) ([\d.]+)%$/.exec(part) ?? [];
  return { color, share: percent === undefined ? undefined : Number(percent) / 100 };
}

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const toGamma = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const clip = (part: number): number => Math.min(1, Math.max(0, part));

/** The matrices of CSS Color 4, section 10. */
function toOklab(color: Triple): Triple {
  const [r, g, b] = map(color, toLinear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return map(
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ],
    (part) => clip(toGamma(part)),
  );
}

const mixed = (a: Triple, b: Triple, weight: number): Triple =>
  map([0, 1, 2], (at) => (a[at] ?? 0) * (1 - weight) + (b[at] ?? 0) * weight);

function map(triple: Triple, change: (part: number) => number): Triple {
  return [change(triple[0]), change(triple[1]), change(triple[2])];
}
