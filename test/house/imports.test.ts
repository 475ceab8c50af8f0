import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, root, sources } from './sources.js';

/** A layer imports from itself and from lower ranks. Doors are the files directly in src/ and in src/locales/. */
const ranks = new Map([
  ['messages', 0],
  ['schema', 1],
  ['client', 1],
  ['theme', 1],
  ['testing', 1],
  ['validation', 2],
  // Checks of other makers; what draws one is in views.
  ['challenge', 2],
  // OAuth, for identity providers; its hook is in flow, its buttons are in views.
  ['federated', 2],
  ['form', 3],
  ['flow', 4],
  // These draw controls of their own, and are handed to the form by the app.
  ['phone', 4],
  ['password', 4],
  ['views', 5],
  ['cli', 6],
  ['door', 6],
]);

/** The layers that may import a package. One that is not listed is in none. */
const packages = new Map([
  ['react', ['form', 'flow', 'phone', 'password', 'views']],
  ['react-dom', ['views']],
  ['react-hook-form', ['form']],
  ['zod', ['validation']],
  ['libphonenumber-js', ['phone']],
  ['oauth4webapi', ['federated']],
  ['@zxcvbn-ts/core', ['password']],
  ['@zxcvbn-ts/language-common', ['password']],
  ['@zxcvbn-ts/language-en', ['password']],
  // The command takes it from the project that it runs in.
  ['@aws-sdk/client-cognito-identity-provider', ['client', 'cli']],
  ['aws-amplify', ['client']],
  // In a browser nothing of Node is there: beyond the command, no module may import it.
  ...['fs', 'http', 'module', 'net', 'path', 'stream', 'util'].map((name): [string, string[]] => [
    `node:${name}`,
    ['cli'],
  ]),
]);

const all = sources('src').map((source) => ({
  ...source,
  layer: layerOf(source.file),
  imports: importsOf(source).map((one) => ({
    ...one,
    target: one.from.startsWith('.') ? path.posix.join(path.posix.dirname(source.file), one.from) : undefined,
  })),
}));

function layerOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  return rest.length === 0 || folder === 'locales' ? 'door' : folder;
}

describe('a submission travels one way through the layers', () => {
  it('knows every folder of src', () => {
    expect(all.filter(({ layer }) => !ranks.has(layer)).map(({ file }) => file)).toEqual([]);
  });

  it('has no import of a higher layer, or of another one of the same rank', () => {
    const wrong = all.flatMap(({ file, layer, imports }) =>
      imports
        .filter(({ target }) => target !== undefined && !mayImport(layer, layerOf(target)))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it("lets the fake user pool know nothing of the form: only the client's types, and how to report a mistake", () => {
    const wrong = all
      .filter(({ layer }) => layer === 'testing')
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ target, kind }) => {
            const layer = target === undefined ? 'testing' : layerOf(target);
            return !(layer === 'testing' || (layer === 'client' && kind === 'type') || target === developerError);
          })
          .map(({ from }) => `${file} imports ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  it('names files that are there, with the ending that they have after the build', () => {
    const wrong = all.flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => target !== undefined && sourceOf(target) === undefined)
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('an outside library lives in one layer', () => {
  it('has each package only where it belongs', () => {
    const wrong = all.flatMap(({ file, layer, imports }) =>
      imports
        .filter(({ from, target }) => target === undefined && !packages.get(nameOf(from))?.includes(layer))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports zod/v4/core, never zod as a whole', () => {
    const wrong = all.flatMap(({ imports }) =>
      imports.filter(({ from }) => nameOf(from) === 'zod' && from !== 'zod/v4/core'),
    );
    expect(wrong).toEqual([]);
  });

  it('loads the AWS SDK, Amplify and the OAuth library only when they are first needed', () => {
    const reached = new Set(all.filter(({ layer }) => layer === 'door').map(({ file }) => file));
    const wrong: string[] = [];
    for (const file of reached) {
      for (const { from, kind, target } of all.find((source) => source.file === file)?.imports ?? []) {
        if (kind !== 'static') continue;
        if (/^(?:@aws-sdk\/|aws-amplify\/|oauth4webapi$)/.test(from)) wrong.push(`${file} imports ${from}`);
        if (target !== undefined) reached.add(sourceOf(target) ?? target);
      }
    }
    expect(reached.size).toBeGreaterThan(1);
    expect(wrong).toEqual([]);
  });

  it('reads no description of a pool in the form, which a page loads', () => {
    const reached = new Set(['src/index.ts']);
    for (const file of reached) {
      for (const { kind, target } of all.find((source) => source.file === file)?.imports ?? []) {
        if (kind !== 'type' && target !== undefined) reached.add(sourceOf(target) ?? target);
      }
    }
    expect(reached.size).toBeGreaterThan(50);
    expect([...reached].filter((file) => /^src\/(?:cli\/|schema\/from-)/.test(file))).toEqual([]);
  });

  it('calls the network from the client alone', () => {
    const call =
      /(?<![.\w])(?:fetch\(|new (?:XMLHttpRequest|WebSocket|EventSource)\b)|globalThis\.fetch\b|sendBeacon\(/;
    const wrong = all
      .filter(({ layer, text }) => layer !== 'client' && layer !== 'testing' && call.test(withoutComments(text)))
      .map(({ file }) => file)
      // One runs in a page of the command's own server, and asks that alone; the other asks for leaked passwords.
      .filter((file) => !['src/cli/inbox-script.ts', 'src/password/range-client.ts'].includes(file));
    expect(wrong).toEqual([]);
  });
});

describe('React Server Components', () => {
  it("have 'use client' at the head of every file that imports React", () => {
    const wrong = all
      .filter(({ imports }) => imports.some(({ from, kind }) => isReact(from) && kind !== 'type'))
      .filter(({ text }) => !text.startsWith("'use client';"))
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  it("have no door with 'use client', since a server imports those", () => {
    expect(all.filter(({ layer, text }) => layer === 'door' && text.includes("'use client'"))).toEqual([]);
  });
});

const developerError = 'src/messages/developer-error.js';

function mayImport(layer: string, target: string): boolean {
  const [own = -1, other = Infinity] = [ranks.get(layer), ranks.get(target)];
  // The types of `client` are what `testing` is made for.
  if (layer === 'testing' && target === 'client') return true;
  return layer === target ? layer !== 'door' : other < own;
}

/** The source file that becomes `target` in the build. */
function sourceOf(target: string): string | undefined {
  if (!target.endsWith('.js')) return undefined;
  const stem = target.replace(/\.js$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find((file) => existsSync(path.join(root, file)));
}

function nameOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

const isReact = (from: string) => ['react', 'react-dom'].includes(nameOf(from));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
