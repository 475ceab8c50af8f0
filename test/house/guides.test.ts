import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../src/client.js';
import type { Operation } from '../../src/client.js';
import { en } from '../../src/locales/en.js';
import type { ServiceErrorKey } from '../../src/validation.js';
import { literalsOf, root, sources } from './sources.js';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The rows of all tables of a document, each as its cells. */
const rowsOf = (file: string) =>
  read(file)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map(([, ...cells]) => cells);
const code = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
const firstCells = (file: string) => rowsOf(file).flatMap(([first]) => code(first));

/** The members of an interface, without those of what it extends. */
function membersOf(file: string, name: string): string[] {
  const tree = sources(path.dirname(file)).find((source) => source.file === file)?.tree;
  const found = tree?.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  return found?.members.flatMap((member) => (member.name ? [member.name.getText(tree)] : [])) ?? [];
}

describe('docs/triggers.md', () => {
  const frames = rowsOf('docs/triggers.md').filter(([, message = '']) => message.includes('failed with error'));

  it.each(frames)('says rightly what is left of %s', (thrown, message, text) => {
    const error = { name: 'UserLambdaValidationException', message: code(message).join() };
    const { triggerText } = describeError(error, 'SignUp');
    expect([triggerText, code(thrown).join()]).toEqual([code(text).join(), code(text).join()]);
  });

  it('shows how Cognito frames the words', () => {
    expect(frames.length).toBeGreaterThan(2);
  });
});

describe('docs/guide.md', () => {
  it.each([
    ['src/views/sign-up-form-props.ts', 'SignUpFormProps'],
    ['src/flow/sign-up-options.ts', 'UseSignUpOptions'],
    ['src/views/root.tsx', 'AppearanceProps'],
  ])('has a row for each prop of %s, %s', (file, name) => {
    const members = membersOf(file, name);
    expect(members.length).toBeGreaterThan(3);
    expect(firstCells('docs/guide.md')).toEqual(expect.arrayContaining(members));
  });

  it('has a row for each status of a result', () => {
    const statuses = [...read('src/flow/sign-up-state.ts').matchAll(/status: '(\w+)'/g)].map(([, status]) => status);
    expect(firstCells('docs/guide.md')).toEqual(expect.arrayContaining(statuses));
  });
});

describe('docs/schema.md', () => {
  it.each(['SignUpField', 'SignUpSchema'])('has a row for each member of %s', (name) => {
    const members = membersOf('src/schema/types.ts', name);
    expect(members.length).toBeGreaterThan(2);
    expect(firstCells('docs/schema.md')).toEqual(expect.arrayContaining(members));
  });

  it('gives each standard attribute with its label', () => {
    const attributes = Object.entries(en.labels).filter(
      ([name]) => !/^(use_password|username|password|code)/.test(name),
    );
    const rows = rowsOf('docs/schema.md').map(([first, label]) => `${code(first).join()}: ${label ?? ''}`);
    expect(rows).toEqual(expect.arrayContaining(attributes.map(([name, label]) => `${name}: ${label}`)));
  });

  it('names each reason that a field can have words of its own for', () => {
    const named = code(read('docs/schema.md').split('## Words of your own')[1]);
    expect(named).toEqual(expect.arrayContaining(Object.keys(en.errors)));
  });
});

describe('docs/flow.md', () => {
  const rows = rowsOf('docs/flow.md').filter(([first = '']) => first.endsWith('Exception`'));

  it.each(rows)('says what %s means after %s: %s, %s', (exception, operations, keys, actions) => {
    for (const operation of code(operations)) {
      const fault = describeError({ name: code(exception).join(), message: '' }, operation as Operation);
      expect(code(keys)).toContain(fault.key);
      expect(code(actions)).toContain(fault.action);
    }
  });

  it('has each exception of each call once', () => {
    const file = (operation: string) =>
      import.meta
        .resolve(`@aws-sdk/client-cognito-identity-provider`)
        .replace(/dist-.*$/, `dist-types/commands/${operation}Command.d.ts`);
    const thrown = ['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode', 'InitiateAuth'].flatMap((operation) =>
      [...readFileSync(new URL(file(operation)), 'utf8').matchAll(/@throws \{@link (\w+Exception)\} \(/g)].map(
        ([, name = '']) => `${name} of ${operation}`,
      ),
    );
    const told = rows.flatMap(([name, operations]) =>
      code(operations).map((operation) => `${code(name).join()} of ${operation}`),
    );
    expect(thrown.length).toBeGreaterThan(49);
    expect(told.sort()).toEqual(thrown.sort());
  });

  it('says what each action and each member of a fault is', () => {
    const actions = literalsOf('src/client/service-fault.ts', 'NextAction');
    const members = membersOf('src/client/service-fault.ts', 'ServiceFault');
    expect(actions.length).toBeGreaterThan(5);
    expect(firstCells('docs/flow.md')).toEqual(expect.arrayContaining([...actions, ...members]));
  });

  it('names no action that there is not', () => {
    const actions = literalsOf('src/client/service-fault.ts', 'NextAction');
    expect(rows.flatMap(([, , , named]) => code(named)).filter((action) => !actions.includes(action))).toEqual([]);
  });

  it('gives each sentence that people read', () => {
    const sentences = new Map(rowsOf('docs/flow.md').map(([first, sentence]) => [code(first).join(), sentence]));
    for (const [key, words] of Object.entries(en.service)) {
      expect(sentences.get(key), key).toBe(words({ label: en.labels.email }));
    }
  });

  it('names no key that there is not', () => {
    const keys = rows.flatMap(([, , keys]) => code(keys));
    expect(keys.filter((key) => !Object.hasOwn(en.service, key as ServiceErrorKey))).toEqual([]);
  });
});

describe('the guides', () => {
  const guides = ['README.md', ...readdirSync(path.join(root, 'docs')).map((file) => `docs/${file}`)].filter((file) =>
    file.endsWith('.md'),
  );
  /** As sites that show Markdown make them: letters, digits and hyphens of the heading. */
  const anchorsOf = (file: string) =>
    [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    );

  it.each(guides)('link from %s to files and headings that are there', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)/g)];
    const broken = links.filter(([, target = '', anchor = '']) => {
      const to = target ? path.posix.join(path.posix.dirname(file), target) : file;
      return !existsSync(path.join(root, to)) || (anchor !== '' && !anchorsOf(to).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

describe('docs/languages.md', () => {
  it('has a row for each part of the messages', () => {
    expect(firstCells('docs/languages.md')).toEqual(expect.arrayContaining(Object.keys(en)));
  });
});

describe('docs/rules.md', () => {
  it('explains each rule that a comment of the sources or of a story names', () => {
    const named = [...sources('src'), ...sources('stories')].flatMap(
      ({ text }) => text.match(/(?<![\w-])(?:[A-Z]-\d+|G\d|WCAG \d\.\d\.\d+)\b/g) ?? [],
    );
    const page = read('docs/rules.md');
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((id) => !new RegExp(`^[|*\\s]*${id}\\b`, 'm').test(page))).toEqual([]);
  });
});
