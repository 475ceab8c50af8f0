import { faintBorders } from './checks/borders.js';
import { clipped } from './checks/clipped.js';
import { provideColours } from './checks/colours.js';
import { weakFocus } from './checks/focus-rings.js';
import { missingWords } from './checks/labels.js';
import { motion } from './checks/motion.js';
import { smallTargets } from './checks/targets.js';
import { faintText } from './checks/text-contrast.js';
import { misfits } from './misfits.js';

/**
 * What axe has no rule for, on a page with a story.
 *
 * @param {import('playwright').Page} page
 * @returns {Promise<string[]>} one line for each thing that is wrong
 */
export async function lookAt(page) {
  await page.evaluate(provideColours);
  const found = await page.evaluate(misfits, []);
  for (const check of [clipped, faintText, faintBorders, missingWords, smallTargets, motion]) {
    found.push(...(await page.evaluate(check)));
  }
  // From here on the browser takes the person for one with a keyboard.
  await page.keyboard.press('Tab');
  found.push(...(await page.evaluate(weakFocus)));
  return [...new Set(found)];
}
