import type { Args, Decorator } from '@storybook/react-vite';
import type { Theme } from '../src/index.js';
import { en } from '../src/locales/en.js';
import type { Messages } from '../src/messages/messages.js';
import { locales } from './locales.js';
import { pageOf, presets, type Preset } from './presets.js';

/**
 * The page around a story, and what the toolbar changes in it: props that the story gives are overruled only by a
 * choice made in the toolbar.
 */
export const withSurroundings: Decorator = (Story, { args, globals }) => {
  const { theme, colorScheme, language, direction, width } = globals;
  const messages = locales.get(String(language)) ?? (args.messages as Messages | undefined) ?? en;
  const preset = presets[String(theme || args['preset'])];
  const changes = {
    ...(preset && theme ? themed(theme, preset, args) : {}),
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

/** What a story has of its measures stays: two columns are two with every preset. */
function themed(name: unknown, preset: Preset, args: Args): Args {
  if ('preset' in args) return { preset: name };
  const { layout, density } = (args['theme'] ?? {}) as Theme;
  return { theme: { ...preset.theme, ...(layout ? { layout } : {}), ...(density ? { density } : {}) } };
}
