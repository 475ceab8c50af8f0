/**
 * Pictures of stories, to look at: light, dark, 320 px wide and right to left.
 *
 *     npm run screenshots -- [regular expression on story ids] [--out folder] [--only light,dark,narrow,rtl]
 *                            [--url http://localhost:6006] [--scale 2]
 *
 * Builds Storybook first, unless --url names a running one. A story's play function runs before its picture is taken.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

const root = path.resolve(import.meta.dirname, '..');
ensureInstalled(root);
const { chromium } = await import('playwright');
const { findChromium } = await import('./chromium.js');
const { serveFolder } = await import('./serve.js');

/** @typedef {{ width: number, scheme: 'light' | 'dark', globals: string }} Look */
/** @type {Record<string, Look>} */
const looks = {
  light: { width: 640, scheme: 'light', globals: '' },
  dark: { width: 640, scheme: 'dark', globals: 'colorScheme:dark' },
  narrow: { width: 320, scheme: 'light', globals: '' },
  rtl: { width: 640, scheme: 'light', globals: 'direction:rtl' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(root, '.cache', 'screenshots') },
    only: { type: 'string', default: Object.keys(looks).join(',') },
    url: { type: 'string' },
    scale: { type: 'string', default: '1' },
  },
});
const wanted = new RegExp(positionals[0] ?? '.');
const chosen = values.only.split(',').map((name) => {
  const look = looks[name];
  if (!look) throw new Error(`There is no look named ${name}: choose from ${Object.keys(looks).join(', ')}.`);
  return { name, ...look };
});

mkdirSync(values.out, { recursive: true });
const site = values.url ? { url: values.url, close: () => {} } : await serveFolder(buildStorybook());
const browser = await chromium.launch(await findChromium());
try {
  /** @type {{ entries: Record<string, { id: string, type: string }> }} */
  const index = await (await fetch(new URL('index.json', `${site.url}/`))).json();
  const ids = Object.values(index.entries).flatMap(({ id, type }) => (type === 'story' && wanted.test(id) ? [id] : []));
  if (ids.length === 0) throw new Error(`No story's id matches ${String(wanted)}.`);
  for (const look of chosen) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 640 },
      colorScheme: look.scheme,
      deviceScaleFactor: Number(values.scale),
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const id of ids) await picture(page, id, look);
    await context.close();
  }
} finally {
  await browser.close();
  site.close();
}

/**
 * @param {import('playwright').Page} page
 * @param {string} id
 * @param {Look & { name: string }} look
 */
async function picture(page, id, look) {
  await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=story&globals=${look.globals}`);
  // Storybook's word for "rendered, and the play function is through", whether that went well or not.
  const finished = await page.waitForFunction((story) => {
    const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
    const last = channel?.last('storyFinished')?.[0];
    return last?.storyId === story ? last.status : undefined;
  }, id);
  const file = path.join(values.out, `${id}.${look.name}.png`);
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  const status = await finished.jsonValue();
  console.log(`${path.relative(process.cwd(), file)}${status === 'error' ? '  (the story reports an error)' : ''}`);
}

function buildStorybook() {
  const out = path.join(root, '.cache', 'storybook');
  const storybook = path.join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [storybook, 'build', '--output-dir', out, '--quiet'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Storybook could not be built.\n${stdout}\n${stderr}`);
  return out;
}
