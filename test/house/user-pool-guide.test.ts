import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { run } from '../../src/cli/run.js';
import { schemaArguments } from '../../src/cli/schema-options.js';
import { root, sources } from './sources.js';

const guide = readFileSync(path.join(root, 'docs/user-pool.md'), 'utf8');
const firstCells = [...guide.matchAll(/^\| (.*?) +\|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replace(/ <.*>$/, '')),
);
const example = (language: string, head: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].find(([, text]) =>
    text?.startsWith(head),
  )?.[1] ?? '';

/** The literals of a union type, or the members of an interface. */
function namesIn(file: string, name: string): string[] {
  const tree = sources('src/schema').find((source) => source.file === file)?.tree;
  const found: string[] = [];
  tree?.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) {
      for (const member of node.members) if (member.name) found.push(member.name.getText(tree));
    }
    if (!ts.isTypeAliasDeclaration(node) || node.name.text !== name || !ts.isUnionTypeNode(node.type)) return;
    for (const { literal } of node.type.types.filter(ts.isLiteralTypeNode)) {
      if (ts.isStringLiteral(literal)) found.push(literal.text);
    }
  });
  return found;
}

/** A pool as the guide's examples have it. */
const pool = {
  UserPool: {
    Id: 'eu-central-1_Example',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
    Policies: { PasswordPolicy: { MinimumLength: 10, RequireNumbers: true } },
    SchemaAttributes: [
      { Name: 'email', Required: true },
      { Name: 'given_name', Required: true },
      { Name: 'locale' },
      { Name: 'custom:plan', StringAttributeConstraints: { MinLength: '0', MaxLength: '20' } },
      {
        Name: 'custom:seats',
        AttributeDataType: 'Number',
        NumberAttributeConstraints: { MinValue: '1', MaxValue: '500' },
      },
    ],
  },
  UserPoolClient: { ClientId: '1example23456789' },
};
const changed = {
  ...pool,
  UserPool: {
    ...pool.UserPool,
    Policies: { PasswordPolicy: { MinimumLength: 12 } },
    SchemaAttributes: [...pool.UserPool.SchemaAttributes, { Name: 'locale', Required: true }],
  },
};

describe('docs/user-pool.md', () => {
  it.each([
    ['each option of the command', Object.keys(schemaArguments).map((name) => `--${name}`)],
    ['each option of the functions', namesIn('src/schema/user-pool-options.ts', 'UserPoolSchemaOptions')],
    ['each note', namesIn('src/schema/user-pool-note.ts', 'UserPoolNoteCode')],
  ])('has a row for %s', (_, names) => {
    expect(names.length).toBeGreaterThan(4);
    expect(firstCells).toEqual(expect.arrayContaining(names));
  });

  it('shows what the command writes, and what it says in CI', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'guide-'));
    let output = '';
    const command = (input: object, ...args: string[]) =>
      run(['schema', '--from', '-', '--out', 'src/sign-up-schema.ts', ...args], {
        folder,
        environment: {},
        readInput: () => Promise.resolve(Buffer.from(JSON.stringify(input))),
        write: (text) => (output += text),
        tell: () => undefined,
        onInterrupt: () => undefined,
      });
    const asked = '--user-pool-id eu-central-1_Example --client-id 1example23456789';
    expect(await command(pool)).toBe(0);
    const written = await readFile(path.join(folder, 'src/sign-up-schema.ts'), 'utf8');
    expect(written.replace('--from -', asked)).toBe(example('ts', '// Made from'));

    expect(await command(changed, '--check')).toBe(1);
    expect(output).toBe(example('text', 'src/'));
    await rm(folder, { recursive: true });
  });
});
