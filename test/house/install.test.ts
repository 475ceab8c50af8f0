import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ensureInstalled } from '../../tools/install.js';

const folder = mkdtempSync(path.join(tmpdir(), 'install-'));
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

it('leaves the folder alone that a linked node_modules leads to', () => {
  const project = path.join(folder, 'project');
  const elsewhere = path.join(folder, 'elsewhere');
  const modules = path.join(project, 'node_modules');
  const thing = path.join(project, 'thing');
  for (const each of [project, elsewhere, thing]) mkdirSync(each);
  const root = { name: 'project', version: '1.0.0', dependencies: { thing: 'file:thing' } };
  const packages = { '': root, thing: { version: '1.0.0' }, 'node_modules/thing': { resolved: 'thing', link: true } };
  writeFileSync(path.join(elsewhere, 'precious.txt'), 'x');
  writeFileSync(path.join(project, 'package.json'), JSON.stringify(root));
  writeFileSync(path.join(thing, 'package.json'), JSON.stringify({ name: 'thing', version: '1.0.0' }));
  writeFileSync(
    path.join(project, 'package-lock.json'),
    JSON.stringify({ name: 'project', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
  symlinkSync(elsewhere, modules);
  const log = vi.spyOn(console, 'log').mockReturnValue();

  ensureInstalled(project);
  expect(existsSync(path.join(elsewhere, 'precious.txt'))).toBe(true);
  expect(existsSync(path.join(elsewhere, '.installed-lock'))).toBe(false);
  expect(lstatSync(modules).isSymbolicLink()).toBe(false);
  expect(log.mock.calls.join()).toContain('is a symbolic link');
});
