/** Builds dist/: the modules, their types and the style sheets. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.js';

const root = path.resolve(import.meta.dirname, '..');
ensureInstalled(root);
const { program } = await import('./steps.js');

run(program('vite'), 'build', '--logLevel', 'warn');

const dist = path.join(root, 'dist');
for (const name of ['styles', 'federated']) {
  const sheet = readFileSync(path.join(root, 'src', `${name}.css`), 'utf8');
  writeFileSync(path.join(dist, `${name}.css`), sheet);
  // For hosts that order their layers; the sheet itself is unlayered, or any reset of a host would beat it.
  writeFileSync(
    path.join(dist, `${name}.layer.css`),
    `@layer cognito-sign-up {\n${sheet.replace(/^(?=.)/gm, '  ')}}\n`,
  );
}

run(program('typescript', 'tsc'), '-p', 'tsconfig.build.json');

/** @param {string[]} command */
function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
