import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { described } from '../../.storybook/described-props.js';
import { root } from './sources.js';

const folder = path.join(root, 'stories', 'pages');
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
const names: readonly string[] = Object.values(described).flat();

describe("Storybook's guide", () => {
  it.each(names)('has the table of %s on a page', (name) => {
    expect(pages.filter(({ text }) => text.includes(`<PropsTable of="${name}" />`))).not.toEqual([]);
  });

  it('has a table of all props and options that the main door exports', () => {
    const door = readFileSync(path.join(root, 'src', 'index.ts'), 'utf8');
    const exported = door.match(/\b[A-Z]\w+(?:Props|Options|Bindings|Flow|Control|Links|Help|Handle)\b/g) ?? [];
    expect(exported.length).toBeGreaterThan(20);
    expect(exported.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has no bare tables, which the pages would show as lines of text', () => {
    expect(pages.filter(({ text }) => /^\|/m.test(text.replace(/<Markdown>[^]*?<\/Markdown>/g, '')))).toEqual([]);
  });

  it('links to pages that are there', () => {
    const paths = pages.map(({ text }) => {
      const [, title = ''] = /<Meta title="([^"]+)"/.exec(text) ?? [];
      return `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--docs`;
    });
    const links = pages.flatMap(({ text }) => [...text.matchAll(/\]\(\?path=\/docs\/([\w-]+)/g)].map(([, to]) => to));
    expect(links.filter((to) => to === undefined || !paths.includes(to))).toEqual([]);
  });
});
