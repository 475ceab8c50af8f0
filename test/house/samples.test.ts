import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { presets } from '../../.storybook/presets.js';
import { codeFor } from '../../stories/playground/code-for.js';
import { fields } from '../../stories/playground/fields.js';
import { pools } from '../../stories/playground/pools.js';
import { program } from '../../tools/steps.js';
import { root } from './sources.js';

const folder = path.join(root, '.cache', 'samples');

/** docs/testing.md is run, not only compiled: test/consumers. */
const documents = ['README.md', ...readdirSync(path.join(root, 'docs')).map((file) => `docs/${file}`)].filter(
  (file) => file.endsWith('.md') && file !== 'docs/testing.md',
);

/** The blocks that begin with an import and leave nothing out. Others are parts, for reading. */
const samples = documents.flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/^```tsx?\n((?:'use client';\n|(?:\/\/ .*\n)*)import [\s\S]*?)^```$/gm)]
    .filter(([, code = '']) => !/… ?(?:\/>|;|$)/m.test(code))
    .map(({ index, 1: code = '' }) => {
      const line = text.slice(0, index).split('\n').length + 1;
      return { name: `${file.replace(/\W/g, '-')}-line-${String(line)}.tsx`, code };
    });
});

const tags = readdirSync(path.join(root, 'src', 'locales')).map((file) => file.replace(/\.ts$/, ''));

/** What the first page of Storybook prints: each preset with each pool, and the other choices in turn. */
const printed = ['None', ...Object.keys(presets)].flatMap((preset, row) =>
  Object.entries(pools).map(([pool, { schema }], column) => {
    const index = row * Object.keys(pools).length + column;
    const code = codeFor({
      schema: { ...schema, fields: [...(schema.fields ?? []), ...(index % 2 ? Object.values(fields) : [])] },
      preset,
      theme: [{}, { colorPrimary: '#0a7a4b', dark: { colorPrimary: '#5fd39a' } }, undefined][index % 3],
      colorScheme: index % 2 ? 'dark' : 'system',
      duplicateAccount: index % 3 ? 'neutral' : 'reveal',
      errorFocus: index % 2 ? 'summary' : 'firstField',
      validationTiming: index % 3 ? 'submit' : 'blur',
      locale: tags[index % tags.length] ?? 'en',
      direction: index % 4 ? undefined : 'rtl',
    });
    return { name: `playground-${preset}-${pool.replace(/\W/g, '-')}.tsx`, code };
  }),
);

describe('what the documents show as code', () => {
  it('is there for every guide that an app is written by', () => {
    const shown = new Set(samples.map(({ name }) => name.replace(/-md-line-.*/, '')));
    const guides = ['guide', 'schema', 'flow', 'clients', 'hooks', 'languages', 'server-rendering', 'user-pool'];
    expect([...shown]).toEqual(expect.arrayContaining(['README', ...guides.map((guide) => `docs-${guide}`)]));
  });

  it('compiles as it stands, against the doors', () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { name, code } of [...samples, ...printed]) writeFileSync(path.join(folder, name), code);
    writeFileSync(path.join(folder, 'css.d.ts'), "declare module '*.css';\n");
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: {
          paths: { 'cognito-sign-up': ['../../src/index.ts'], 'cognito-sign-up/*': ['../../src/*.ts'] },
        },
        include: ['.'],
        exclude: [],
      }),
    );
    const { stdout } = spawnSync(process.execPath, [program('typescript', 'tsc'), '-p', folder, '--pretty', 'false'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe('');
  });
});
