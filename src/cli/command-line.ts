import { parseArgs, type ParseArgsConfig } from 'node:util';
import { usageError, type CommandError } from './command-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
interface Config<Given extends Options> {
  readonly args: string[];
  readonly options: Given;
}

/**
 * The values of a command's options.
 *
 * @param command its name, for the way to its help
 * @throws CommandError
 */
export function readOptions<const Given extends Options>(
  command: string,
  args: readonly string[],
  options: Given,
): ReturnType<typeof parseArgs<Config<Given>>>['values'] {
  try {
    return parseArgs<Config<Given>>({ args: [...args], options }).values;
  } catch (error) {
    // Node's own words, which name the option.
    throw wrongLine(command, error instanceof Error ? error.message : String(error));
  }
}

/** A command line that cannot be meant, and the way to the help. */
export const wrongLine = (command: string, words: string): CommandError =>
  usageError(`${words}\nTry npx cognito-sign-up ${command} --help`);
