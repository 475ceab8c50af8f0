import { matrix } from './matrix.js';

/** Rows that Chromium alone plays, or nobody: what they need the other engines do not have, or no browser. */
const elsewhere = new Set([1, 15, 33, 34, 36, 37, 47, 48, 49, 51, 52].map((number) => `F-${String(number)}`));

/** The rows that `npm run test:browsers` plays in Firefox and WebKit as well. */
export const inEachEngine = matrix.map(({ id }) => id).filter((id) => !elsewhere.has(id));
