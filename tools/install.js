import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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

  console.log(`Installing in ${path.relative(process.cwd(), folder) || 'the project'} (npm ci) ...`);
  const { status, error } = npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci failed in ${folder} (exit code ${String(status)}); its output is above.`);
  writeFileSync(note, lock);
}

/**
 * Runs npm itself: the one that started us, else the one on the PATH.
 *
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
}
