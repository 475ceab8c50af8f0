/**
 * What the library costs an app: each door bundled and minified as an app's bundler would, with react, react-dom, the
 * AWS SDK and Amplify left out and everything else (react-hook-form, zod) in. The budgets are for what a page loads at
 * once; `later` are the chunks that follow on demand. Fails when a row is over its budget, when an app would load the AWS
 * SDK or Amplify before it is needed, or when the table in the README is off by more than 0.3 kB.
 *
 *     npm run size -- --parts     also by how much `.` would be smaller without each of its parts
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleApp, outside } from './bundle.js';

/** Bytes after gzip -9. */
const budgets = { form: 28_000, client: 1_500, styles: 4_000 };

/** @type {{ name: string, code: string, budget?: number }[]} */
const rows = [
  // What an app pays for the form: the hooks, the fetch client and the collector of this door count where they are used.
  { name: 'SignUpForm of .', code: "export { SignUpForm } from 'cognito-sign-up';", budget: budgets.form },
  { name: 'ConfirmSignUpForm of .', code: "export { ConfirmSignUpForm } from 'cognito-sign-up';" },
  { name: 'all of .', code: "export * from 'cognito-sign-up';" },
  { name: './client', code: "export * from 'cognito-sign-up/client';" },
  {
    name: 'createSignUpClient of ./client',
    code: "export { createSignUpClient } from 'cognito-sign-up/client';",
    budget: budgets.client,
  },
  { name: './aws-sdk', code: "export * from 'cognito-sign-up/aws-sdk';" },
  { name: './amplify', code: "export * from 'cognito-sign-up/amplify';" },
  { name: './schema', code: "export * from 'cognito-sign-up/schema';" },
  { name: './validation', code: "export * from 'cognito-sign-up/validation';" },
  { name: './phone', code: "export * from 'cognito-sign-up/phone';" },
  { name: './themes', code: "export * from 'cognito-sign-up/themes';" },
  { name: 'minimalTheme of ./themes', code: "export { minimalTheme } from 'cognito-sign-up/themes';" },
  { name: './challenge', code: "export * from 'cognito-sign-up/challenge';" },
  { name: './federated', code: "export * from 'cognito-sign-up/federated';" },
  { name: './password-strength', code: "export * from 'cognito-sign-up/password-strength';" },
  { name: './password-breach', code: "export * from 'cognito-sign-up/password-breach';" },
  { name: './testing', code: "export * from 'cognito-sign-up/testing';" },
  { name: './locales', code: "export * from 'cognito-sign-up/locales';" },
  { name: './locales/en', code: "export * from 'cognito-sign-up/locales/en';" },
  { name: './locales/de', code: "export * from 'cognito-sign-up/locales/de';" },
  { name: './styles.css', code: "import 'cognito-sign-up/styles.css';", budget: budgets.styles },
  { name: './styles.layer.css', code: "import 'cognito-sign-up/styles.layer.css';", budget: budgets.styles },
  { name: './federated.css', code: "import 'cognito-sign-up/federated.css';" },
];

/** @typedef {import('./bundle.js').AppFile} AppFile */

/** @type {Record<string, Record<string, string | number>>} */
const table = {};
let over = false;
for (const { name, code, budget } of rows) {
  const bundle = await bundleApp(code);
  // A style sheet leaves a JavaScript file of one line behind.
  const initial = bundle.initial.filter((file) => file.name.endsWith('.css') === name.endsWith('.css'));
  const size = gzip(initial);
  const verdict = budget === undefined ? '' : size > budget ? 'OVER' : 'ok';
  over ||= verdict === 'OVER';
  table[name] = {
    minified: sum(initial, (bytes) => bytes.length),
    gzip: size,
    brotli: sum(initial, (bytes) => brotliCompressSync(bytes).length),
    'later, gzip': bundle.lazy.length > 0 ? gzip(bundle.lazy) : '',
    'budget, gzip': budget ?? '',
    verdict,
  };
}
console.table(table);

const peers = {
  'aws-sdk': /node_modules\/(?:@aws-sdk|@smithy)\//,
  amplify: /node_modules\/(?:@aws-amplify|aws-amplify)\//,
};
for (const [door, peer] of Object.entries(peers)) {
  const code = `export * from 'cognito-sign-up'; export * from 'cognito-sign-up/${door}';`;
  const { initial, lazy } = await bundleApp(code, (id) => /^react(?:-dom)?(?:$|\/)/.test(id));
  const [early, later] = [initial, lazy].map((files) =>
    files.flatMap((file) => file.modules).filter((id) => peer.test(id)),
  );
  const sizes = `${String(early?.length)} modules in the initial chunks, ${String(later?.length)} in lazy ones`;
  console.log(`./${door}: ${sizes} (${String(gzip(lazy))} bytes after gzip, with the form's own).`);
  if (early?.length !== 0 || later?.length === 0) over = true;
}

if (process.argv.includes('--parts')) console.table(await parts());

if (over) console.error('Over budget: see the table.');
const wrong = wrongInReadme();
if (wrong.length > 0) console.error(`The table in README.md has other figures:\n${wrong.join('\n')}`);
process.exitCode = over || wrong.length > 0 ? 1 : 0;

/** Rows of the README that say something else than was measured. */
function wrongInReadme() {
  const readme = readFileSync(path.resolve(import.meta.dirname, '..', 'README.md'), 'utf8');
  const said = /** @type {const} */ ([
    ['`SignUpForm`, with', 'SignUpForm of .'],
    ['`ConfirmSignUpForm` alone', 'ConfirmSignUpForm of .'],
    ['everything that', 'all of .'],
    ['`createSignUpClient` alone', 'createSignUpClient of ./client'],
    ['`styles.css`', './styles.css'],
  ]);
  return said.flatMap(([words, name]) => {
    const line = readme.split('\n').find((it) => it.startsWith(`| ${words}`)) ?? '';
    const figures = [...line.matchAll(/([\d.]+) kB/g)].map(([, kB]) => Number(kB) * 1000);
    const measured = [table[name]?.gzip, table[name]?.['later, gzip']].filter((it) => typeof it === 'number');
    const isRight =
      figures.length === measured.length && figures.every((it, at) => Math.abs(it - (measured[at] ?? NaN)) <= 300);
    return isRight ? [] : [`${name}: ${measured.join(', ')} bytes`];
  });
}

/**
 * By how many bytes `.` would be smaller without a package, or without a layer and what only that layer uses. The parts
 * share what gzip finds in them, so this is no sum.
 */
async function parts() {
  const dist = path.resolve(import.meta.dirname, '..', 'dist');
  const layers = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  /** @param {string} part */
  const without = async (part) => {
    const external = (/** @type {string} */ id) => outside.includes(id) || (part !== '' && id.startsWith(part));
    const { initial, lazy } = await bundleApp("export * from 'cognito-sign-up';", external);
    return gzip([...initial, ...lazy]);
  };
  const whole = await without('');
  /** @type {Record<string, { gzip: number }>} */
  const table = {};
  for (const part of ['react-hook-form', 'zod', ...layers.map(({ name }) => path.join(dist, name) + path.sep)]) {
    const less = whole - (await without(part));
    if (less > 0) table[path.basename(part)] = { gzip: less };
  }
  return table;
}

/** @param {AppFile[]} files */
function gzip(files) {
  return sum(files, (bytes) => gzipSync(bytes, { level: 9 }).length);
}

/**
 * @param {AppFile[]} files
 * @param {(bytes: Buffer) => number} measure
 */
function sum(files, measure) {
  return files.reduce((total, { bytes }) => total + measure(bytes), 0);
}
