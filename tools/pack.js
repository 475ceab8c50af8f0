import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { npm } from './install.js';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Packs dist/ as `npm publish` would, into .cache/package/.
 *
 * @returns {{ tarball: string, files: string[] }} the file, and the paths of what it holds
 */
export function pack() {
  if (!existsSync(path.join(root, 'dist'))) throw new Error('There is no dist/ to pack: run `npm run build` first.');
  const folder = path.join(root, '.cache', 'package');
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  /** @type {[{ filename: string, files: { path: string }[] }]} */
  const [{ filename, files }] = JSON.parse(npm(args, root, { quiet: true }));
  return { tarball: path.join(folder, filename), files: files.map((file) => file.path) };
}
