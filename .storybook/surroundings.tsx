import type { Decorator } from '@storybook/react-vite';
import { en } from '../src/locales/en.js';
import type { Messages } from '../src/messages/messages.js';
import { locales } from './locales.js';

/**
 * The page around a story, and what the toolbar changes in it: props that the story gives are overruled only by a
 * choice made in the toolbar.
 */
export const withSurroundings: Decorator = (Story, { args, globals }) => {
  const { colorScheme, language, direction, width } = globals;
  const messages = locales.get(String(language)) ?? (args.messages as Messages | undefined) ?? en;
  const changes = {
    ...(colorScheme ? { colorScheme } : {}),
    ...(language || direction ? { messages: direction ? { ...messages, dir: direction } : messages } : {}),
  };
  const scheme = (colorScheme || args.colorScheme) ?? 'system';
  return (
    <div className="page" data-scheme={scheme} style={width ? { inlineSize: width } : undefined}>
      <Story args={{ ...args, ...changes }} />
    </div>
  );
};
