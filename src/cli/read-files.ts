import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error.js';
import type { Surroundings } from './surroundings.js';

/**
 * The JSON of files, `-` being the standard input.
 *
 * @throws CommandError, which never quotes what is in them
 */
export async function readJsonFiles(files: readonly string[], surroundings: Surroundings): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const file of files) found.push(parsed(await bytesOf(file, surroundings), file));
  return found;
}

export async function readText(file: string, { folder }: Surroundings): Promise<string> {
  return decoded(await readFile(path.resolve(folder, file)).catch(asFailure(`cannot read ${file}`)));
}

/** For a promise of the file system: the failure in words. */
export const asFailure = (what: string) => (error: unknown) => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons = new Map([
    ['ENOENT', 'there is no such file or folder'],
    ['EISDIR', 'it is a folder'],
    ['ENOTDIR', 'a part of the path is no folder'],
    ['EACCES', 'it is not allowed'],
    ['EPERM', 'it is not allowed'],
    ['EROFS', 'the disk is read-only'],
    ['ENOSPC', 'the disk is full'],
  ]);
  throw new CommandError(`${what}: ${reasons.get(code) ?? (code || String(error))}.`, undefined, { cause: error });
};

const bytesOf = (file: string, { folder, readInput }: Surroundings): Promise<Uint8Array> =>
  file === '-' ? readInput() : readFile(path.resolve(folder, file)).catch(asFailure(`cannot read ${file}`));

function parsed(bytes: Uint8Array, file: string): unknown {
  const name = file === '-' ? 'the standard input' : file;
  const text = decoded(bytes);
  if (!text.trim()) throw new CommandError(`${name} is empty.`);
  try {
    return JSON.parse(text);
  } catch {
    // The reason quotes what it stumbled over, which may be next to a secret.
    throw new CommandError(`${name} is not JSON.`);
  }
}

/** PowerShell's `>` writes UTF-16, or a mark at the front. */
function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
