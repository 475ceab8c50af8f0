import { chromium } from 'playwright';
import { findChromium } from '../chromium.js';
import { serveFolder } from '../serve.js';
import { buildStorybook } from './build-storybook.js';
import { fakePool } from './pool.js';

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ id: string, page: Page, status: string, setGlobals: (globals: Record<string, string>) => Promise<void> }} Visit */

/**
 * Goes to each story in Chromium, two at a time, waits until its play function is through, and hands it over, so that
 * what surrounds a story (its language, say) can be changed with the state that somebody has reached in it. Builds
 * Storybook unless it is told where one runs, and has it below a path, as an app's documentation may.
 *
 * @param {object} options
 * @param {RegExp} options.wanted on the ids of stories
 * @param {string} [options.without] the tag of stories that are left out
 * @param {string | undefined} [options.url] of a running Storybook
 * @param {import('playwright').BrowserContextOptions} [options.context]
 * @param {(visit: Visit) => Promise<void>} options.visit
 * @returns the ids of the stories that it has been to
 */
export async function tour({ wanted, without = '', url, context: surroundings, visit }) {
  const site = url ? { url, close: () => {} } : await serveFolder(buildStorybook(), await fakePool(), '/some/path');
  const browser = await chromium.launch(await findChromium());
  try {
    /** @type {{ entries: Record<string, { id: string, type: string, tags: string[] }> }} */
    const index = await (await fetch(new URL('index.json', `${site.url}/`))).json();
    const all = Object.values(index.entries);
    const ids = all.flatMap(({ id, type, tags }) =>
      type === 'story' && wanted.test(id) && !tags.includes(without) ? [id] : [],
    );
    if (ids.length === 0) throw new Error(`No story's id matches ${String(wanted)}.`);
    const left = [...ids];
    const goOn = async () => {
      for (let id = left.shift(); id; id = left.shift()) await goTo(id);
    };
    /** @param {string} id */
    const goTo = async (id) => {
      const context = await browser.newContext({ viewport: { width: 640, height: 900 }, ...surroundings });
      const page = await context.newPage();
      await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=story`);
      const finished = await page.waitForFunction(statusOf, id);
      await visit({
        id,
        page,
        status: (await finished.jsonValue()) ?? '',
        setGlobals: (globals) => setGlobals(page, globals),
      });
      await context.close();
    };
    // Two at a time: as many as the smallest machine has processors.
    await Promise.all([goOn(), goOn()]);
    return ids;
  } finally {
    await browser.close();
    site.close();
  }
}

/**
 * Storybook's word for "rendered, and the play function is through".
 *
 * @param {string} story
 */
function statusOf(story) {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
  const last = channel?.last('storyFinished')?.[0];
  /** @type {string | undefined} */
  const status = last?.storyId === story ? last.status : undefined;
  return status;
}

/**
 * What the toolbar does: the story is drawn again with other surroundings, and its play function does not run again.
 *
 * @param {Page} page
 * @param {Record<string, string>} globals
 */
async function setGlobals(page, globals) {
  await page.evaluate(
    (globals) =>
      new Promise((resolve) => {
        const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
        channel.once('storyRendered', resolve);
        channel.emit('updateGlobals', { globals });
      }),
    globals,
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
