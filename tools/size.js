/**
 * What the library costs an app: each door bundled and minified as an app's bundler would, react, react-dom and the
 * AWS SDK left out, everything else (react-hook-form, zod) in. Bytes of all chunks, lazy ones included. Fails when a
 * row is over its budget, or when an app would load the AWS SDK before it is needed.
 *
 *     npm run size -- --parts     also by how much `.` would be smaller without each of its parts
 */
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes after gzip -9. */
const budgets = { form: 28_000, client: 1_500, styles: 4_000 };

/** @type {{ name: string, code: string, budget?: number }[]} */
const rows = [
  { name: '.', code: "export * from 'cognito-sign-up';", budget: budgets.form },
  { name: 'SignUpForm of .', code: "export { SignUpForm } from 'cognito-sign-up';" },
  { name: './client', code: "export * from 'cognito-sign-up/client';" },
  {
    name: 'createSignUpClient of ./client',
    code: "export { createSignUpClient } from 'cognito-sign-up/client';",
    budget: budgets.client,
  },
  { name: './aws-sdk', code: "export * from 'cognito-sign-up/aws-sdk';" },
  { name: './schema', code: "export * from 'cognito-sign-up/schema';" },
  { name: './validation', code: "export * from 'cognito-sign-up/validation';" },
  { name: './testing', code: "export * from 'cognito-sign-up/testing';" },
  { name: './locales/en', code: "export * from 'cognito-sign-up/locales/en';" },
  { name: './locales/de', code: "export * from 'cognito-sign-up/locales/de';" },
  { name: './styles.css', code: "import 'cognito-sign-up/styles.css';", budget: budgets.styles },
  { name: './styles.layer.css', code: "import 'cognito-sign-up/styles.layer.css';", budget: budgets.styles },
];

const root = path.resolve(import.meta.dirname, '..');
if (!existsSync(path.join(root, 'dist'))) throw new Error('There is no dist/ to measure: run `npm run build` first.');

// An app of its own that has the library among its packages, so that its exports and sideEffects count.
const app = path.join(root, '.cache', 'size');
rmSync(app, { recursive: true, force: true });
mkdirSync(path.join(app, 'node_modules'), { recursive: true });
symlinkSync(root, path.join(app, 'node_modules', 'cognito-sign-up'), 'junction');

const react = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];
const outside = [...react, '@aws-sdk/client-cognito-identity-provider'];

/** @type {Record<string, string | number>[]} */
const table = [];
let over = false;
for (const { name, code, budget } of rows) {
  // A style sheet leaves a JavaScript file of one line behind.
  const files = (await bundle(code, outside)).filter(
    ({ fileName }) => fileName.endsWith('.css') === name.endsWith('.css') && !fileName.endsWith('.map'),
  );
  const bytes = files.map(content);
  const gzip = sum(bytes, (file) => gzipSync(file, { level: 9 }).length);
  const verdict = budget === undefined ? '' : gzip > budget ? 'OVER' : 'ok';
  over ||= verdict === 'OVER';
  table.push({
    door: name,
    minified: sum(bytes, (file) => file.length),
    gzip,
    brotli: sum(bytes, (file) => brotliCompressSync(file).length),
    budget: budget ?? '',
    verdict,
  });
}
console.table(Object.fromEntries(table.map(({ door, ...figures }) => [door, figures])));

const early = await sdkModules("export * from 'cognito-sign-up'; export * from 'cognito-sign-up/aws-sdk';");
console.log(`AWS SDK: ${String(early.initial)} modules in the initial chunks, ${String(early.lazy)} in lazy ones.`);
if (early.initial > 0 || early.lazy === 0) over = true;

if (process.argv.includes('--parts')) console.table(await parts());

if (over) console.error('Over budget: see the table.');
process.exitCode = over ? 1 : 0;

/**
 * @param {string} code of the app
 * @param {string[] | ((id: string) => boolean)} external
 */
async function bundle(code, external) {
  const entry = path.join(app, 'app.js');
  writeFileSync(entry, code);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: app,
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, external, preserveEntrySignatures: 'strict' },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('One build was asked for.');
  return result.output;
}

/**
 * By how many bytes `.` would be smaller without a package, or a layer and what only that layer uses. The parts share
 * what gzip finds in them, so this is no sum.
 */
async function parts() {
  const layers = readdirSync(path.join(root, 'dist'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = layers.map(({ name }) => path.join(root, 'dist', name) + path.sep);
  /** @param {string} part */
  const without = async (part) => {
    const files = await bundle(
      "export * from 'cognito-sign-up';",
      (id) => outside.includes(id) || (part !== '' && id.startsWith(part)),
    );
    return sum(files.map(content), (file) => gzipSync(file, { level: 9 }).length);
  };
  const whole = await without('');
  /** @type {Record<string, { gzip: number }>} */
  const table = {};
  for (const part of ['react-hook-form', 'zod', ...folders]) {
    const gzip = whole - (await without(part));
    if (gzip > 0) table[path.basename(part)] = { gzip };
  }
  return table;
}

/**
 * How many modules of the AWS SDK an app loads at once, and how many only when they are needed.
 *
 * @param {string} code of the app
 */
async function sdkModules(code) {
  const files = await bundle(code, react);
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const initial = new Set([...chunks.values()].flatMap((chunk) => (chunk.isEntry ? [chunk.fileName] : [])));
  for (const name of initial) for (const imported of chunks.get(name)?.imports ?? []) initial.add(imported);
  const count = { initial: 0, lazy: 0 };
  for (const chunk of chunks.values()) {
    const modules = chunk.moduleIds.filter((id) => /node_modules\/(?:@aws-sdk|@smithy)\//.test(id)).length;
    count[initial.has(chunk.fileName) ? 'initial' : 'lazy'] += modules;
  }
  return count;
}

/** @param {Awaited<ReturnType<typeof bundle>>[number]} file */
function content(file) {
  return Buffer.from(file.type === 'chunk' ? file.code : file.source);
}

/**
 * @param {Buffer[]} files
 * @param {(file: Buffer) => number} measure
 */
function sum(files, measure) {
  return files.reduce((total, file) => total + measure(file), 0);
}
