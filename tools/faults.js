/**
 * The fault matrix: drives a sign-up through every fault of test/faults/matrix.ts, and prints what became of each. Fails
 * when a row has failed.
 *
 *     npm run faults              all rows, and the tests that hold more of them elsewhere (needs `npm run build`)
 *     npm run faults -- --docs    writes the table of docs/faults.md instead
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.js';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);
const { program } = await import('./steps.js');
const { loadSource } = await import('./load-source.js');

/** @typedef {import('../test/faults/fault-row.js').FaultRow} FaultRow */
/** @typedef {{ fullName: string, status: string }} Result */

const matrix = /** @type {readonly FaultRow[]} */ ((await loadSource('test/faults/matrix.ts')).matrix);
if (process.argv.includes('--docs')) await writeTable();
else printVerdicts(runTests());

async function writeTable() {
  const { tableOf } = await loadSource('test/faults/table.ts');
  const file = 'docs/faults.md';
  const text = readFileSync(file, 'utf8').replace(/^\| id [^]*?\n(?!\|)/m, `${tableOf(matrix)}\n`);
  writeFileSync(file, text);
  spawnSync(process.execPath, [program('prettier'), '--write', '--log-level', 'warn', file], { stdio: 'inherit' });
}

/** What became of each test, by its file. */
function runTests() {
  const report = path.join(root, '.cache', 'reports', 'faults.json');
  rmSync(report, { force: true });
  mkdirSync(path.dirname(report), { recursive: true });
  const files = new Set(['test/faults/', ...matrix.flatMap(({ held = [] }) => held.map(({ file }) => file))]);
  const projects = ['unit', 'views', 'browser'].flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=json', `--outputFile.json=${report}`];
  // Vitest and React decide by NODE_ENV what they are; a machine's own setting must not.
  const { NODE_ENV: _, ...env } = process.env;
  spawnSync(process.execPath, [program('vitest'), 'run', ...reporters, ...projects, ...files], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return new Map(
    testResults.map((/** @type {{ name: string, assertionResults: Result[] }} */ { name, assertionResults }) => [
      path.relative(root, name).replaceAll('\\', '/'),
      assertionResults,
    ]),
  );
}

/** @param {Map<string, Result[]>} results */
function printVerdicts(results) {
  const counts = { held: 0, waits: 0, FAILED: 0 };
  for (const { id, fault, behaviour, where, pending, held = [], broken } of matrix) {
    const own = (results.get('test/faults/faults.test.ts') ?? []).filter(({ fullName }) =>
      fullName.includes(`${id}: `),
    );
    const others = held.map(({ file, title }) => {
      // What a table of cases puts into a title is not known here.
      const pattern = new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%[a-z]/g, '.*'));
      return (results.get(file) ?? []).filter(({ fullName }) => pattern.test(fullName));
    });
    const groups = [...(own.length > 0 || held.length === 0 ? [own] : []), ...others];
    const passed = groups.every((group) => group.length > 0 && group.every(({ status }) => status === 'passed'));
    const verdict = pending ? 'waits' : passed ? 'held' : 'FAILED';
    counts[verdict] += 1;
    console.log(`${id.padEnd(5)} ${verdict.padEnd(7)} ${where.padEnd(5)} ${fault}`);
    console.log(
      `${' '.repeat(20)}${behaviour}${pending ? ` (waits for: ${pending})` : ''}${broken ? ` (${broken})` : ''}`,
    );
  }
  console.log(`\n${String(counts.held)} held, ${String(counts.waits)} waiting, ${String(counts.FAILED)} failed`);
  process.exitCode = counts.FAILED > 0 ? 1 : 0;
}
