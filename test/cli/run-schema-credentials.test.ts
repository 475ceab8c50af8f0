import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { pool } from '../schema/described-pools.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sign-up-credentials-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command line; what it ended with and said. */
async function command(args: readonly string[]) {
  let [output, told] = ['', ''];
  const exitCode = await run(['schema', ...args], {
    folder,
    environment: {},
    readInput: () => Promise.resolve(new Uint8Array()),
    write: (text) => (output += text),
    tell: (text) => (told += text),
    onInterrupt: () => undefined,
  });
  return { exitCode, output, told };
}
const read = (file: string) => readFile(path.join(folder, file), 'utf8');
const write = (file: string, value: object) => writeFile(path.join(folder, file), JSON.stringify(value));

describe('npx cognito-sign-up schema', () => {
  it('asks nobody for a username or a password, if told so, and the result fits', async () => {
    const aliased = pool({
      UsernameAttributes: undefined,
      AliasAttributes: ['email'],
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    });
    await write('aliased.json', { UserPool: aliased });
    const args = ['--from', 'aliased.json', '--out', 'aliased.ts'];
    const { exitCode, told } = await command([...args, '--generate-username', '--password', 'none']);
    expect(exitCode).toBe(0);
    expect(told).toContain('one is generated');
    expect(await read('aliased.ts')).toContain(`export const schema = {
  aliasAttributes: ['email'],
  username: 'generate',
  password: 'none',
  fields: [{ name: 'email', required: true }],
} as const satisfies SignUpSchema;
`);
    expect(await command([...args, '--check'])).toMatchObject({ exitCode: 0 });
    await write('aliased.json', { UserPool: { ...aliased, AliasAttributes: ['phone_number'], Policies: {} } });
    const { exitCode: code, output } = await command([...args, '--check']);
    expect(code).toBe(1);
    expect(output).toContain('aliasAttributes: nobody can sign in');
    expect(output).toContain("password: the pool refuses a sign-up without one\n  - 'none'\n  + 'required'");
  });
});
