import { Canvas, Description } from '@storybook/addon-docs/blocks';
import type { ComponentProps } from 'react';

/** A story with what its comment says of it above. */
export function ShownStory(props: ComponentProps<typeof Canvas>) {
  return (
    <>
      <Description of={props.of} />
      <Canvas {...props} />
    </>
  );
}
