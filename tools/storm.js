/**
 * A storm: 100,000 people sign up in ten minutes, against a pool with Cognito's quotas, and are turned away. The form's own
 * client and flow on virtual time, once for each way of asking people to wait; test/storm has what is assumed of them.
 *
 *     npm run storm                       all ways: five minutes and more each
 *     npm run storm -- growing            one way
 *     npm run storm -- --people 2000      a smaller place, with a smaller quota
 *     npm run storm -- --docs             writes the table and the picture of docs/storm.md, of the last run of each way
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);
const { loadSource } = await import('./load-source.js');
const { program } = await import('./steps.js');

// What developers are told, and where errors come from, would only take time, a million times over.
process.env['NODE_ENV'] = 'production';
Error.stackTraceLimit = 0;

/** @typedef {import('../test/storm/storm.js').Outcome} Outcome */

/** What came of each way. */
const reports = path.join('.cache', 'storm');
const { values, positionals } = parseArgs({
  options: { people: { type: 'string' }, docs: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.docs) await writeDocs();
else await simulate();

async function simulate() {
  const { assumptions, scaled } = await loadSource('test/storm/assumptions.ts');
  const { storm } = await loadSource('test/storm/storm.ts');
  const { ways } = await loadSource('test/storm/ways.ts');
  const { rowOf } = await loadSource('test/storm/table.ts');
  const quota = (Number(values.people ?? assumptions.people) / assumptions.people) * assumptions.quota;
  mkdirSync(reports, { recursive: true });
  for (const way of ways) {
    if (positionals.length > 0 && !positionals.includes(way.name)) continue;
    const start = performance.now();
    const outcome = await storm(way, scaled(quota));
    console.log(`${way.words} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
    console.log(`    ${rowOf(outcome).slice(1).join(' | ')}`);
    writeFileSync(path.join(reports, `${way.name}.json`), JSON.stringify(outcome));
  }
}

async function writeDocs() {
  const { tableOf } = await loadSource('test/storm/table.ts');
  const { plot } = await loadSource('test/storm/plot.ts');
  const { ways } = await loadSource('test/storm/ways.ts');
  const names = ways.map((/** @type {{ name: string }} */ { name }) => path.join(reports, `${name}.json`));
  /** @type {Outcome[]} */
  const outcomes = names.map((/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')));
  const file = 'docs/storm.md';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\| the wait [^]*?\n(?!\|)/m, `${tableOf(outcomes)}\n`));
  spawnSync(process.execPath, [program('prettier'), '--write', '--log-level', 'warn', file], { stdio: 'inherit' });
  writeFileSync('docs/images/storm.svg', plot(outcomes));
}
