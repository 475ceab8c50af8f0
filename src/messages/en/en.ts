import type { Messages } from '../messages.js';
import { enFirst } from './first.js';
import { enRest } from './rest.js';

/**
 * English, the reference that every other locale is checked against.
 *
 * The wording: say what to do, name the field, give a different sentence for each cause, blame nobody.
 *
 * @example
 * const messages = { ...en, form: { ...en.form, submit: 'Join' } };
 */
export const en: Messages = { ...enFirst, ...enRest };
