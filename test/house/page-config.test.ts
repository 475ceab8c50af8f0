import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sources, type Source } from './sources.js';

const config = 'test/consumers/vite-app/src/page-config.ts';
const tests = sources('test').filter(({ file }) => /^test\/(?:browser|engines|faults)\//.test(file));

/** Each option of a page, and each value that it can have, but for the one that it has by itself. */
function optionsOf({ tree }: Source): { readonly name: string; readonly value?: string }[] {
  const found = tree.statements.find((it) => ts.isInterfaceDeclaration(it) && it.name.text === 'PageConfig');
  const members = (found as ts.InterfaceDeclaration | undefined)?.members.filter(ts.isPropertySignature) ?? [];
  return members.flatMap((member) => {
    const name = member.name.getText(tree);
    const [, usual] = /@default '(.*?)'/.exec(member.getFullText(tree)) ?? [];
    const types = member.type && ts.isUnionTypeNode(member.type) ? member.type.types : [];
    const values = types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    );
    return values.length > 0 ? values.filter((it) => it !== usual).map((value) => ({ name, value })) : [{ name }];
  });
}

/** The names that a file gives values to, and the strings in it. */
function wordsOf({ tree }: Source) {
  const names = new Set<string>();
  const strings = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) names.add(node.name.getText(tree));
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { names, strings };
}

// One that none sets is left of tests that were lost, or was never tried.
describe('the pages that tests in a browser can ask for', () => {
  const words = tests.map(wordsOf);
  const options = sources('test/consumers')
    .filter(({ file }) => file === config)
    .flatMap(optionsOf);

  it('are read from the app', () => {
    expect(options.map(({ name }) => name)).toEqual(expect.arrayContaining(['page', 'place', 'props']));
  });

  it.each(options)('are asked for: $name $value', ({ name, value }) => {
    const users = words.filter(({ names, strings }) => names.has(name) && (value === undefined || strings.has(value)));
    expect(users.length).toBeGreaterThan(0);
  });
});
