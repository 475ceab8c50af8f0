import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakePoolArguments } from '../../src/cli/fake-pool-options.js';
import { serveFakePool } from '../cli/served-fake-pool.js';
import { root } from './sources.js';

const guide = readFileSync(path.join(root, 'docs/fake-pool.md'), 'utf8');

describe('docs/fake-pool.md', () => {
  it('has a row for each option', () => {
    const options = [...guide.matchAll(/^\| `(--[\w-]+)/gm)].map(([, option]) => option);
    expect(options).toEqual([...Object.keys(fakePoolArguments).map((name) => `--${name}`), '--help']);
  });

  it('shows what the command says', async () => {
    const { said, endpoint, end } = await serveFakePool();
    const shown = said().output.replaceAll(endpoint, 'http://127.0.0.1:9229/');
    await end();
    expect(guide).toContain(`\`\`\`text\n${shown.trimEnd()}\n\`\`\``);
  });

  it('shows a description that the command takes, written by hand', async () => {
    const [, json = ''] = /```json\n(.*\n)```/.exec(guide) ?? [];
    const { said, end } = await serveFakePool(['--from', '-'], json);
    expect(said().told).toBe('');
    expect(await end()).toBe(0);
  });
});
