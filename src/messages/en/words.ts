/** What the sentences of the English locale share. */

export const emailFormat = 'Enter an email address in the correct format, like name@example.com';
// Without an example: the help line above the control has one.
export const phoneFormat = 'Enter a phone number that starts with + and the country code';
export const codeNotSent =
  'Your account was created, but its code could not be sent. Wait a little, then ask for a new code.';

/** A label within a sentence: small, unless its first word has capitals of its own (“IBAN”, “GitHub name”). */
export const inner = (label: string): string => label.replace(/^\S[^\p{Lu}\s]*(?!\S)/u, (word) => word.toLowerCase());

/** “your first name”; a question or “Your age” cannot follow “your”. */
export const your = (label: string): string =>
  label.endsWith('?') ? `an answer to “${label}”` : `your ${inner(label.replace(/^your /i, '')) || 'details'}`;

export const that = (label: string): string => (label ? `this ${inner(label)}` : 'these details');
