import type { SignUpSchema } from '../schema/types.js';
import { CommandError } from './command-error.js';
import { NotPlainData, parseLiteral } from './parse-literal.js';
import { printLiteral } from './print-literal.js';

/**
 * The module that an app imports: typed without losing the names of the fields, and written as Prettier would.
 *
 * @param comments lines of a comment at its head
 */
export function printModule(schema: SignUpSchema, comments: readonly string[], language: 'ts' | 'js'): string {
  const head = comments.map((line) => `// ${line}\n`).join('');
  const literal = printLiteral(schema, '', Infinity);
  return language === 'ts'
    ? `${head}import type { SignUpSchema } from 'cognito-sign-up/schema';\n\nexport const schema = ${literal} as const satisfies SignUpSchema;\n`
    : `${head}\n/** @satisfies {import('cognito-sign-up/schema').SignUpSchema} */\nexport const schema = /** @type {const} */ (${literal});\n`;
}

/**
 * Reads the schema back from a module that `printModule` made, whatever formatter or hand has changed since, as long as
 * it is plain data. The module is not run.
 *
 * @throws CommandError
 */
export function parseModule(source: string, file: string): SignUpSchema<unknown> {
  const start = /^\s*export\s+const\s+schema\b[^=;]*=(?!>)/m.exec(source);
  if (!start) throw new CommandError(`${file} has no “export const schema = { … }”, so there is nothing to check.`);
  try {
    const value = parseLiteral(source, start.index + start[0].length);
    // Members that are none of a schema's are found by the app's compiler; the rest is checked where it is resolved.
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof NotPlainData)) throw error;
    const line = source.slice(0, error.position).split('\n').length;
    throw new CommandError(
      `${file}:${line}: the schema has more than plain data in it (${error.message}), and can only be checked without running it. Keep the module plain, and add functions and elements where the app uses it.`,
    );
  }
  throw new CommandError(`${file}: the schema is no object.`);
}
