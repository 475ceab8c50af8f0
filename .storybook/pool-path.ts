/** Where the Storybook server has a fake user pool; its inbox is at `/inbox` below. */
export const poolPath = '/fake-user-pool';
