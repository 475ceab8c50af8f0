import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { fakeUserPool } from './.storybook/fake-user-pool.js';
import { findChromium } from './tools/chromium.js';

const react18 = path.join(import.meta.dirname, 'test/react-18/node_modules');

/** Without a browser only the stories cannot run; Playwright then says what to do. */
const chromium = await findChromium().catch(() => ({}));

/** Kinds of test with a project of their own. Whatever else ends in .test.ts is plain code, run by Node alone. */
const others = ['browser', 'conformance', 'consumers', 'engines', 'faults', 'house', 'react-18', 'views'];
const views = ['test/views/**/*.test.ts', 'test/**/*.test.tsx'];
const stories = 'test/views/stories.test.tsx';
const notViews = ['test/{consumers,model,react-18}/**', stories];

const withReact18 = [
  { find: /^(react|react-dom)($|\/)/, replacement: `${react18}/$1$2` },
  { find: /^(@testing-library\/(?:react|dom|user-event))$/, replacement: `${react18}/$1` },
  { find: /^(react-hook-form)$/, replacement: `${react18}/$1` },
];

const viewsWith = (react: string) => ({
  include: views,
  exclude: notViews,
  environment: 'jsdom' as const,
  provide: { react },
  isolate: false,
  setupFiles: ['test/setup/console.ts', 'test/setup/leave-as-found.ts', 'test/setup/views.ts'],
});

/** The fault matrix takes longer than any other file: begun last, it leaves one of two workers with nothing to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith('/faults/faults.test.ts'));
    return (await super.sort(files)).sort((one, other) => isLong(other) - isLong(one));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: others.map((folder) => `test/${folder}/**`),
          isolate: false,
          setupFiles: ['test/setup/console.ts', 'test/setup/leave-as-found.ts'],
        },
      },
      { test: { name: 'views', ...viewsWith('19') } },
      {
        // The same files, with everything that imports React taken from a folder with React 18.
        resolve: { alias: withReact18 },
        test: {
          name: 'views-react-18',
          ...viewsWith('18'),
          // It types with user-event, of which a document bears only one.
          server: { deps: { inline: ['@guidepup/virtual-screen-reader'] } },
        },
      },
      {
        // The stories with React 18; in the browser they have React 19. Their user-event is Storybook's own, and two of
        // them in one document do not bear with each other.
        resolve: { alias: withReact18 },
        test: {
          name: 'stories-react-18',
          include: [stories],
          environment: 'jsdom',
          provide: { react: '18' },
          setupFiles: ['test/setup/console.ts', 'test/setup/views.ts'],
        },
      },
      {
        // Random journeys, compared with what should come of them.
        test: {
          name: 'model',
          include: ['test/model/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: 'test/setup/console.ts',
          testTimeout: 120_000,
        },
      },
      {
        // Every client against every pool, some of them real servers on loopback.
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts'],
          setupFiles: 'test/setup/console.ts',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What the repository promises about itself; some of it needs dist/.
        test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // End to end: these drive a browser from Node. Each file has servers, a pool and browser contexts of its own.
        test: {
          name: 'browser',
          include: ['test/{browser,faults}/**/*.test.ts'],
          globalSetup: 'test/browser/global-setup.ts',
          maxWorkers: 2,
          isolate: false,
          setupFiles: 'test/setup/leave-as-found.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 5_000 } },
        },
      },
      {
        plugins: [fakeUserPool(), storybookTest({ configDir: path.join(import.meta.dirname, '.storybook') })],
        cacheDir: 'node_modules/.vite-stories',
        // What the stories load, told beforehand: a dependency found in mid-run reloads the page and fails the test.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'react-hook-form',
            'zod/v4/core',
            'libphonenumber-js/min',
            'oauth4webapi',
            '@zxcvbn-ts/core',
            '@zxcvbn-ts/language-common',
            '@zxcvbn-ts/language-en',
            '@storybook/addon-a11y/preview',
            '@storybook/react-vite',
            // The kits of stories/kits.
            '@mui/material',
            '@mantine/core',
            '@chakra-ui/react',
            'react-aria-components',
            ...['button', 'checkbox', 'input', 'radio', 'radio-group', 'select'].map(
              (part) => `@base-ui/react/${part}`,
            ),
          ],
        },
        test: {
          name: 'stories',
          // Two pages, one story after the other in each, as in Storybook itself: a page for each file took twice as long.
          maxWorkers: 2,
          isolate: false,
          setupFiles: 'test/setup/console.ts',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
