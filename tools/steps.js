import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Step
 * @property {string} name as in `npm test -- name`
 * @property {string[][]} commands each a Node program and its arguments, run one after another
 * @property {string[]} [needs] steps that must have passed before
 * @property {boolean} [alone] nothing else runs beside it: it drives a browser, or depends on time
 * @property {boolean} [extra] runs only where it is asked for by name
 * @property {string} [report] the file that Vitest writes its counts to
 * @property {boolean} [shows] its output is worth reading when it passed, too
 */

export const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, '.cache', 'reports');

/** Folders that have packages of their own, which could not stand beside the project's. */
export const beside = { react18: path.join(root, 'test/react-18'), typescript7: path.join(root, 'tools/typescript-7') };

/**
 * The Node program behind a command of a package: what `npx` would run, without a shell in between.
 *
 * @param {string} name of the package
 * @param {string} [command] where it has several
 * @param {string} [project] the folder in whose `node_modules` it is
 */
export function program(name, command = name, project = root) {
  const folder = path.join(project, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Tests of the views that run with React 18 each time: of effects, refs and the HTML of a server, where it differs from
 * React 19. With it all run in `npm run test:react-18`, the stories as well.
 */
const differing = [
  ...['nonce', 'screen-reader', 'challenge', 'federated', 'hidden', 'suspended', 'requests', 'having-a-code'],
  ...['code-step', 'meanwhile'],
].map((name) => `test/views/${name}`);

/** @returns {Step[]} */
export function steps() {
  const tsc = program('typescript', 'tsc', beside.typescript7);
  return [
    // The longest first, so that none is left over when the others are through; and nothing right after what it needs.
    vitest('views', ['views']),
    { name: 'chromium', commands: [[tool('find-chromium.js')]], shows: true },
    { name: 'build', commands: [[tool('build.js')]] },
    {
      name: 'lint',
      commands: [
        [program('eslint'), '.', '--max-warnings', '0'],
        [program('prettier'), '--check', '--log-level', 'warn', '.'],
      ],
    },
    { name: 'package', commands: [[tool('check-package.js')]], needs: ['build'] },
    { name: 'app', commands: [[tool('prepare-app.js')]], needs: ['package'] },
    { ...vitest('house', ['house']), needs: ['build'] },
    vitest('model', ['model']),
    { ...vitest('conformance', ['conformance']), needs: ['build'] },
    vitest('react-18', ['views-react-18'], differing),
    { ...vitest('views-react-18', ['views-react-18', 'stories-react-18']), extra: true },
    vitest('unit', ['unit']),
    {
      name: 'types',
      commands: [
        [tsc, '-p', '.'],
        [tsc, '-p', 'test/types/tsconfig.exact.json'],
        [tsc, '-p', 'test/types/tsconfig.loose.json'],
      ],
    },
    { name: 'size', commands: [[tool('size.js')]], needs: ['build'], shows: true },
    { ...vitest('stories', ['stories']), needs: ['chromium'], alone: true },
    { ...vitest('browser', ['browser']), needs: ['chromium', 'app'], alone: true },
  ];
}

/** @param {string} file */
const tool = (file) => path.join(root, 'tools', file);

/**
 * @param {string} name
 * @param {string[]} projects of vitest.config.ts
 * @param {string[]} [files] the files of those whose path has one of these in it
 * @returns {Step}
 */
function vitest(name, projects, files = []) {
  const report = path.join(reports, `${name}.json`);
  rmSync(report, { force: true });
  mkdirSync(reports, { recursive: true });
  const run = [program('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, commands: [[...run, ...projects.flatMap((project) => ['--project', project]), ...files]], report };
}
