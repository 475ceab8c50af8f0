import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { printable, redacted } from '../../src/cli/printable.js';
import { run } from '../../src/cli/run.js';

async function command(...args: readonly string[]) {
  let [output, told] = ['', ''];
  const exitCode = await run(args, {
    folder: '/',
    environment: {},
    readInput: () => Promise.reject(new Error('broken pipe')),
    write: (text) => (output += text),
    tell: (text) => (told += text),
    onInterrupt: () => undefined,
  });
  return { exitCode, output, told };
}

it.each([
  [['--help'], 'Usage: npx cognito-sign-up <command>'],
  [['-h'], 'Usage: npx cognito-sign-up <command>'],
  [['schema', '--help'], 'Usage: npx cognito-sign-up schema [options]'],
  [['schema', '--wrong', '-h'], 'Usage: npx cognito-sign-up schema [options]'],
  [['--version'], `${manifest.version}\n`],
])('%j is answered on the standard output', async (args, words) => {
  const { exitCode, output, told } = await command(...args);
  expect([exitCode, output, told]).toEqual([0, expect.stringContaining(words), '']);
});

it.each([
  [[], 'Usage: npx cognito-sign-up'],
  [['scheme'], 'cognito-sign-up: there is no command “scheme”. Try npx cognito-sign-up --help'],
  [['schema'], 'cognito-sign-up: say where the description comes from'],
])('%j ends with 2 and says what would be right', async (args, words) => {
  const { exitCode, output, told } = await command(...args);
  expect([exitCode, output, told]).toEqual([2, '', expect.stringContaining(words)]);
});

it('a failure that nobody foresaw comes with the stack to report it with', async () => {
  const { exitCode, told } = await command('schema', '--from', '-');
  expect([exitCode, told]).toEqual([3, expect.stringMatching(/^cognito-sign-up: Error: broken pipe\n +at /)]);
});

it('what a log should not keep is left out of the service’s words', () => {
  const words =
    'User: arn:aws:iam::123456789012:user/ada is not allowed; key AKIAIOSFODNN7EXAMPLE, account 123456789012';
  expect(redacted(words)).toBe('User: arn:… is not allowed; key …, account …');
  expect(printable('a\u001b[31m\u202eb\nc')).toBe('a\ufffd[31m\ufffdb\nc');
});
