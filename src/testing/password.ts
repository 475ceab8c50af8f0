import type { Pool } from './pool.js';
import { invalidParameter, ServiceError } from './service-error.js';

/** The white space of ASCII, as the service's expressions read it. */
const trim = (password: string) => password.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '');

const symbols = '^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-';

/** What a kind of character is called in the service's text, and whether a password has one. */
const kinds = [
  ['RequireLowercase', 'lowercase', (password: string) => /[a-z]/.test(password)],
  ['RequireUppercase', 'uppercase', (password: string) => /[A-Z]/.test(password)],
  ['RequireNumbers', 'numeric', (password: string) => /[0-9]/.test(password)],
  // A space counts as a symbol, but not at the ends; there it has been refused before.
  [
    'RequireSymbols',
    'symbol',
    (password: string) => [...password].some((sign) => sign === ' ' || symbols.includes(sign)),
  ],
] as const;

/** Throws for the first rule that the password breaks: the service names one at a time. */
export function checkPassword({ config, texts, compromisedPasswords }: Pool, password: string | undefined): void {
  const { passwordPolicy: policy } = config;
  if (!password && config.passwordless) return;
  if (password === undefined)
    // What the service says here is not established; this is its text for any member it misses.
    throw invalidParameter(
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null",
    );
  // The older generation finds what no policy can allow in the shape of the request already.
  if (texts === 'plain' && password.length < 6)
    throw invalidParameter(
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must have length greater than or equal to 6",
    );
  if (password.length < policy.MinimumLength) throw violation('Password not long enough');
  for (const [rule, kind, has] of kinds)
    if (policy[rule] && !has(trim(password))) throw violation(`Password must have ${kind} characters`);
  if (password !== trim(password)) throw violation('Password must satisfy regular expression pattern: ^\\S.*\\S$');
  if (compromisedPasswords.includes(password))
    throw new ServiceError('InvalidPasswordException', 'Provided password cannot be used for security reasons.');
}

const violation = (words: string) =>
  new ServiceError('InvalidPasswordException', `Password did not conform with policy: ${words}`);
