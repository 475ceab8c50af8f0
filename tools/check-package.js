/** Packs the library and looks at the tarball: as a registry, a bundler, TypeScript and a user would. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pack } from './pack.js';
import { program } from './steps.js';

const root = path.resolve(import.meta.dirname, '..');
const { exports, bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { tarball, files } = pack();
let failed = false;

// Nothing but what users need, and all of that.
const expected = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  ...Object.values(exports).flatMap(targets),
  ...Object.values(bin),
];
const allowed = /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.+\.(?:js|js\.map|d\.ts|css))$/;
report(
  'missing from the tarball',
  expected.filter((file) => !files.includes(file)),
);
report(
  'not meant for the tarball',
  files.filter((file) => !allowed.test(file)),
);

run(program('publint'), 'run', '--strict', '--pack', 'false', tarball);
run(
  program('@arethetypeswrong/cli', 'attw'),
  tarball,
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  'styles.css',
  'styles.layer.css',
  'federated.css',
  'federated.layer.css',
);

process.exitCode = failed ? 1 : 0;

/** @param {string | { types: string, default: string }} target */
function targets(target) {
  return (typeof target === 'string' ? [target] : Object.values(target)).map((file) => file.replace(/^\.\//, ''));
}

/**
 * @param {string} what
 * @param {string[]} list
 */
function report(what, list) {
  if (list.length === 0) return;
  failed = true;
  console.error(`${what}: ${list.join(', ')}`);
}

/** @param {string[]} command */
function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  failed ||= status !== 0;
}
