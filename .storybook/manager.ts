import { addons } from 'storybook/manager-api';

// What can be chosen stands beside the story: the first page is for trying out.
addons.setConfig({ panelPosition: 'right' });
