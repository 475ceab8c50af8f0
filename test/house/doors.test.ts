import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { name, exports } from '../../package.json' with { type: 'json' };
import { doors } from '../../tools/doors.js';
import { importsOf, root, sources } from './sources.js';

const dist = path.join(root, 'dist');
const subpaths = Object.keys(exports);
const modules = subpaths.filter((subpath) => !/\.(?:css|json)$/.test(subpath));
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/'));

describe('the doors of the library are one list', () => {
  it('has a file in src for every module among the exports of package.json, and no other', () => {
    expect(Object.keys(doors()).sort()).toEqual(modules.map(stemOf).sort());
  });

  it('is what the build makes: the same files directly in dist, and in dist/locales', () => {
    const entries = built
      .filter((file) => /^(?:locales\/)?[^/]+\.js$/.test(file))
      .map((file) => file.replace('.js', ''));
    expect(entries.sort()).toEqual(Object.keys(doors()).sort());
  });

  it('points every export at a file that the build makes', () => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });

  it('has types beside each module that can be imported', () => {
    const without = built.filter(
      (file) => /^(?!cli\/).*\.js$/.test(file) && !built.includes(file.replace(/\.js$/, '.d.ts')),
    );
    expect(without).toEqual([]);
  });

  it('holds exports only, named one by one', () => {
    const wrong = sources('src')
      .filter(({ file }) => /^src\/[^/]+$/.test(file))
      .flatMap(({ file, tree }) =>
        tree.statements
          .filter((statement) => !(ts.isExportDeclaration(statement) && statement.exportClause))
          .map((statement) => `${file}: ${statement.getText(tree)}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the build keeps', () => {
  it("'use client' at the head of each module that imports React", () => {
    const wrong = sources('dist').filter(
      (module) =>
        importsOf(module).some(({ from }) => /^react(?:$|\/)/.test(from)) && !/^["']use client["'];/.test(module.text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('process.env.NODE_ENV, so that an app decides whether the words for developers are in it', () => {
    const asking = sources('dist').filter(({ text }) => text.includes('process.env.NODE_ENV'));
    expect(asking.length).toBeGreaterThan(0);
  });
});

describe('a server imports', () => {
  const withoutReact = modules
    .filter(
      (subpath) =>
        !['.', './phone', './federated', './challenge', './password-strength', './password-breach'].includes(subpath),
    )
    .map((subpath) => path.posix.join(name, subpath));
  const languages = withoutReact.filter((door) => door.includes('/locales/'));
  const groups: (readonly [string, readonly string[]])[] = [
    ...withoutReact.filter((door) => !languages.includes(door)).map((door) => [door, [door]] as const),
    ['every language', languages],
  ];
  const importing = (specifiers: readonly string[]) => specifiers.map((it) => `await import('${it}');`).join('');

  it.each(groups)('%s under the react-server condition, and React is not loaded', (_, specifiers) => {
    expect(run(importing(specifiers), '--conditions=react-server', '--import', refusing('react'))).toBe('');
  });

  it.each(groups)('%s, and neither react-hook-form, the AWS SDK nor Amplify is loaded', (_, specifiers) => {
    const refused = refusing('react-hook-form|@aws-sdk|aws-amplify|@aws-amplify');
    expect(run(importing(specifiers), '--import', refused)).toBe('');
  });

  it('the whole library for rendering, without a window or a document', () => {
    expect(run(`await import('${name}')`)).toBe('');
  });
});

function stemOf(subpath: string): string {
  return subpath === '.' ? 'index' : subpath.replace('./', '');
}

/** Runs a module in a fresh Node; what it wrote to the standard error. */
function run(code: string, ...options: readonly string[]): string {
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env;
  return spawnSync(process.execPath, [...options, '--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env,
  }).stderr;
}

/** A module for --import that makes the import of some packages an error which names the importer. */
function refusing(names: string): string {
  const hooks = `
    export function resolve(specifier, context, next) {
      if (/^(?:${names})(?:-dom)?(?:$|\\/)/.test(specifier)) throw new Error(specifier + ' in ' + context.parentURL);
      return next(specifier, context);
    }`;
  return dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(dataUrl(hooks))});`);
}

function dataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
