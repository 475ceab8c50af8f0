import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const app = path.join(root, '.cache', `app-${String(process.pid)}`);

/** Left out of the figures: an app has React anyway, and chooses the AWS SDK or Amplify itself. */
export const outside = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  '@aws-sdk/client-cognito-identity-provider',
  'aws-amplify/auth',
];

/**
 * @typedef {object} AppFile
 * @property {string} name
 * @property {Buffer} bytes minified
 * @property {readonly string[]} modules what went into it
 */

/** @typedef {{ initial: AppFile[], lazy: AppFile[] }} AppBundle what a page loads at once, and what later if at all */

/**
 * Bundles code as an app would that has the packed library among its packages: so its `exports` and `sideEffects`
 * count, and NODE_ENV is production.
 *
 * @param {string} code
 * @param {(id: string) => boolean} [external]
 * @returns {Promise<AppBundle>}
 */
export async function bundleApp(code, external = (id) => outside.includes(id)) {
  if (!existsSync(path.join(root, 'dist'))) throw new Error('There is no dist/ to bundle: run `npm run build` first.');
  mkdirSync(path.join(app, 'node_modules'), { recursive: true });
  try {
    symlinkSync(root, path.join(app, 'node_modules', 'cognito-sign-up'), 'junction');
    const entry = path.join(app, 'app.js');
    writeFileSync(entry, code);
    const result = await build({
      configFile: false,
      logLevel: 'error',
      root: app,
      mode: 'production',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: entry, external, preserveEntrySignatures: 'allow-extension' },
      },
    });
    if (Array.isArray(result) || !('output' in result)) throw new Error('One build was asked for.');
    return split(result.output);
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}

/**
 * @param {import('vite').Rolldown.RolldownOutput['output']} output
 * @returns {AppBundle}
 */
function split(output) {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const initial = new Set([...chunks.values()].flatMap((chunk) => (chunk.isEntry ? [chunk.fileName] : [])));
  // A set may grow while it is walked, and the walk then reaches what was added.
  for (const name of initial) for (const imported of chunks.get(name)?.imports ?? []) initial.add(imported);

  /** @type {AppBundle} */
  const bundle = { initial: [], lazy: [] };
  for (const file of output) {
    const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
    const modules = file.type === 'chunk' ? file.moduleIds : [];
    const when = file.type === 'chunk' && !initial.has(file.fileName) ? 'lazy' : 'initial';
    bundle[when].push({ name: file.fileName, bytes, modules });
  }
  return bundle;
}
