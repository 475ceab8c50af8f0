/**
 * Every check of the project, each a step with a name, a time and a verdict:
 *
 *     npm test                  all of them
 *     npm test -- lint types    these, and what they need
 *
 * The last line sums up: a step without test cases of its own (lint, types, ...) counts as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.js';

/** Seconds after which a step is stopped and has failed. */
const PATIENCE = 600;
/** Three steps at a time keep two processors busy: a third of the time, a test of the views waits. */
const LANES = 3;

/** @typedef {import('./steps.js').Step} Step */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
ensureInstalled(root);

const onWindows = process.platform === 'win32';
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    children.forEach(end);
    process.exit(1);
  });
}

const { beside, steps } = await import('./steps.js');
Object.values(beside).forEach(ensureInstalled);
const wanted = chosen(steps(), process.argv.slice(2));
const started = performance.now();
/** @type {Map<string, Promise<Counts>>} */
const results = new Map();

const together = wanted.filter(({ alone }) => !alone);
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (let step = together.shift(); step; step = together.shift()) await begin(step);
  }),
);
for (const step of wanted.filter(({ alone }) => alone)) await begin(step);

const sum = (await Promise.all(results.values())).reduce((all, one) => ({
  passed: all.passed + one.passed,
  failed: all.failed + one.failed,
  skipped: all.skipped + one.skipped,
}));
console.log(`\nAll steps took ${time(started)}.\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/**
 * The steps asked for and those they need, in their order; all of them if none is named.
 *
 * @param {Step[]} all
 * @param {string[]} names
 */
function chosen(all, names) {
  const unknown = names.find((name) => !all.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}". There are: ${all.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  const usual = all.filter(({ extra }) => !extra);
  const needed = new Set(names.length > 0 ? names : usual.map(({ name }) => name));
  for (const step of [...all].reverse()) if (needed.has(step.name)) step.needs?.forEach((name) => needed.add(name));
  return all.filter(({ name }) => needed.has(name));
}

/**
 * A step stands after those it needs, so they have begun when its turn comes.
 *
 * @param {Step} step
 */
function begin(step) {
  const result = Promise.all((step.needs ?? []).map((name) => results.get(name))).then((needs) => {
    if (needs.every((counts) => counts?.failed === 0)) return carryOut(step);
    console.log(`${step.name.padEnd(14)} NOT RUN, since what it needs has failed: ${step.needs?.join(', ')}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  results.set(step.name, result);
  return result;
}

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function carryOut(step) {
  const start = performance.now();
  let output = '';
  let passed = true;
  for (const command of step.commands) {
    const result = await run(command);
    output += result.output;
    passed &&= result.passed;
  }
  const counts = step.report
    ? counted(step.report, passed)
    : { passed: Number(passed), failed: Number(!passed), skipped: 0 };
  const cases = step.report ? `  ${counts.passed} of ${counts.passed + counts.failed} tests` : '';
  console.log(`${step.name.padEnd(14)} ${passed ? 'passed' : 'FAILED'}  ${time(start).padStart(7)}${cases}`);
  if (!passed || step.shows) console.log(output.replace(/^/gm, '    '));
  return counts;
}

/**
 * @param {string[]} command
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function run(command) {
  // Vitest and React decide by NODE_ENV what they are; a machine's own setting must not.
  const { NODE_ENV: _, ...machine } = process.env;
  const env = { ...machine, STORYBOOK_DISABLE_TELEMETRY: '1' };
  // In a process group of its own, so that its workers and browsers end with it.
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: !onWindows });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (/** @type {string} */ text) => (output += text));
  }
  const limit = setTimeout(() => {
    output += `\nStopped: a step may take ${String(PATIENCE)} s.\n`;
    end(child);
  }, PATIENCE * 1000);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ passed: false, output: String(error) }));
    child.on('close', (code) => {
      clearTimeout(limit);
      children.delete(child);
      resolve({ passed: code === 0, output });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.pid === undefined) return;
  if (onWindows) child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}

/**
 * What Vitest counted. A run can also fail outside its tests (a file that does not load, an error nobody caught), or
 * before it counted any.
 *
 * @param {string} report
 * @param {boolean} passed
 * @returns {Counts}
 */
function counted(report, passed) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: numPassedTests,
    failed: passed ? numFailedTests : Math.max(numFailedTests, 1),
    skipped: numPendingTests + numTodoTests,
  };
}

/** @param {number} since */
function time(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
