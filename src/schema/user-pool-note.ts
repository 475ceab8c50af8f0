/** Something about a pool that its schema cannot say. */
export interface UserPoolNote {
  readonly code: UserPoolNoteCode;
  /** With a `warning`, nobody can sign up, or some cannot, until something is done about it. */
  readonly level: 'warning' | 'info';
  /** The attributes that it is about, by name. */
  readonly attributes: readonly string[];
  /** In plain English, with what to do where something has to be done. */
  readonly text: string;
}

/** Explained in docs/user-pool.md. */
export type UserPoolNoteCode =
  | 'self-sign-up-off'
  | 'client-secret'
  | 'updated-at'
  | 'required-omitted'
  | 'no-address'
  | 'password-needed'
  | 'one-username'
  | 'code-address'
  | 'code-by-sms'
  | 'email-link'
  | 'approval'
  | 'alias'
  | 'case-sensitive'
  | 'passwordless'
  | 'session'
  | 'preferred-username'
  | 'not-writable'
  | 'developer-only'
  | 'no-attribute'
  | 'custom-unknown'
  | 'optional';

const note = (level: UserPoolNote['level']) =>
  function* (
    applies: boolean,
    code: UserPoolNoteCode,
    text: string,
    attributes: readonly string[] = [],
  ): Generator<UserPoolNote> {
    if (applies) yield { code, level, attributes, text };
  };
export const warning = note('warning');
export const info = note('info');

/** `a, b and c` */
export function list(names: readonly string[], word = 'and'): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}
