import { ChakraProvider, defaultSystem } from '@chakra-ui/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { components } from './chakra.js';
import { kitColors, kitLoaders, playKit, playMissing, renderKit } from './kit-story.js';

const meta = {
  title: 'Kits/Chakra UI',
  loaders: kitLoaders,
  render: renderKit(components, (form) => <ChakraProvider value={defaultSystem}>{form}</ChakraProvider>),
} satisfies Meta;

export default meta;

export const Form: StoryObj = { parameters: kitColors };

/** From the empty form to the end of the journey. */
export const SignUp: StoryObj = { play: playKit };

/** Chakra's red on white has a contrast of 3.76: a theme of an app's own mends that. */
export const Missing: StoryObj = { play: playMissing, parameters: kitColors };
