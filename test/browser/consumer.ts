import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled, npm } from '../../tools/install.js';
import { pack } from '../../tools/pack.js';

const root = path.resolve(import.meta.dirname, '../..');

export interface Consumer {
  readonly folder: string;
  /** Changes with the app's own files and with the library. */
  readonly fingerprint: string;
}

/**
 * Installs an app of test/consumers/ with the packed library among its packages. It stands in the temporary folder, out
 * of reach of this repository's `node_modules`, and stays there for the next run.
 */
export function installConsumer(name: string): Consumer {
  const source = path.join(root, 'test/consumers', name);
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const folder = path.join(tmpdir(), `cognito-sign-up-${checkout}`, name);
  const fingerprint = fingerprintOf([source, path.join(root, 'dist'), path.join(root, 'package.json')]);

  rmSync(path.join(folder, 'src'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true, filter: isSource });
  ensureInstalled(folder);

  const library = path.join(folder, 'node_modules/cognito-sign-up');
  const note = path.join(library, '.fingerprint');
  if (!existsSync(note) || readFileSync(note, 'utf8') !== fingerprint) {
    rmSync(library, { recursive: true, force: true });
    const save = ['--no-save', '--no-package-lock'];
    npm(['install', ...save, '--prefer-offline', '--ignore-scripts', pack().tarball], folder, { quiet: true });
    writeFileSync(note, fingerprint);
  }
  return { folder, fingerprint };
}

/** Runs a Node program of the app's. */
export function run(folder: string, file: string, args: readonly string[], env: Record<string, string> = {}) {
  return new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve(folder, file), ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${file} ${args.join(' ')} failed (${String(code)}):\n${said}`));
    });
  });
}

function fingerprintOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    const names = path.extname(place) ? [''] : readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
    for (const file of names.map((name) => path.join(place, name)).filter(isSource)) {
      if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

function isSource(file: string): boolean {
  return !/[\\/](?:node_modules|generated)(?:[\\/]|$)/.test(file);
}
