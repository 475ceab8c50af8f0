/**
 * Pictures of stories, to look at: light, dark, 320 px wide and right to left.
 *
 *     npm run screenshots -- [regular expression on story ids] [--out folder] [--only light,dark,narrow,rtl]
 *                            [--language de] [--url http://localhost:6006] [--scale 2]
 *
 * Builds Storybook first, unless --url names a running one. A story's play function runs before its pictures are taken.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

const root = path.resolve(import.meta.dirname, '..');
ensureInstalled(root);
const { shoot } = await import('./stories/shoot.js');
const { tour } = await import('./stories/tour.js');

/** @type {Record<string, Omit<import('./stories/shoot.js').Look, 'height'>>} */
const looks = {
  light: { width: 640, scheme: 'light', globals: { colorScheme: '', direction: '' } },
  dark: { width: 640, scheme: 'dark', globals: { colorScheme: 'dark', direction: '' } },
  narrow: { width: 320, scheme: 'light', globals: { colorScheme: '', direction: '' } },
  rtl: { width: 640, scheme: 'light', globals: { colorScheme: '', direction: 'rtl' } },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(root, '.cache', 'screenshots') },
    only: { type: 'string', default: Object.keys(looks).join(',') },
    language: { type: 'string', default: '' },
    url: { type: 'string' },
    scale: { type: 'string', default: '1' },
  },
});
const chosen = values.only.split(',').map((name) => {
  const look = looks[name];
  if (!look) throw new Error(`There is no look named ${name}: choose from ${Object.keys(looks).join(', ')}.`);
  return { name, ...look, height: 640, globals: { ...look.globals, language: values.language } };
});

mkdirSync(values.out, { recursive: true });
await tour({
  wanted: new RegExp(positionals[0] ?? '.'),
  url: values.url,
  context: { deviceScaleFactor: Number(values.scale), reducedMotion: 'reduce' },
  visit: async (visit) => {
    for (const look of chosen) await shoot(visit, look, path.join(values.out, `${visit.id}.${look.name}.png`));
  },
});
