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
const { tour } = await import('./stories/tour.js');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const wanted = new RegExp(positionals[0] ?? '.');
const folder = path.join(root, 'docs', 'images');

/** The name of each state in its files, by the id of its story: all of their words are in every language. */
const states = new Map([
  ['fields--credentials-only', 'sign-up'],
  ['errors--nothing-filled-in', 'errors'],
  ['journey--confirm', 'code'],
]);
/** Width and height in CSS pixels. */
const devices = { desktop: [800, 600], phone: [360, 640] };
/** The live form with its inbox. */
const firstPage = [800, 740];
const directions = { ltr: '', rtl: 'ar' };
const schemes = /** @type {const} */ (['light', 'dark']);

/** @type {{ file: string, size: number[], scheme: typeof schemes[number], language: string }[]} */
const looks = Object.entries(devices).flatMap(([device, size]) =>
  schemes.flatMap((scheme) =>
    Object.entries(directions).map(([direction, language]) => ({
      file: `${device}.${scheme}.${direction}.png`,
      size,
      scheme,
      language,
    })),
  ),
);

await tour({
  wanted: new RegExp(`^(?:${[...states.keys(), 'start-here--try-it'].join('|')})$`),
  url: values.url,
  context: { deviceScaleFactor: 1.5, reducedMotion: 'reduce' },
  visit: async ({ id, page, status, setGlobals }) => {
    if (status === 'error') throw new Error(`The story ${id} reports an error.`);
    for (const { file, size, scheme, language } of looks) {
      const name = `${states.get(id) ?? 'try-it'}.${file}`;
      const isKept = states.has(id) || (file.startsWith('desktop') && language === '');
      if (!isKept || !wanted.test(name)) continue;
      const [width = 0, height = 0] = states.has(id) ? size : firstPage;
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      await setGlobals({ colorScheme: scheme, language, direction: '' });
      // Of the first page, what is seen at once: the code is below.
      await page.screenshot({ path: path.join(folder, name), fullPage: states.has(id), animations: 'disabled' });
      console.log(path.relative(process.cwd(), path.join(folder, name)));
    }
  },
});
