/**
 * @typedef {object} Colours What other checks ask about colours, in the page.
 * @property {(element: Element) => string} behind the colour that stands behind an element's box
 * @property {(one: string, other: string) => string} over one colour laid over another
 * @property {(one: string, other: string) => number} contrast between two colours, from 1 to 21
 */

/** Runs in the page, once, and leaves `colours` there. Any notation will do: a canvas reads what the browser can draw. */
export function provideColours() {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser has no canvas.');
  /** @param {string[]} layers the lowest first */
  const mix = (...layers) => {
    for (const layer of ['#fff', ...layers]) {
      pen.fillStyle = layer;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  /** @param {number[]} channels */
  const luminance = (channels) => {
    const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** @type {Colours} */
  const colours = {
    behind: (element) => {
      const layers = [];
      for (let it = element.parentElement; it; it = it.parentElement)
        layers.unshift(getComputedStyle(it).backgroundColor);
      return `rgb(${mix(...layers).join(' ')})`;
    },
    over: (one, other) => `rgb(${mix(other, one).join(' ')})`,
    contrast: (one, other) => {
      const [light = 0, dark = 0] = [mix(other, one), mix(other)].map(luminance).sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    },
  };
  Object.assign(window, { colours });
}
