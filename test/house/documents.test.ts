import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matrix } from '../faults/matrix.js';
import { literalsOf, root, sources, titlesOf } from './sources.js';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('docs/errors.md', () => {
  it('has one heading for each code that an error can carry', () => {
    const headings = [...read('docs/errors.md').matchAll(/^## `?([a-z-]+)`?$/gm)].map(([, code]) => code);
    const codes = literalsOf('src/messages/developer-error.ts', 'DeveloperErrorCode');
    expect(headings.sort()).toEqual(codes.sort());
  });

  it('has one heading for each diagnosis of a fault, with its mend', () => {
    const [, ...sections] = (read('docs/errors.md').split('\n## Diagnoses\n')[1] ?? '').split('\n### ');
    const diagnoses = literalsOf('src/client/service-fault.ts', 'Diagnosis');
    expect(diagnoses.length).toBeGreaterThan(10);
    expect(sections.map((section) => section.split('\n', 1)[0]).sort()).toEqual(diagnoses.sort());
    expect(sections.filter((section) => !section.includes('\nMend: '))).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it('has one entry for each rule that a test names in its title, and no other', () => {
    // An entry is a heading, a list item or a row of a table that begins with the id of the rule.
    const entries = [...read('docs/rules.md').matchAll(/^(?:#+ |[-*] |\| ?)\**`?([A-Z]-\d+[a-z]?)\b/gm)].map(
      ([, id]) => id,
    );
    expect(entries).toEqual([...new Set(entries)]);
    const named = ['test', 'stories']
      .flatMap((folder) => sources(folder))
      .flatMap(titlesOf)
      .flatMap((title) => title.match(/\b[A-Z]-\d+[a-z]?\b/g) ?? []);
    // The titles of the fault matrix are made of its rows.
    const rows = matrix.map(({ id }) => id);
    expect(entries.sort()).toEqual([...new Set([...named, ...rows])].sort());
  });
});

describe('docs/accessibility.md', () => {
  const table = read('docs/accessibility.md').split('\n### By success criterion\n')[1]?.split('\n\n')[1] ?? '';
  const rows = table.split('\n').flatMap((line) => {
    const [, criteria = '', , where = ''] = line.split('|');
    const files = [...where.matchAll(/`([^`]+)`/g)].flatMap(([, file]) => file ?? []);
    return criteria.split(',').flatMap((it) => (/^\s*\d/.test(it) ? [[it.trim(), files] as const] : []));
  });

  it.each(rows)('holds WCAG %s where it says so', (criterion, files) => {
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !read(file).includes(criterion))).toEqual([]);
  });
});

describe('a document', () => {
  const guides = readdirSync(path.join(root, 'docs')).flatMap((file) => (file.endsWith('.md') ? `docs/${file}` : []));

  it.each(['README.md', 'CONTRIBUTING.md', ...guides])('%s names only sources that are there', (file) => {
    const named = [...read(file).matchAll(/`((?:src|test|stories|tools|\.storybook)\/[\w./-]+)`/g)];
    expect(named.map(([, name]) => name ?? '').filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it.each(['README.md', 'CONTRIBUTING.md', ...guides])('%s shows only pictures that are there', (file) => {
    const shown = [...read(file).matchAll(/(?:src|srcset)="((?:docs\/)?images\/[^"]+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(shown.filter((name) => !existsSync(path.resolve(root, path.dirname(file), name)))).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'docs/decisions.md',
    'docs/browsers.md',
  ];

  it.each([...documents, 'LICENSE', 'docs/rules.md', 'docs/errors.md'])('include %s', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
  });

  it.each(documents)('link from %s only to files that are there', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => target ?? '');
    const broken = links.filter((target) => !existsSync(path.resolve(root, path.dirname(file), target)));
    expect(broken).toEqual([]);
  });
});
