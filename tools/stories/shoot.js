import path from 'node:path';

/**
 * @typedef {object} Look
 * @property {number} width of the window, in CSS pixels
 * @property {number} height
 * @property {'light' | 'dark'} scheme that the system asks for
 * @property {Record<string, string>} globals of Storybook's toolbar
 */

/** In CSS pixels. */
const room = 32;

/**
 * Takes a picture of a story that has been played, in the state that it has reached.
 *
 * @param {import('./tour.js').Visit} visit
 * @param {Look} look
 * @param {string} file
 * @param {'page' | 'form'} [what] the whole page, or the form with some room around it
 */
export async function shoot({ page, status, setGlobals }, { width, height, scheme, globals }, file, what = 'page') {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await setGlobals(globals);
  const box = what === 'form' ? await page.locator('.csu-root').boundingBox() : null;
  const clip = box && { x: 0, y: Math.max(0, box.y - room), width, height: box.height + Math.min(room, box.y) + room };
  await page.screenshot({
    path: file,
    fullPage: true,
    animations: 'disabled',
    ...(clip && { clip }),
  });
  console.log(`${path.relative(process.cwd(), file)}${status === 'error' ? '  (the story reports an error)' : ''}`);
}
