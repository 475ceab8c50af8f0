import { errorMembers } from './error-members.js';
import { serviceError } from './service-error.js';

/** Nobody’s rejection is larger; past that the search for a secret ends. */
const enough = 1000;

/**
 * What a client rejected with, as it is; where the secret that was sent stands in it (in a trigger's words, in what an
 * HTTP library keeps of its request), an error of the same name, message and status without it (S-3).
 */
export function withoutSecret(error: unknown, secret: string | undefined): unknown {
  if (!secret) return error;
  const spellings = spellingsOf(secret);
  const looked = new Set<unknown>();
  const holds = (value: unknown): boolean => {
    if (typeof value === 'string') return spellings.some((spelling) => value.includes(spelling));
    if (Object(value) !== value || ArrayBuffer.isView(value) || looked.has(value) || looked.size > enough) return false;
    looked.add(value);
    try {
      // No getter is run: what is only made when asked for is made from something that is looked at.
      return Reflect.ownKeys(value as object).some((key) =>
        holds(Reflect.getOwnPropertyDescriptor(value as object, key)?.value),
      );
    } catch {
      return false; // a revoked proxy: nobody else can read it either
    }
  };
  const members = errorMembers(error);
  if (!holds([error, members])) return error;
  if (typeof error === 'string') return hidden(error, secret);
  return serviceError(members.name || 'Error', hidden(members.message, secret), members.status);
}

/** A text without the secret, as it is or as JSON spells it. */
export function hidden(text: string, secret: string | undefined): string {
  return secret ? spellingsOf(secret).reduce((rest, spelling) => rest.replaceAll(spelling, '•••'), text) : text;
}

const spellingsOf = (secret: string): readonly string[] => [secret, JSON.stringify(secret).slice(1, -1)];
