import type { StorybookConfig } from '@storybook/react-vite';

/** What needs the pool of `npm start` is no use on a site without a server; the tests that serve one say so. */
const storiesOf = (configType: string | undefined): string =>
  configType === 'PRODUCTION' && !process.env['STORYBOOK_WITH_POOL']
    ? '../stories/**/!(over-http).stories.tsx'
    : '../stories/**/*.stories.tsx';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/react-vite',
    // Not the vite.config.ts of the project, which builds the library.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: (_, { configType }) => [storiesOf(configType), '../stories/pages/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
