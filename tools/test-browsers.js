/**
 * Every story, and the flows of test/engines/, in each engine that this machine has, one engine after the other:
 *
 *     npm run test:browsers -- [chromium] [firefox] [webkit]     these; all three if none is named
 *                              [--install]                       on Debian, as root: brings what is missing first
 *                              [--require firefox,webkit]        fails if one of these cannot be run
 *                              [--built]                         takes the library and the stories as last built here
 *                              [--only 'regular expression']     of the tests' names
 *
 * An engine that is not there is reported as such, which is no failure unless it is required. CI=true installs, too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

/** Minutes after which an engine is stopped. */
const PATIENCE = 25;

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);
const { engines, install } = await import('./engines/find-engines.js');
const { program } = await import('./steps.js');
const { counted, table } = await import('./engines/table.js');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    install: { type: 'boolean', default: process.env.CI === 'true' },
    require: { type: 'string', default: '' },
    built: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const required = values.require.split(',').filter(Boolean);
const unknown = [...positionals, ...required].find((name) => !engines.some((engine) => engine.name === name));
if (unknown !== undefined) {
  console.error(`There is no engine "${unknown}". There are: ${engines.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const wanted = engines.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const folder = path.join(root, '.cache', 'engines');
mkdirSync(folder, { recursive: true });
if (!values.built) {
  run([path.join(root, 'tools', 'build.js')], 10);
  const out = path.join(folder, 'storybook');
  run([program('storybook'), 'build', '--output-dir', out, '--quiet', '--disable-telemetry'], 10);
}

/** @type {import('./engines/table.js').Row[]} */
const rows = [];
for (const engine of wanted) {
  const search = await lookFor(engine);
  if ('missing' in search) {
    rows.push({ label: engine.label, missing: search.missing, fails: required.includes(engine.name) });
    continue;
  }
  console.log(`\n${engine.label}`);
  const report = path.join(folder, `${engine.name}.json`);
  rmSync(report, { force: true });
  const passed = run(
    [
      program('vitest'),
      ...['run', '--config', 'test/engines/vitest.config.ts', '--reporter=verbose', '--reporter=json'],
      ...[`--outputFile.json=${report}`, ...(values.only === undefined ? [] : ['-t', values.only])],
    ],
    PATIENCE,
    { TESTED_ENGINE: JSON.stringify({ name: engine.name, found: search.found }) },
  );
  const counts = existsSync(report) ? counted(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  rows.push({ label: engine.label, counts, fails: !passed });
}

console.log(`\n${table(rows)}`);
process.exitCode = rows.some(({ fails }) => fails) ? 1 : 0;

/**
 * @param {import('./engines/find-engines.js').Engine} engine
 * @returns {Promise<import('./engines/find-engines.js').Search>}
 */
async function lookFor(engine) {
  const first = await engine.find();
  if ('found' in first || !values.install || engine.packages.length === 0) return first;
  console.log(`Installing ${engine.packages.join(' and ')} ...`);
  const refused = install(engine.packages);
  return refused === undefined ? engine.find() : { missing: `${first.missing}; ${refused}` };
}

/**
 * Runs a Node program to its end; a build that fails ends everything.
 *
 * @param {string[]} command
 * @param {number} minutes
 * @param {Record<string, string>} [tested]
 */
function run(command, minutes, tested) {
  // Vitest and React decide by NODE_ENV what they are; a machine's own setting must not.
  const { NODE_ENV: _, ...machine } = process.env;
  const { status } = spawnSync(process.execPath, command, {
    env: { ...machine, STORYBOOK_DISABLE_TELEMETRY: '1', ...tested },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
  });
  if (status !== 0 && tested === undefined) process.exit(status ?? 1);
  return status === 0;
}
