/**
 * The pictures of the README and the documents, made anew: a fixed set of states, each on a desktop and a phone, light and
 * dark, from left to right and from right to left.
 *
 *     npm run pictures -- [regular expression on file names] [--url http://localhost:6006]
 *
 * Builds Storybook first, unless --url names a running one.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

const root = path.resolve(import.meta.dirname, '..');
ensureInstalled(root);
const { shoot } = await import('./stories/shoot.js');
const { tour } = await import('./stories/tour.js');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const wanted = new RegExp(positionals[0] ?? '.');
const folder = path.join(root, 'docs', 'images');

/** @typedef {{ file: string, look: import('./stories/shoot.js').Look }} Picture */

const devices = { desktop: { width: 800, height: 600 }, phone: { width: 360, height: 640 } };
const languages = { ltr: '', rtl: 'ar' };
const schemes = /** @type {const} */ (['light', 'dark']);

/**
 * A state whose words are in every language, in every look.
 *
 * @param {string} state
 * @returns {Picture[]}
 */
const everyLook = (state) =>
  Object.entries(devices).flatMap(([device, size]) =>
    schemes.flatMap((scheme) =>
      Object.entries(languages).map(([direction, language]) => ({
        file: `${state}.${device}.${scheme}.${direction}.png`,
        look: { ...size, scheme, globals: { colorScheme: scheme, direction: '', language } },
      })),
    ),
  );

/** @param {import('playwright').Page} page */
async function fillIn(page) {
  await page.locator('[name=email]').fill('ada@example.com');
  await page.locator('[name=password]').fill('Correct-horse-7');
  await page.locator('[name=given_name]').fill('Ada');
  await page.locator('[name="custom:department"]').selectOption('Research');
  await page.locator('[name=terms]').check();
}

/** By the id of the story. The live form is filled in, and its inbox is under it, where it is cut off. */
const pictures = new Map([
  ['fields--credentials-only', everyLook('sign-up')],
  ['errors--nothing-filled-in', everyLook('errors')],
  ['journey--confirm', everyLook('code')],
  [
    'start-here--try-it',
    schemes.map((scheme) => ({
      file: `try-it.${scheme}.png`,
      look: { width: 480, height: 740, scheme, globals: { colorScheme: scheme, direction: '', language: '' } },
    })),
  ],
]);

await tour({
  wanted: new RegExp(`^(?:${[...pictures.keys()].join('|')})$`),
  url: values.url,
  context: { deviceScaleFactor: 1.5, reducedMotion: 'reduce' },
  visit: async (visit) => {
    if (visit.status === 'error') throw new Error(`The story ${visit.id} reports an error.`);
    // As it is right after the submit, whatever the play function did next.
    await visit.page.evaluate(() => document.querySelector(/** @type {'a'} */ ('.csu-summary'))?.focus());
    if (visit.id === 'start-here--try-it') await fillIn(visit.page);
    for (const { file, look } of pictures.get(visit.id) ?? []) {
      if (wanted.test(file)) await shoot(visit, look, path.join(folder, file), 'form');
    }
  },
});
