type Triple = readonly [number, number, number];

/** WCAG 2.2, written once more and in full, so that the library's shortcuts are measured against it. */
export function ratio(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export function luminanceOf(color: string): number {
  const [red, green, blue] = map(toRgb(color), toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Hex, and color-mix() of two such colours with a share behind one of them. */
function toRgb(color: string): Triple {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color)?.[1];
  if (hex) {
    const pairs = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return map([0, 2, 4], (at) => parseInt(pairs.slice(at, at + 2), 16) / 255);
  }
  const [, space, list = ''] = /^color-mix\(in (srgb|oklab), (.*)\)$/.exec(color) ?? [];
  const [first = '', second = ''] = list.split(/,(?![^(]*\))/).map((part) => part.trim());
  const one = share(first);
  const two = share(second);
  if (!space || !second) throw new Error(`no colour that this test can read: ${color}`);
  const part = two.share ?? 1 - (one.share ?? 0.5);
  const blend = (a: Triple, b: Triple): Triple => map([0, 1, 2], (i) => (a[i] ?? 0) * (1 - part) + (b[i] ?? 0) * part);
  const [a, b] = [toRgb(one.color), toRgb(two.color)];
  return space === 'srgb' ? blend(a, b) : fromOklab(blend(toOklab(a), toOklab(b)));
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

function map(triple: Triple, change: (part: number) => number): Triple {
  return [change(triple[0]), change(triple[1]), change(triple[2])];
}
