import type { FaultRow } from './fault-row.js';
import { inEachEngine } from './in-each-engine.js';

/** The matrix as rows of cells: what docs/faults.md shows. */
export function cellsOf(matrix: readonly FaultRow[]): readonly (readonly string[])[] {
  return matrix.map(({ id, fault, behaviour, where, held = [], pending, broken }) => {
    const files = [...new Set(held.map(({ file }) => `\`${file}\``))].join(', ');
    const state = pending === undefined ? broken : `waits for: ${pending}`;
    return [
      id,
      fault,
      state === undefined ? behaviour : `${behaviour} (${state})`,
      inEachEngine.includes(id) ? `${where}, each engine` : where,
      files,
    ];
  });
}

export function tableOf(matrix: readonly FaultRow[]): string {
  const head = ['id', 'fault', 'what happens', 'driven', 'also held in'];
  const rows = [head, head.map(() => '---'), ...cellsOf(matrix)];
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
