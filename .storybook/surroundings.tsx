import type { Decorator } from '@storybook/react-vite';
import type { Theme } from '../src/index.js';
import { en } from '../src/locales/en.js';
import type { Messages } from '../src/messages/messages.js';
import { locales } from './locales.js';
import { pageOf, presets } from './presets.js';

/**
 * The page around a story, and what the toolbar changes in it: props that the story gives are overruled only by a
 * choice made in the toolbar.
 */
export const withSurroundings: Decorator = (Story, { args, globals }) => {
  const { theme, colorScheme, language, direction, width } = globals;
  const messages = locales.get(String(language)) ?? (args.messages as Messages | undefined) ?? en;
  const preset = presets[String(theme)];
  const changes = {
    ...(preset ? { theme: { ...preset.theme, ...measuresOf(args.theme as Theme | undefined) } } : {}),
    ...(colorScheme ? { colorScheme } : {}),
    ...(language || direction ? { messages: direction ? { ...messages, dir: direction } : messages } : {}),
  };
  const scheme = (colorScheme || args.colorScheme) ?? 'system';
  return (
    <div
      className="page"
      data-scheme={scheme}
      style={{ ...(width ? { inlineSize: width } : {}), ...pageOf(preset, scheme) }}
    >
      <Story args={{ ...args, ...changes }} />
    </div>
  );
};

/** A story of two columns has two with every preset. */
const measuresOf = ({ layout, density }: Theme = {}): Theme => ({
  ...(layout ? { layout } : {}),
  ...(density ? { density } : {}),
});
