import type { Meta, StoryObj } from '@storybook/react-vite';
import { components } from './react-aria.js';
import { kitLoaders, playKit, playMissing, renderKit } from './kit-story.js';

const meta = { title: 'Kits/React Aria Components', loaders: kitLoaders, render: renderKit(components) } satisfies Meta;

export default meta;

export const Form: StoryObj = {};

/** From the empty form to the end of the journey. */
export const SignUp: StoryObj = { play: playKit };

export const Missing: StoryObj = { play: playMissing };
