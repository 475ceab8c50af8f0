import { afterAll } from 'vitest';
import type { ByPlaywright, ByWebDriver } from '../../tools/engines/find-engines.js';
import { startByPlaywright } from './playwright-engine.js';
import type { RunningEngine } from './tab.js';
import { startByWebDriver } from './webdriver-engine.js';

type Chosen =
  | { readonly name: 'chromium' | 'firefox'; readonly found: ByPlaywright }
  | { readonly name: 'webkit'; readonly found: ByWebDriver };

/** What tools/test-browsers.js found and wants tested. */
const given = process.env['TESTED_ENGINE'];
if (given === undefined) throw new Error('Which engine? Run `npm run test:browsers`.');
export const chosen = JSON.parse(given) as Chosen; // as that tool wrote it

let running: Promise<RunningEngine> | undefined;

/** The engine, started when a file of tests first needs it, and ended with the file. */
export function engine(): Promise<RunningEngine> {
  return (running ??=
    chosen.name === 'webkit' ? startByWebDriver(chosen.found) : startByPlaywright(chosen.name, chosen.found.launch));
}

afterAll(async () => {
  await (await running)?.close();
});
