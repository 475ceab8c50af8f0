import type { BaseSyntheticEvent } from 'react';

/** What a form does with a submit while its button is paused. */
export const stay = (event: BaseSyntheticEvent) => {
  event.preventDefault();
};
