import type { Messages } from '../messages.js';
import { enFirst, notLoaded } from './first.js';

/**
 * The words of a form that is given none. They come in two parts, so that a page can show the form before it has all of
 * them: what is said from the first submit on arrives with the code that can say it, through `completeEnglish`.
 */
// The assertion holds from then on; before, nothing is read but these and what is said when that code does not arrive.
export const defaultEnglish = { ...enFirst, service: { notLoaded } } as unknown as Messages;

/** Called by each chunk that says more, with `enRest`. */
export const completeEnglish = (rest: Partial<Messages>): Messages => Object.assign(defaultEnglish, rest);
