import { readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '..', 'src');

/** The commands, which nobody imports, as names of files in dist/ without their ending. */
export const commands = { 'cli/main': path.join(source, 'cli', 'main.ts') };

/**
 * The modules that users import, as names of files in dist/ without their ending: the files directly in src/ and in
 * src/locales/. They are the entries of the build.
 *
 * @returns {Record<string, string>} the source file by the name of the door
 */
export function doors() {
  const files = [
    ...readdirSync(source),
    ...readdirSync(path.join(source, 'locales')).map((file) => `locales/${file}`),
  ].filter((file) => /\.tsx?$/.test(file));
  return Object.fromEntries(files.sort().map((file) => [file.replace(/\.tsx?$/, ''), path.join(source, file)]));
}
