import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matrix } from '../faults/matrix.js';
import { cellsOf } from '../faults/table.js';
import { root, sources, titlesOf } from './sources.js';

describe('a row of the fault matrix that is held elsewhere', () => {
  const held = matrix.flatMap(({ id, held: tests = [] }) => tests.map((test) => ({ id, ...test })));
  const files = sources('test');

  it.each(held)('names a test that is there, and says $id itself: $title', ({ id, file, title }) => {
    const titles = files.filter((source) => source.file === file).flatMap(titlesOf);
    expect(titles.map((literal) => literal.slice(1, -1))).toContain(title);
    expect(title).toMatch(new RegExp(`\\b${id}\\b`));
  });
});

describe('docs/faults.md', () => {
  it('shows the matrix as it is (npm run faults -- --docs)', () => {
    const rows = readFileSync(path.join(root, 'docs/faults.md'), 'utf8').match(/^\| F-\d+ .*$/gm) ?? [];
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells).toEqual(cellsOf(matrix));
  });
});
