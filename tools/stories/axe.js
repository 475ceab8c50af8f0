import { createRequire } from 'node:module';
import { loadSource } from '../load-source.js';

/** @typedef {import('playwright').Page} Page */

const ownRequire = createRequire(import.meta.url);
// The axe that @axe-core/playwright brings along is the one in Storybook, too: the lock file has one.
const script = createRequire(ownRequire.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');

/** Levels A and AA of WCAG 2.0, 2.1 and 2.2, and what axe holds to be good practice. */
export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns a function that gives what axe finds on a page with a story, one line for each element and rule */
export async function axe() {
  /** @type {typeof import('../../.storybook/axe-reporter.js')} */
  const { withUntriaged } = await loadSource('.storybook/axe-reporter.ts');
  return async (/** @type {Page} */ page, within = '#storybook-root', hasOwnColours = true) => {
    if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: script });
    const result = await page.evaluate(run, { within, values: tags, hasOwnColours });
    const { violations } = withUntriaged(result);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe, ${id}: ${html.slice(0, 200)}`));
  };
}

/**
 * Runs in the page.
 *
 * @param {{ within: string, values: string[], hasOwnColours: boolean }} asked colours that are not ours are not judged
 * @returns {Promise<import('../../.storybook/axe-reporter.js').AxeResult>}
 */
async function run({ within, values, hasOwnColours }) {
  const { violations, incomplete } = await Reflect.get(window, 'axe').run(within, {
    runOnly: { type: 'tag', values },
    resultTypes: ['violations', 'incomplete'],
    rules: {
      // Both are off in axe unless asked for.
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
      // A story is a part of a page; landmarks are the page's affair.
      region: { enabled: false },
      // In forced colours axe does not see what is drawn: checks/text-contrast.js does.
      'color-contrast': { enabled: hasOwnColours && !matchMedia('(forced-colors: active)').matches },
    },
  });
  /** @param {{ id: string, nodes: { html: string }[] }[]} findings */
  const plain = (findings) => findings.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
  return { violations: plain(violations), incomplete: plain(incomplete) };
}
