/** Opens Storybook, whose first page is the live form, after installing what it needs. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '6006' } } });
const root = path.resolve(import.meta.dirname, '..');
ensureInstalled(root);

// NODE_ENV=production would give a React without its warnings, and Vite a page without hot reload.
const { NODE_ENV: _, ...env } = process.env;
const args = ['dev', '--port', values.port, '--host', 'localhost', '--no-version-updates', '--disable-telemetry'];
// --ci: neither opens a browser nor asks a question. Without --exact-port the next free port is taken, and printed.
if (!process.stdout.isTTY) args.push('--ci');
console.log(`Storybook is starting; the page will be at http://localhost:${values.port}`);
const storybook = spawn(
  process.execPath,
  [path.join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js'), ...args],
  { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => storybook.kill(signal));
storybook.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
