import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { components } from './mantine.js';
import { kitColors, kitLoaders, playKit, playMissing, renderKit } from './kit-story.js';

const meta = {
  title: 'Kits/Mantine',
  loaders: kitLoaders,
  render: renderKit(components, (form) => <MantineProvider>{form}</MantineProvider>),
} satisfies Meta;

export default meta;

export const Form: StoryObj = { parameters: kitColors };

/** From the empty form to the end of the journey. */
export const SignUp: StoryObj = { play: playKit };

/** Mantine's red on white has a contrast of 3.28, its blue 3.55: a theme of an app's own mends that. */
export const Missing: StoryObj = { play: playMissing, parameters: kitColors };
