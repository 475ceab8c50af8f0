import { addons } from 'storybook/manager-api';

addons.setConfig({
  // The first page is for a person who signs up: nothing beside the form and the inbox.
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId?: string }, initially) =>
      // Before the first story is chosen there is none, whatever the types say.
      !storyId || storyId.startsWith('start-here') ? false : initially,
  },
});
