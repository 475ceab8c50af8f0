import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserslist } from '../../package.json' with { type: 'json' };
import { root, sources } from './sources.js';

/**
 * Safari 16.4, Chrome 111, Firefox 114 (docs/browsers.md). The compiler knows no newer JavaScript than ES2022; these
 * are the things it cannot see: styles, and what browsers offer beyond the language. Each line names the browsers of
 * the floor that do without it. What is newer may be used where the page is whole without it; it stands in `extras`.
 */
const newer: readonly (readonly [feature: string, pattern: RegExp, missingIn: string])[] = [
  ['light-dark()', /light-dark\(/, 'all three'],
  ['nesting', /\{[^{}]*&[\s.:[>~+]/, 'all three'],
  [':has()', /:has\(/, 'Firefox'],
  [':state()', /:state\(/, 'all three'],
  ['@starting-style', /@starting-style/, 'all three'],
  ['@scope', /@scope/, 'all three'],
  ['@property', /@property/, 'Firefox'],
  ['relative colours', /\((?:from)\s/, 'all three'],
  ['anchor positioning', /anchor\(|position-anchor/, 'all three'],
  ['interpolate-size', /interpolate-size|calc-size\(/, 'all three'],
  ['style queries', /@container\s+style\(/, 'all three'],
  ['subgrid', /subgrid/, 'Chrome'],
  ['text-wrap', /text-wrap/, 'all three'],
  ['field-sizing', /field-sizing/, 'all three'],
  [':user-invalid', /:user-(?:in)?valid/, 'Safari, Chrome'],
  ['align-content of blocks', /display:\s*block;\s*align-content/, 'all three'],
  ['round(), mod(), rem()', /(?<![\w-])(?:round|mod|rem)\(/, 'Chrome, Firefox'],
  ['linear() easing', /(?<![\w-])linear\(/, 'Safari, Chrome'],
  ['discrete transitions', /allow-discrete/, 'all three'],
];

/** Wanted where a browser has it; without it the text wraps as it always did, and the textarea keeps its height. */
const extras = ['text-wrap', 'field-sizing'];

/** Does the work at once where a browser cannot tell when it is idle. */
const asksBefore = 'src/password/when-idle.ts';

const newerInScripts: readonly (readonly [feature: string, pattern: RegExp, missingIn: string])[] = [
  ['AbortSignal.any', /AbortSignal\.any\b/, 'all three'],
  ['URL.canParse', /URL\.canParse\b/, 'all three'],
  ['URL.parse', /URL\.parse\b/, 'all three'],
  ['Promise.withResolvers', /Promise\.withResolvers\b/, 'all three'],
  ['Intl.Segmenter', /Intl\.Segmenter\b/, 'Firefox'],
  ['requestIdleCallback', /requestIdleCallback/, 'Safari'],
  ['checkVisibility', /checkVisibility/, 'Safari'],
  ['Uint8Array.fromBase64', /fromBase64|toBase64\(/, 'all three'],
  ['scrollend', /['"]scrollend['"]/, 'Safari, Chrome'],
  ['startViewTransition', /startViewTransition/, 'Safari, Firefox'],
  ['popover', /showPopover|popover(?:target)?=/, 'all three'],
];

describe('the oldest browsers that are supported', () => {
  const sheet = readFileSync(path.join(root, 'src/styles.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

  it('are the ones that package.json names', () => {
    expect(browserslist).toEqual([
      'safari >= 16.4',
      'ios_saf >= 16.4',
      'chrome >= 111',
      'edge >= 111',
      'firefox >= 114',
    ]);
  });

  it.each(newer.filter(([feature]) => !extras.includes(feature)))('get a style sheet without %s', (_, pattern) => {
    expect(pattern.exec(sheet)?.[0]).toBeUndefined();
  });

  it.each(newerInScripts)('get modules without %s', (_, pattern) => {
    // The command runs in Node; of it only the inbox's script goes to a browser.
    const isForBrowsers = (file: string) => !file.startsWith('src/cli/') || file === 'src/cli/inbox-script.ts';
    const users = sources('src').filter(({ file, text }) => isForBrowsers(file) && pattern.test(withoutComments(text)));
    expect(users.map(({ file }) => file).filter((file) => file !== asksBefore)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
