/**
 * Changes the code that decides in one place at a time and looks whether a test notices: `npm run test:mutation`, or
 * one file of it with `npm run test:mutation -- --mutate src/validation/find-fault.ts`. Which survivors are no gap, and
 * why, is in docs/mutation.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Not the tests that Vitest holds to be related: of those that reach a file by way of others it sees a few only.
  vitest: { configFile: 'tools/mutation/vitest.config.js', related: false },
  mutate: [
    'src/validation/*.ts',
    'src/client/*.ts',
    'src/flow/{after-answer,limited,sign-up-reducer,sign-up-request}.ts',
    'src/form/{reported-errors,to-request}.ts',
    // Other people's clients: the conformance cases try them, over HTTP.
    '!src/client/{amplify,aws-sdk}-*.ts',
  ],
  // Tables are evaluated when their file is loaded: Stryker calls that static, and the error tables are just those.
  ignoreStatic: false,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.cache', 'coverage', 'dist', 'storybook-static', 'test/browser', 'test/consumers', 'test/react-18'],
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
};
