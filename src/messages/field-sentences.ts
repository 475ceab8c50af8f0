import type { LabelledField } from './message-keys.js';

/** Fields that a person fills in. */
export type EnteredField = Exclude<LabelledField, 'use_password'>;

/** Fields whose value can be the name of an account. */
export type AccountField = 'username' | 'email' | 'phone_number' | 'usernameEmailOrPhone';

/**
 * Whole sentences about the fields that have the language's own labels. A label of the schema's can only be quoted; these
 * are as people say them.
 */
export interface FieldSentences {
  /** Asks for what is missing. */
  readonly enter: Readonly<Record<EnteredField, string>>;
  /** There is an account already. */
  readonly taken: Readonly<Record<AccountField, string>>;
  /** The service makes no account of it. */
  readonly unusable: Readonly<Record<AccountField, string>>;
}

/** The sentence about a field, if there is one of its own. */
export const about = (
  sentences: Readonly<Partial<Record<LabelledField, string>>>,
  name: LabelledField | undefined,
): string | undefined => name && sentences[name];
