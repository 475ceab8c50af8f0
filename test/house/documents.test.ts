import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root, sources, titlesOf } from './sources.js';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('docs/errors.md', () => {
  it('has one heading for each code that an error can carry', () => {
    const headings = [...read('docs/errors.md').matchAll(/^## `?([a-z-]+)`?$/gm)].map(([, code]) => code);
    expect(headings.sort()).toEqual(developerErrorCodes().sort());
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
    expect(entries.sort()).toEqual([...new Set(named)].sort());
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

/** The members of the union type in src/messages/developer-error.ts. */
function developerErrorCodes(): string[] {
  const tree = sources('src/messages').find(({ file }) => file.endsWith('/developer-error.ts'))?.tree;
  const codes: string[] = [];
  tree?.forEachChild((node) => {
    if (!ts.isTypeAliasDeclaration(node) || node.name.text !== 'DeveloperErrorCode') return;
    const members = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
    for (const member of members) {
      if (ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal)) codes.push(member.literal.text);
    }
  });
  return codes;
}
