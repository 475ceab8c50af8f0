import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../tools/chromium.js';
import { installConsumer, run, type Consumer } from './consumer.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where Playwright finds the one browser of a run. */
    browser: string;
    /** The folder of the installed app, with its builds in it. */
    app: string;
  }
}

/** Said outright: Vitest's own environment says `test`, which to a build is another word for development. */
const production = { NODE_ENV: 'production' };
const development = { NODE_ENV: 'development' };

/** The builds of test/consumers/vite-app, by their folder, with what Vite is told. */
const builds: readonly (readonly [folder: string, env: Record<string, string>, server?: boolean])[] = [
  ['production', production],
  ['development', development],
  ['react-18', { ...development, REACT: '18' }],
  ['server', development, true],
  ['server-react-18', { ...development, REACT: '18' }, true],
];

/** Once for all test files: the app, packed library and all, is installed and built, and a browser started. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const consumer = installConsumer('vite-app');
  const [launch] = await Promise.all([findChromium(), buildAll(consumer)]);
  const browser = await chromium.launchServer(launch);
  project.provide('browser', browser.wsEndpoint());
  project.provide('app', consumer.folder);
  return () => browser.close();
}

export async function buildAll({ folder, fingerprint }: Consumer): Promise<void> {
  const note = path.join(folder, 'builds/.fingerprint');
  if (existsSync(note) && readFileSync(note, 'utf8') === fingerprint) return;
  rmSync(path.join(folder, 'builds'), { recursive: true, force: true });
  await run(folder, 'resets.js', []);
  const left = [...builds];
  // Two at a time: as many as the smallest machine has processors.
  await Promise.all(
    [1, 2].map(async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [name, env, server] = next;
        const args = ['--outDir', `builds/${name}`, '--mode', env['NODE_ENV'] ?? 'production'];
        if (server) args.push('--ssr', 'src/server.tsx');
        await run(folder, 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn', ...args], env);
      }
    }),
  );
  writeFileSync(note, fingerprint);
}
