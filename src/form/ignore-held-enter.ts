import type { KeyboardEvent } from 'react';

/**
 * An Enter that is held down submits once: the browser would go on, also in the field that takes the focus then, and
 * each time may be one of the few attempts that the service allows (F-14). In a textarea it makes lines.
 */
export function ignoreHeldEnter(event: KeyboardEvent): void {
  const { tagName } = event.target as Element; // of an event that bubbles up to a form
  if (event.repeat && event.key === 'Enter' && tagName !== 'TEXTAREA') event.preventDefault();
}
