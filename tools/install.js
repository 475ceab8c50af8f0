import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Imported first by each command, so this is said before anything else can go wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed here; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Installs what a lock file names, if that has not been done since the file last changed. Needs Node's built-in
 * modules only, since it runs before anything is installed.
 *
 * A `pretest` script could not do this: npm skips it under `ignore-scripts`. `--include=dev` is there for machines
 * with NODE_ENV=production. No package of ours needs its install script, so none is run.
 *
 * @param {string} folder holds package.json and package-lock.json
 */
export function ensureInstalled(folder) {
  const modules = path.join(folder, 'node_modules');
  const note = path.join(modules, '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;

  unlink(modules);
  console.log(`Installing in ${path.relative(process.cwd(), folder) || 'the project'} (npm ci) ...`);
  npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  writeFileSync(note, lock);
}

/**
 * npm empties `node_modules` before it installs, and follows a link that stands in its place: the folder behind one may
 * be another project's. The link alone is removed, so that what is installed stays here.
 *
 * @param {string} modules
 */
function unlink(modules) {
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  console.log(`${modules} is a symbolic link. It is removed, and what it leads to is left as it is.`);
  unlinkSync(modules);
}

/**
 * Runs npm itself: the one that started us, else the one on the PATH.
 *
 * @param {string[]} args
 * @param {string} cwd
 * @returns {string} what it printed, if it is not to be seen
 */
export function npm(args, cwd, { quiet = false } = {}) {
  const cli = process.env.npm_execpath;
  const [command, ...first] = cli?.endsWith('npm-cli.js') ? [process.execPath, cli] : ['npm'];
  const { status, error, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (error) throw error;
  if (status === 0) return stdout;
  throw new Error(`npm ${args.join(' ')} failed in ${cwd} (exit code ${String(status)}).\n${stderr ?? ''}`);
}
