import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explainFacts, hindrances } from '../schema/explain-facts.js';
import { schemaFromFacts } from '../schema/from-facts.js';
import type { UserPoolNote } from '../schema/user-pool-note.js';
import { CommandError, exitCodes } from './command-error.js';
import { findMisfits } from './find-misfits.js';
import type { Misfit } from './misfit.js';
import { poolSource, type PoolSource } from './pool-source.js';
import { printLiteral } from './print-literal.js';
import { printable } from './printable.js';
import { asFailure, readText } from './read-files.js';
import { parseModule, printModule } from './schema-module.js';
import { schemaCommand, type SchemaCommand } from './schema-options.js';
import type { Surroundings } from './surroundings.js';

/** `cognito-sign-up schema`: writes the module of a schema, or checks one. Answers with the exit code. */
export async function runSchema(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const command = schemaCommand(args);
  const source = await poolSource(command, surroundings);
  return command.mode === 'check'
    ? checkSchema(command, source, surroundings)
    : writeSchema(command, args, source, surroundings);
}

async function writeSchema(
  command: SchemaCommand,
  args: readonly string[],
  { facts, name, hasClient }: PoolSource,
  surroundings: Surroundings,
): Promise<number> {
  const { out, mode } = command;
  const comments = [
    `Made from the ${name === 'user pool' ? 'description of a user pool' : name} by`,
    `npx cognito-sign-up schema ${args
      .filter((arg) => arg !== '--force')
      .map(quoted)
      .join(' ')}`,
    ...(out === undefined
      ? []
      : ['Yours to edit: the same with --check tells whether it still fits the pool, with --force it is made anew.']),
  ];
  const text = printModule(schemaFromFacts(facts, command), comments, out && /js$/.test(out) ? 'js' : 'ts');
  if (out === undefined) surroundings.write(text);
  else await writeModule(out, text, mode, surroundings);
  for (const note of explainFacts(facts, command)) surroundings.tell(inWords(note));
  if (!hasClient) surroundings.tell(`note: ${withoutClient}\n`);
  return exitCodes.ok;
}

const withoutClient =
  'What the app client may write is not known, so it is taken to be everything. Add --client-id, or its description with a second --from.';

async function writeModule(
  out: string,
  text: string,
  mode: SchemaCommand['mode'],
  surroundings: Surroundings,
): Promise<void> {
  const file = path.resolve(surroundings.folder, out);
  await mkdir(path.dirname(file), { recursive: true }).catch(asFailure(`cannot write ${out}`));
  await writeFile(file, text, { flag: mode === 'overwrite' ? 'w' : 'wx' }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new CommandError(
        `${out} is there already. --check tells whether it still fits; --force makes it anew, without what was added by hand.`,
      );
    }
    return asFailure(`cannot write ${out}`)(error);
  });
  surroundings.tell(`Wrote ${printable(out)}.\n`);
}

async function checkSchema(
  { out = '', omit }: SchemaCommand,
  { facts, name }: PoolSource,
  surroundings: Surroundings,
): Promise<number> {
  const schema = parseModule(await readText(out, surroundings), out);
  const misfits = findMisfits(schema, facts, omit);
  for (const note of hindrances(facts)) surroundings.tell(inWords(note));
  if (!misfits.length) {
    surroundings.write(`${printable(out)} fits the ${name}.\n`);
    return exitCodes.ok;
  }
  surroundings.write(`${printable(out)} does not fit the ${name}:\n${misfits.map(asDifference).join('')}`);
  return exitCodes.misfit;
}

const inWords = ({ level, text }: UserPoolNote): string =>
  `${level === 'warning' ? 'warning' : 'note'}: ${printable(text)}\n`;

/** As a difference is shown: `-` is what the module has, `+` what would fit. */
function asDifference({ where, why, has, fits }: Misfit): string {
  const line = (sign: string, value: unknown) =>
    value === undefined ? '' : `  ${sign} ${printable(printLiteral(value, '', 0, Infinity))}\n`;
  return `\n  ${printable(where)}: ${why}\n${line('-', has)}${line('+', fits)}`;
}

/** As a shell would take it back. */
const quoted = (arg: string): string =>
  /^[\w./:@%+=,-]+$/.test(arg)
    ? arg
    : `'${printable(arg)
        .replace(/\s+/g, ' ')
        .replaceAll("'", String.raw`'\''`)}'`;
