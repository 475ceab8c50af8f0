import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parts } from '../../src/theme/parts.js';
import { tokenNames } from '../../src/theme/token-names.js';
import { publicProperties, text } from './sheet.js';

const page = readFileSync(new URL('../../docs/theming.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .flatMap((line) => (line.startsWith('| `') ? [line.split('|').map((cell) => cell.trim())] : []));
const code = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

const tokens = readFileSync(new URL('../../src/theme/tokens.ts', import.meta.url), 'utf8').split(
  'interface ThemeTokens',
)[1];

/** The first sentence over each token in the code. */
const sentences = new Map(
  [...(tokens ?? '').matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*readonly (\w+)/g)].map(([, comment = '', name = '']) => {
    const [text = ''] = comment.replace(/\s*\n\s*\* ?/g, ' ').split('@default');
    return [name, text.trim().replace(/\.(?:\s.*)?$/, '')];
  }),
);

/** The default as the documentation can say it: as it is, or from another token. */
function documented(property: string): string {
  const value = publicProperties.get(property);
  if (value === undefined) return '';
  const [, source = ''] = /var\(--_csu-([a-z]+)\)/.exec(value) ?? [];
  const token = { link: 'colorLink', primary: 'colorPrimary', radius: 'radius', height: 'controlHeight' }[source];
  return token ? `from \`${token}\`` : `\`${value}\``;
}

describe('docs/theming.md', () => {
  it.each(tokenNames)('gives %s with the property and the defaults of the sheet', (name) => {
    const property = `--csu-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const row = rows.find((cells) => cells[1] === `\`${name}\``);
    expect(row?.slice(1, 5)).toEqual([
      `\`${name}\``,
      `\`${property}\``,
      documented(property),
      documented(property.replace('--csu-', '--csu-dark-')),
    ]);
  });

  it.each(tokenNames)('says what %s is, as its comment in the code does', (name) => {
    expect(sentences.get(name)).not.toBe('');
    expect(rows.find((cells) => cells[1] === `\`${name}\``)?.[5]).toBe(sentences.get(name));
  });

  it('names every part and no other', () => {
    const named = rows.flatMap((cells) => code(cells[1])).filter((name) => name.startsWith('csu-'));
    expect(named.sort()).toEqual([...parts].sort());
  });

  it('names every data attribute that the sheet looks at', () => {
    const used = new Set([...text.matchAll(/\[(data-[a-z-]+)/g)].map((match) => match[1]));
    const named = rows.flatMap((cells) => code(cells[1]));
    expect([...used].filter((name) => name !== undefined && !named.includes(name))).toEqual([]);
  });
});
