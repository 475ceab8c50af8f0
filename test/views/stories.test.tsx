/// <reference types="vite/client" />
import { version, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { clearAllMocks, within } from 'storybook/test';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';

/** What this file reads of a story; the stories' own types are Storybook's. */
interface Story {
  readonly tags?: readonly string[];
  readonly args?: object;
  readonly loaders?: readonly (() => object)[];
  readonly render?: (args: object, context: object) => ReactElement;
  readonly play?: (context: object) => Promise<void>;
}

const modules = import.meta.glob<Record<string, Story>>('../../stories/*.stories.tsx', { eager: true });

beforeEach(() => {
  // The stories drive the page as in a browser, where nobody wraps anything.
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
});

let unmount = () => undefined as void;
afterEach(() => {
  unmount();
  document.body.replaceChildren();
});

describe('every story plays in the page of a test environment', () => {
  it('with the React of this run', () => {
    expect(version.split('.')[0]).toBe(inject('react'));
  });

  for (const [file, { default: meta = {}, ...stories }] of Object.entries(modules)) {
    for (const [name, story] of Object.entries(stories)) {
      it.skipIf([...(meta.tags ?? []), ...(story.tags ?? [])].some((tag) => tag.startsWith('needs-')))(
        `${file.replace(/^.*\/|\.stories.*$/g, '')}: ${name}`,
        async () => {
          const render = story.render ?? meta.render;
          if (!render) throw new Error('The story draws nothing.');
          const canvasElement = document.body.appendChild(document.createElement('div'));
          const loaded = Object.assign({}, ...(story.loaders ?? meta.loaders ?? []).map((load) => load())) as object;
          const args = { ...meta.args, ...story.args };
          clearAllMocks();
          const root = createRoot(canvasElement);
          unmount = () => {
            root.unmount();
          };
          const Drawn = () => render(args, { loaded });
          root.render(<Drawn />);
          await vi.waitUntil(() => canvasElement.querySelector('form'));
          await story.play?.({ canvas: within(canvasElement), canvasElement, loaded, args });
          expect(canvasElement.querySelector('.csu-step')).not.toBeNull();
        },
      );
    }
  }
});
