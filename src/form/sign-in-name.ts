import type { SignUpRequest } from '../client/types.js';
import type { ResolvedSchema } from '../schema/types.js';

/**
 * What the person will sign in with, of a request as it is sent: the Username, or, where that is a UUID which nobody
 * sees, the alias that the form asked for, an email address rather than a telephone number.
 */
export function signInName(
  { generatesUsername, aliasAttributes }: Pick<ResolvedSchema<unknown>, 'generatesUsername' | 'aliasAttributes'>,
  { Username = '', UserAttributes = [] }: SignUpRequest,
): string {
  if (!generatesUsername) return Username;
  const aliases = (['email', 'phone_number'] as const).filter((name) => aliasAttributes.includes(name));
  const values = aliases.map((alias) => UserAttributes.find(({ Name }) => Name === alias)?.Value);
  return values.find(Boolean) ?? Username;
}
