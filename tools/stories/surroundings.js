/** @typedef {import('./tour.js').Visit} Visit */

/**
 * @typedef {object} Surrounding What a person's machine, eyes or settings do to a page.
 * @property {Record<string, string>} [globals] of Storybook's toolbar
 * @property {'light' | 'dark'} [colorScheme] that the system asks for
 * @property {'active' | 'none'} [forcedColors]
 * @property {{ width: number, height: number }} [viewport]
 * @property {string} [css] that the browser or the person adds
 */

/** @type {Readonly<Record<string, Surrounding>>} */
export const surroundings = {
  light: { globals: { colorScheme: 'light' } },
  dark: { globals: { colorScheme: 'dark' }, colorScheme: 'dark' },
  'right to left': { globals: { direction: 'rtl' } },
  'forced colours': { forcedColors: 'active' },
  // What is left of 1280 × 1024 px at 400 % (WCAG 1.4.10).
  '320 × 256 px': { viewport: { width: 320, height: 256 } },
  // WCAG 1.4.4: what is sized in rem doubles, as with a browser's own setting.
  'text at 200 %': { css: ':root { font-size: 200% !important }' },
  // WCAG 1.4.12, to the letter.
  'text spacing': {
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  },
};

/**
 * Puts a story that has been played into one of the surroundings, lets it be looked at, and takes it out again.
 *
 * @param {Visit} visit
 * @param {Surrounding} surrounding
 * @param {() => Promise<void>} look
 */
export async function surround({ page, setGlobals }, surrounding, look) {
  const { globals = {}, colorScheme = 'light', forcedColors = 'none', css = '/* none */' } = surrounding;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.setViewportSize(surrounding.viewport ?? { width: 640, height: 900 });
  await setGlobals({ colorScheme: '', direction: '', language: '', ...globals });
  const sheet = await page.addStyleTag({ content: css });
  await look();
  await sheet.evaluate((element) => element.parentNode?.removeChild(element));
}
