import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependencies, devDependencies, scripts } from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import react18 from '../react-18/package.json' with { type: 'json' };
import { root, sources } from './sources.js';

const files = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\0')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const locks = files.filter((file) => path.basename(file) === 'package-lock.json');

describe('the versions', () => {
  it('are exact for everything that the library is developed with', () => {
    expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  // So the lowest version that an app may have is the one that every test here runs with.
  it.each(Object.entries(dependencies))('of %s begin with the one that is tested: %s', (name, range) => {
    const installed = lock.packages[`node_modules/${name}` as keyof typeof lock.packages];
    expect('version' in installed && `^${installed.version}`).toBe(range);
  });

  it('are the same for the tests with React 18, but for React itself', () => {
    const ours: Record<string, string> = { ...devDependencies, ...dependencies };
    const differing = Object.entries(react18.dependencies)
      .filter(([name, version]) => ours[name]?.replace('^', '') !== version)
      .map(([name]) => name);
    expect(differing).toEqual(['react', 'react-dom']);
  });

  it.each(locks)('in %s come with no address of a registry', (file) => {
    expect(read(file)).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });
});

describe('the repository', () => {
  it('names no place outside itself', () => {
    // The brackets are there so that this file does not name them itself.
    const outside = /[.]{2}[/]shared\b|(?<![\w.])[/]work\b/;
    expect(files.filter((file) => isText(file) && outside.test(read(file)))).toEqual([]);
  });

  it('has files that can be read at a sitting: at most 200 lines', () => {
    const long = ['src', 'test', 'stories', 'tools', '.storybook']
      .flatMap((folder) => sources(folder))
      .filter(({ text }) => text.split('\n').length > 201)
      .map(({ file, text }) => `${file}: ${text.split('\n').length}`);
    expect(long).toEqual([]);
  });

  it('names files in lower case with hyphens, and no folder after nothing in particular', () => {
    const named = files
      .filter((file) => /^(?:src|test|stories|tools)\/(?!.*README\.md$)/.test(file))
      // A language is named by its tag, as BCP 47 writes it.
      .map((file) => file.replace(/\b(?:pt-BR|zh-Han[st])\b/g, (tag) => tag.toLowerCase()));
    const wrong = named.filter(
      (file) => !/^(?:[a-z\d.-]+\/)*[a-z\d.-]+$/.test(file) || /\/(?:utils?|helpers?|common|misc|lib)\//.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it('runs only scripts that need nothing but Node and what is installed', () => {
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)(?!view)/.test(name))).toEqual([]);
  });
});

function isText(file: string): boolean {
  return !/\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|tgz)$/.test(file);
}
