import { createRequire } from 'node:module';
import { CommandError, exitCodes, usageError } from './command-error.js';
import { fakePoolHelp, help, schemaHelp } from './help.js';
import { printable } from './printable.js';
import { runFakePool } from './run-fake-pool.js';
import { runSchema } from './run-schema.js';
import type { Surroundings } from './surroundings.js';

/** Runs a command line, without the node and the script at its front. Never rejects. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(args, surroundings);
  } catch (error) {
    const known =
      error instanceof CommandError || (error instanceof Error && error.message.startsWith('cognito-sign-up:'));
    // What nobody foresaw is a mistake of this command, and the stack is what to report it with.
    const words = known ? error.message.replace(/^cognito-sign-up: /, '') : String((error as Error).stack ?? error);
    surroundings.tell(`cognito-sign-up: ${printable(words)}\n`);
    return error instanceof CommandError ? error.exitCode : exitCodes.failure;
  }
}

async function dispatch([command, ...rest]: readonly string[], surroundings: Surroundings): Promise<number> {
  switch (command) {
    case 'schema':
    case 'fake-pool':
      return runCommand(commands[command], rest, surroundings);
    case '--version':
      surroundings.write(`${version()}\n`);
      return exitCodes.ok;
    case '--help':
    case '-h':
      surroundings.write(help);
      return exitCodes.ok;
    case undefined:
      surroundings.tell(help);
      return exitCodes.usage;
    default:
      throw usageError(`there is no command “${command}”. Try npx cognito-sign-up --help`);
  }
}

const commands = {
  schema: { run: runSchema, help: schemaHelp },
  'fake-pool': { run: runFakePool, help: fakePoolHelp },
};

async function runCommand(
  command: (typeof commands)[keyof typeof commands],
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  if (!args.includes('--help') && !args.includes('-h')) return command.run(args, surroundings);
  surroundings.write(command.help);
  return exitCodes.ok;
}

/** Of the package that this file is in, in src/ as in dist/. */
function version(): string {
  const manifest = createRequire(import.meta.url)('../../package.json') as { version: string };
  return manifest.version;
}
