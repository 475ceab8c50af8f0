import type { Meta, StoryObj } from '@storybook/react-vite';
import { components } from './mui.js';
import { kitColors, kitLoaders, playKit, playMissing, renderKit } from './kit-story.js';

const meta = { title: 'Kits/Material UI', loaders: kitLoaders, render: renderKit(components) } satisfies Meta;

export default meta;

export const Form: StoryObj = { parameters: kitColors };

/** From the empty form to the end of the journey. */
export const SignUp: StoryObj = { play: playKit };

/** MUI draws its outlines over the inputs, and axe cannot tell what is behind their text. */
export const Missing: StoryObj = { play: playMissing, parameters: kitColors };
