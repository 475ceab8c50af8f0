/**
 * What the form costs a slow machine: typing, drawing and sending a form of twenty fields, in a built app, in Chromium with
 * its processor slowed down four times. Prints each figure beside its goal, and fails when one is missed: on a machine
 * that is busy with something else they mean nothing. What does not depend on the machine, `npm test` holds
 * (test/browser/counted.test.ts).
 *
 *     npm run bench              (needs `npm run build`)
 */
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.js';
import { ensureInstalled } from './install.js';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);
const { loadSource } = await import('./load-source.js');

/** @type {typeof import('../test/bench/bench.js')} */
const { bench } = await loadSource('test/bench/bench.ts');
const [load = 0] = loadavg();
const rows = await bench(await findChromium());

/** @type {Record<string, { measured: string, goal: string, verdict: string }>} */
const table = {};
for (const { what, measured, goal, unit } of rows) {
  const missed = goal !== undefined && !(measured <= goal);
  if (missed) process.exitCode = 1;
  table[what] = {
    measured: `${measured.toFixed(Number.isInteger(measured) ? 0 : 1)} ${unit}`.trim(),
    goal: goal === undefined ? '' : `${String(goal)} ${unit}`.trim(),
    verdict: goal === undefined ? '' : missed ? 'MISSED' : 'ok',
  };
}
console.table(table);
console.log(`Load before: ${load.toFixed(1)} on ${String(availableParallelism())} processors.`);
