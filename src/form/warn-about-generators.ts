import { refusedGenerators } from '../validation/refused-generators.js';
import type { FormSchema } from './types.js';

/** Once a page is enough. */
let isSaid = false;

/**
 * Tells the developer that people who let their browser make up a password will see it turned down. Only where an app is
 * being developed, and not in its tests, where nobody does.
 */
export function warnAboutGenerators({ fields, passwordPolicy }: Pick<FormSchema, 'fields' | 'passwordPolicy'>): void {
  const refused = fields.some(({ role }) => role === 'password') ? refusedGenerators(passwordPolicy) : [];
  if (isSaid || !refused.length) return;
  isSaid = true;
  // eslint-disable-next-line no-console -- for the developer, in development only
  console.warn(
    `cognito-sign-up: the pool’s password policy turns down what ${refused.join(', ')} would generate for it, so that ` +
      'people who take the suggestion get an error. Chrome’s has 15 letters and digits and no symbol, Firefox’s 15 ' +
      'characters with a symbol, Safari’s 20 with hyphens. A policy of a length up to 15 without RequireSymbols takes all ' +
      'three. [docs/passwords.md#generated-passwords]',
  );
}
