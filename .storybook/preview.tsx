import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
import './preview.css';
import { strictReporter } from './axe-reporter.js';
import { locales, nameOf } from './locales.js';
import { PageContainer } from './page-container.js';
import { presets } from './presets.js';
import { endTurn, takeTurn } from './turns.js';
import { withSurroundings } from './surroundings.js';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    // Every story is checked by axe, and a violation fails its test, as does what axe cannot decide. target-size is off in axe unless asked for.
    a11y: {
      test: 'error',
      config: { rules: [{ id: 'target-size', enabled: true }] },
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'label-content-name-mismatch': { enabled: true } },
        reporter: strictReporter,
      },
    },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'Guide',
          [
            'Fields',
            'Usernames',
            'Passwords',
            'Without a password',
            'The code',
            'Errors',
            'Themes',
            'Controls',
            'Hooks',
            'Other ways in, and checks',
            'Languages',
            'Accessibility',
            'Testing your page',
            'Props',
          ],
          '*',
        ],
      },
    },
    // Each story of a page in a frame of its own: several forms on one page would share their ids.
    docs: { container: PageContainer, story: { inline: false, height: '640px' } },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        items: choices('Theme of the story', ...Object.keys(presets)),
        dynamicTitle: true,
      },
    },
    colorScheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        items: choices('Scheme of the story', 'light', 'dark', 'system'),
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          ...choices('Language of the story'),
          ...[...locales.keys()].map((value) => ({ value, title: nameOf(value), right: value })),
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: { icon: 'transfer', items: choices('Direction of the language', 'ltr', 'rtl'), dynamicTitle: true },
    },
    width: {
      description: 'Width of the page',
      toolbar: { icon: 'grow', items: choices('Full width', '320px', '480px', '768px'), dynamicTitle: true },
    },
  },
  initialGlobals: { theme: '', colorScheme: '', language: '', direction: '', width: '' },
  decorators: [withSurroundings],
  // Stories share a tab: a sign-up that waits for its code in one is not to come back in the next.
  beforeEach: async (context) => {
    await takeTurn(context);
    sessionStorage.clear();
  },
  // Runs before axe does, which is not to judge the colours of a step that is still fading in.
  afterEach: () => {
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
    endTurn();
  },
};

export default preview;

/** The first entry leaves the story as it is. */
function choices(none: string, ...values: readonly string[]) {
  return [{ value: '', title: none }, ...values.map((value) => ({ value, title: value }))];
}
