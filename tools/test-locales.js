/**
 * Every story in every language, at 640 and 320 px: nothing cut, nothing beside its box, and no English left.
 *
 *     npm run test:locales -- [regular expression on story ids] [--only en-XA,de] [--url http://localhost:6006]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

ensureInstalled(path.resolve(import.meta.dirname, '..'));
const { doors } = await import('./doors.js');
const { leftAsItWas } = await import('./stories/left-as-it-was.js');
const { misfits, textsOf } = await import('./stories/misfits.js');
const { tour } = await import('./stories/tour.js');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, url: { type: 'string' } },
});
const all = Object.keys(doors()).flatMap((door) => (door.startsWith('locales/') ? [door.replace('locales/', '')] : []));
const tags = values.only?.split(',') ?? ['en-XA', ...all];

/** @type {string[]} */
const found = [];
let looks = 0;
const ids = await tour({
  wanted: new RegExp(positionals[0] ?? '.'),
  // What a story says in a language of its own stays in it.
  without: 'own-language',
  url: values.url,
  context: { reducedMotion: 'reduce' },
  visit: async ({ id, page, setGlobals }) => {
    await setGlobals({ language: 'en' });
    const texts = await page.evaluate(textsOf);
    for (const tag of tags) {
      const english = await leftAsItWas(texts, tag);
      await setGlobals({ language: tag });
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const wrong = await page.evaluate(misfits, english);
        found.push(...wrong.map((words) => `${id} in ${tag} at ${String(width)} px: ${words}`));
        looks += 1;
      }
    }
  },
});

if (found.length > 0) console.log(found.join('\n'));
console.log(`\n${String(ids.length)} stories in ${String(tags.length)} languages, at 640 and 320 px.`);
console.log(
  `${String(looks - new Set(found.map((line) => line.split(': ')[0])).size)} passed, ${String(new Set(found.map((line) => line.split(': ')[0])).size)} failed`,
);
process.exitCode = found.length > 0 ? 1 : 0;
