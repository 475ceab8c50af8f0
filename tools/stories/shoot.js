import path from 'node:path';

/**
 * @typedef {object} Look
 * @property {number} width of the window, in CSS pixels
 * @property {number} height
 * @property {'light' | 'dark'} scheme that the system asks for
 * @property {Record<string, string>} globals of Storybook's toolbar
 */

/**
 * Takes a picture of a story that has been played, in the state that it has reached.
 *
 * @param {import('./tour.js').Visit} visit
 * @param {Look} look
 * @param {string} file
 * @param {boolean} [fullPage] or what is seen at once
 */
export async function shoot({ page, status, setGlobals }, { width, height, scheme, globals }, file, fullPage = true) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await setGlobals(globals);
  await page.screenshot({ path: file, fullPage, animations: 'disabled' });
  console.log(`${path.relative(process.cwd(), file)}${status === 'error' ? '  (the story reports an error)' : ''}`);
}
