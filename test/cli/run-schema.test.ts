import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { client, pool, required, secrets, text } from '../schema/described-pools.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sign-up-schema-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const userPool = { UserPool: pool({}, required('name'), text('custom:plan')) };
const userPoolClient = { UserPoolClient: client({ ClientSecret: 'SECRET-1', WriteAttributes: ['email', 'name'] }) };

/** Runs a command line over a standard input; what it ended with and said. */
async function command(args: readonly string[], input: unknown = { ...userPool, ...userPoolClient }) {
  let [output, told] = ['', ''];
  const bytes =
    input instanceof Uint8Array ? input : Buffer.from(typeof input === 'string' ? input : JSON.stringify(input));
  const exitCode = await run(['schema', ...args], {
    folder,
    environment: {},
    readInput: () => Promise.resolve(bytes),
    write: (text) => (output += text),
    tell: (text) => (told += text),
    onInterrupt: () => undefined,
  });
  for (const secret of secrets) expect(output + told).not.toContain(secret);
  return { exitCode, output, told };
}
const read = (file: string) => readFile(path.join(folder, file), 'utf8');
const write = (file: string, text: unknown) =>
  writeFile(path.join(folder, file), typeof text === 'string' ? text : JSON.stringify(text));

const written = `// Made from the user pool eu-central-1_Example and its app client 1example23456789 by
// npx cognito-sign-up schema --from -
import type { SignUpSchema } from 'cognito-sign-up/schema';

export const schema = {
  usernameAttributes: ['email'],
  passwordPolicy: { minLength: 10, requireNumbers: true },
  fields: [{ name: 'name', required: true }],
} as const satisfies SignUpSchema;
`;

describe('npx cognito-sign-up schema', () => {
  it('writes the module to the standard output, and tells what it left out and why', async () => {
    const { exitCode, output, told } = await command(['--from', '-']);
    expect([exitCode, output]).toEqual([0, written]);
    expect(told.split('\n')).toEqual([
      expect.stringContaining('warning: The app client has a secret'),
      expect.stringContaining('note: The app client may not write custom:plan (WriteAttributes)'),
      '',
    ]);
  });

  it('reads one description, two, or both in one object; as PowerShell saves them, too', async () => {
    await write('pool.json', userPool);
    await write('client.json', userPoolClient.UserPoolClient);
    const schemaOf = async (args: string[], input?: unknown) =>
      (await command(args, input)).output.split('\n').slice(2);
    const expected = written.split('\n').slice(2);
    expect(await schemaOf(['--from', 'pool.json', '--from', 'client.json'])).toEqual(expected);
    expect(await schemaOf(['--from', 'client.json', '--from', '-'], userPool.UserPool)).toEqual(expected);
    const json = JSON.stringify({ ...userPool, ...userPoolClient });
    expect(await schemaOf(['--from', '-'], `\ufeff${json}`)).toEqual(expected);
    expect(await schemaOf(['--from', '-'], Buffer.from(`\ufeff${json}`, 'utf16le'))).toEqual(expected);
    const { output, told } = await command(['--from', 'pool.json']);
    expect(output).toContain("{ name: 'custom:plan' }");
    expect(told).toContain('What the app client may write is not known');
  });

  it('reads amplify_outputs.json', async () => {
    const auth = {
      aws_region: 'eu-central-1',
      user_pool_id: 'eu-central-1_Example',
      user_pool_client_id: '1example23456789',
      username_attributes: ['email'],
      standard_required_attributes: ['email', 'name'],
      user_verification_types: ['email'],
      password_policy: { min_length: 10, require_numbers: true },
    };
    const { exitCode, output, told } = await command(['--from', '-'], { version: '1.4', auth });
    expect([exitCode, output]).toEqual([0, written]);
    expect(told).toContain('custom attributes');
  });

  it('asks for what the options say', async () => {
    const options = ['--pick', 'nickname', '--omit', 'name', '--order', 'nickname,email'];
    const { output, told } = await command(['--from', '-', ...options], userPool);
    expect(output).toContain("fields: [{ name: 'nickname' }, { name: 'email' }, { name: 'password' }],");
    expect(output).toContain('--from - --pick nickname --omit name --order nickname,email');
    expect(told).toContain('warning: The pool requires name');
  });

  it('writes a file, also JavaScript, and overwrites none unasked', async () => {
    const to = ['--from', '-', '--out', 'new/schema.mjs'];
    expect(await command(to)).toMatchObject({
      exitCode: 0,
      output: '',
      told: expect.stringMatching(/^Wrote new/) as string,
    });
    const text = await read('new/schema.mjs');
    expect(text).toMatch(/^\/\/ npx cognito-sign-up schema --from - --out new\/schema\.mjs\n\/\/ Yours to edit: /m);
    expect(text).toContain(
      "\n/** @satisfies {import('cognito-sign-up/schema').SignUpSchema} */\nexport const schema = /** @type {const} */ ({",
    );
    await write('new/schema.mjs', '// mine');
    const again = await command(to);
    expect(again).toMatchObject({ exitCode: 3, told: expect.stringContaining('is there already') as string });
    expect(await read('new/schema.mjs')).toBe('// mine');
    expect(await command([...to, '--force'])).toMatchObject({ exitCode: 0 });
    expect(await read('new/schema.mjs')).toBe(text);
  });

  it('keeps what it is told from becoming anything but a comment', async () => {
    const file = "a\n'b.json";
    await write(file, userPool);
    const { output } = await command(['--from', file]);
    expect(output.split('\n')[1]).toBe(String.raw`// npx cognito-sign-up schema --from 'a '\''b.json'`);
    const hostile = { UserPool: { ...userPool.UserPool, Id: 'x\nalert(1)' } };
    expect((await command(['--from', '-'], hostile)).output).toMatch(/^\/\/ Made from the description of a user/);
  });

  it('shows a terminal no commands that a name may hold', async () => {
    const { told } = await command(['--from', '-'], { UserPool: pool({}, text('dev:\u001b[2J')) });
    expect(told).toContain('dev:\ufffd[2J can be written by developers only');
  });
});

describe('--check', () => {
  const check = ['--from', '-', '--out', 'checked.ts', '--check'];

  it('is content with what was written, formatted otherwise and extended by hand', async () => {
    const edited = written.replaceAll("'", '"').replace('required: true }', 'required: true, label: "Your name" }');
    await write('checked.ts', edited.replace(/ as const satisfies SignUpSchema;/, ';\nexport const more = f(1);'));
    const { exitCode, output, told } = await command(check);
    expect([exitCode, output]).toEqual([
      0,
      'checked.ts fits the user pool eu-central-1_Example and its app client 1example23456789.\n',
    ]);
    // That nobody could sign up is worth hearing all the same.
    expect(told).toContain('warning: The app client has a secret');
  });

  it('ends with 1 and shows what differs', async () => {
    await write('checked.ts', written);
    const changed = pool({ Policies: { PasswordPolicy: { MinimumLength: 12 } } }, required('name'), required('locale'));
    const { exitCode, output } = await command(check, { UserPool: changed });
    expect(exitCode).toBe(1);
    expect(output).toBe(`checked.ts does not fit the user pool eu-central-1_Example:

  passwordPolicy.minLength: the form takes passwords that the pool refuses
  - 10
  + 12

  locale: the pool requires it
  + { name: 'locale', required: true }
`);
    expect(await command([...check, '--omit', 'locale'], { UserPool: changed })).toMatchObject({ exitCode: 1 });
    expect(await read('checked.ts')).toBe(written);
  });

  it.each([
    ['// nothing\n', 'has no “export const schema'],
    ['export const schema = [];\n', 'the schema is no object'],
    [
      'export const schema = {\n  fields: [...more],\n};\n',
      'checked.ts:2: the schema has more than plain data in it (...more]',
    ],
    ["export const schema = { fields: [{ name: 'name' }, { name: 'name' }] };\n", 'schema-duplicate'],
  ])('ends with 3 where the module is %j', async (text, words) => {
    await write('checked.ts', text);
    const { exitCode, told } = await command(check);
    expect([exitCode, told]).toEqual([3, expect.stringContaining(words)]);
  });
});

describe('what cannot be read or made ends with 3 and says why, without quoting it', () => {
  it.each([
    [['--from', 'missing.json'], '', 'cannot read missing.json: there is no such file'],
    [['--from', '.'], '', 'cannot read .: it is a folder'],
    [['--from', '-'], '', 'the standard input is empty'],
    [['--from', '-'], '{ "ClientSecret": "SECRET-1" ', 'the standard input is not JSON'],
    [['--from', '-'], '[]', 'it is no JSON object'],
    [['--from', '-'], userPoolClient, 'describes an app client, but no user pool'],
    [['--from', '-'], { UserPool: {} }, 'has no SchemaAttributes'],
    [['--from', '-'], { version: '2', auth: {} }, 'not of version 1'],
    [['--from', '-'], { UserPool: pool({}, required('identities')) }, 'requires “identities”'],
    [['--from', '-', '--pick', 'custom:x'], userPool, '“custom:x”, which the user pool does not have'],
    [['--from', '-', '--out', 'missing.ts', '--check'], userPool, 'cannot read missing.ts'],
  ])('%j', async (args, input, words) => {
    const { exitCode, output, told } = await command(args, input);
    expect([exitCode, output, told]).toEqual([3, '', expect.stringContaining(words)]);
    expect(told).toMatch(/^cognito-sign-up: (?!cognito-sign-up)/);
    expect(told).not.toContain('    at ');
  });
});
