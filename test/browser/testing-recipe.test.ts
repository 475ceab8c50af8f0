import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { program } from '../../tools/steps.js';
import { installConsumer, run } from './consumer.js';

const recipe = path.join(import.meta.dirname, '../consumers/jest');
const documented = readFileSync(path.join(import.meta.dirname, '../../docs/testing.md'), 'utf8');

const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');

/** The files that a page shows: a name in a line of its own, and what is in it. */
const shown = (page: string) =>
  [...page.matchAll(/^`([\w.-]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
    ([, name = '', content = '']) => [name, content] as const,
  );
const files = shown(documented);

describe('the recipe of docs/testing.md', () => {
  let folder = '';
  beforeAll(() => {
    ({ folder } = installConsumer('jest'));
  });

  it('shows six files', () => {
    expect(files).toHaveLength(6);
  });

  it('has its setting for Jest in the README, too', () => {
    expect(files).toContainEqual(shown(readme)[0]);
  });

  it.each(files)('shows %s as it is tested here', (name, content) => {
    expect(content).toBe(readFileSync(path.join(recipe, name), 'utf8'));
  });

  it('signs up in a test that Jest runs', async () => {
    const said = await run(folder, 'node_modules/jest/bin/jest.js', ['--ci']);
    expect(said).toMatch(/Tests: +2 passed, 2 total/);
    expect(said).not.toMatch(/console\.(?:error|warn)/);
  });

  it('signs up in a test that Vitest runs', async () => {
    const said = await run(folder, program('vitest'), ['run', '--root', folder], { NO_COLOR: '1' });
    expect(said).toMatch(/Tests +2 passed \(2\)/);
    expect(said).not.toMatch(/stderr/);
  });
});
