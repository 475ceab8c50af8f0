import type { FieldErrorReason, ServiceErrorKey, StandardAttributeName } from '../messages/messages.js';

export type { StandardAttributeName };

/** The control a field is drawn with: HTML's input types and elements. */
export type FieldType =
  | 'text'
  | 'email'
  | 'tel'
  | 'url'
  | 'password'
  | 'number'
  | 'date'
  | 'datetime-local'
  | 'checkbox'
  | 'textarea'
  | 'select'
  | 'radio';

/** The type of the attribute in the pool (`AttributeDataType`). On the wire every value is a string. */
export type DataType = 'String' | 'Number' | 'Boolean' | 'DateTime';

/** Where a field's value goes in SignUp; `none` keeps it on the page. */
export type SendTo = 'userAttributes' | 'validationData' | 'clientMetadata' | 'none';

export interface FieldOption<Label = string> {
  /** What is sent. */
  readonly value: string;
  /** What is shown; the value by default. */
  readonly label?: Label | undefined;
}

/** One field of the form. Everything but `name` has a default that follows from the name or the type. */
export interface SignUpField<Label = string> {
  /**
   * A standard attribute, `custom:…`, one of the reserved `username` and `password`, or, with `sendTo`, any name.
   * 1 to 32 characters for attributes (20 without the prefix for custom ones).
   */
  readonly name: StandardAttributeName | `custom:${string}` | 'username' | 'password' | (string & {});
  /** @default by the name of a standard attribute, else `select` where there are options, else by `dataType`, else `text` */
  readonly type?: FieldType | undefined;
  /** @default 'Number' for `type: 'number'`, 'Boolean' for a checkbox on a custom attribute, else 'String' */
  readonly dataType?: DataType | undefined;
  /** @default the words of `messages.labels`, or of the name for a custom attribute (`custom:cost_centre`: “Cost centre”) */
  readonly label?: Label | undefined;
  /** The label in plain words for messages and the summary, where `label` is not a string. */
  readonly labelText?: string | undefined;
  readonly help?: Label | undefined;
  readonly placeholder?: string | undefined;
  /** @default false; the username and the password are always required */
  readonly required?: boolean | undefined;
  /** In characters (UTF-16 units, as HTML counts). */
  readonly minLength?: number | undefined;
  /** @default 2048 for attributes, 128 for the username, as in Cognito, and never more than these */
  readonly maxLength?: number | undefined;
  /** A number, or for dates an ISO 8601 date (`2000-01-31`, `2000-01-31T12:00`). */
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  /** The whole value must match, as with HTML's `pattern`. Compiled with the `u` flag, which every supported browser has. */
  readonly pattern?: string | undefined;
  /** For `select` and `radio`. Without any, a `locale` or `zoneinfo` select has the browser's own (`environmentOptions`). */
  readonly options?: readonly (string | FieldOption<Label>)[] | undefined;
  /** As a string; a checkbox takes `'true'` or `'false'`. */
  readonly defaultValue?: string | undefined;
  /** HTML's `autocomplete`. @default by the name of a standard attribute; none for others */
  readonly autoComplete?: string | undefined;
  /** Not for the credentials, which have places of their own. @default 'userAttributes' */
  readonly sendTo?: SendTo | undefined;
  /** What a checked checkbox sends. @default 'true' */
  readonly checkedValue?: string | undefined;
  /** What an unchecked checkbox sends; `''` leaves it out. @default 'false' for a Boolean, else '' */
  readonly uncheckedValue?: string | undefined;
  /** The field's own words, per reason. */
  readonly errors?: Readonly<Partial<Record<FieldErrorReason | ServiceErrorKey, string>>> | undefined;
}

/**
 * The pool's password policy. Without one, Cognito's default: 8 characters and all four kinds.
 * With one, what it does not name is not required, and the length is 8.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html
 */
export interface PasswordPolicy {
  /** 6 to 99. @default 8 */
  readonly minLength?: number | undefined;
  readonly requireLowercase?: boolean | undefined;
  readonly requireUppercase?: boolean | undefined;
  readonly requireNumbers?: boolean | undefined;
  readonly requireSymbols?: boolean | undefined;
}

export type UsernameAttribute = 'email' | 'phone_number';

/**
 * What the form asks for. Data only: it knows no React, and its label type is a parameter.
 */
export interface SignUpSchema<Label = string> {
  /** The pool's `UsernameAttributes`. Without any, people choose a `username`. @default [] */
  readonly usernameAttributes?: readonly UsernameAttribute[] | undefined;
  readonly passwordPolicy?: PasswordPolicy | undefined;
  /**
   * In display order. The credentials that the schema implies stand first, username then password, unless listed:
   * listing `username`, `password` or the username attribute moves and configures them.
   * @default []
   */
  readonly fields?: readonly SignUpField<Label>[] | undefined;
}

/** One field with every default filled in: what validation, form and views work with. */
export interface ResolvedField<Label = string> {
  readonly name: string;
  /** `username` is the one whose value is SignUp's Username. */
  readonly role: 'username' | 'password' | 'field';
  /** Which default label it has in `messages.labels`; undefined for custom and other fields. */
  readonly labelKey: StandardAttributeName | 'username' | 'usernameEmailOrPhone' | 'password' | undefined;
  readonly type: FieldType;
  readonly dataType: DataType;
  readonly label?: Label | undefined;
  readonly labelText?: string | undefined;
  readonly help?: Label | undefined;
  readonly placeholder?: string | undefined;
  readonly required: boolean;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly pattern?: string | undefined;
  /** Empty for other types, and for what the browser is to be asked (`environmentOptions`). */
  readonly options: readonly { readonly value: string; readonly label: Label | string }[];
  readonly defaultValue: string;
  /** `none` for the credentials. */
  readonly sendTo: SendTo;
  readonly checkedValue: string;
  readonly uncheckedValue: string;
  readonly errors: Readonly<Partial<Record<FieldErrorReason | ServiceErrorKey, string>>>;
  /** What the platform is told about the field: autofill, keyboard, text assistance. */
  readonly hints: PlatformHints;
}

/** Attributes of the control, by React's names. */
export interface PlatformHints {
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | undefined;
  readonly autoCapitalize?: 'none' | 'words' | 'sentences' | undefined;
  readonly autoCorrect?: 'off' | undefined;
  readonly spellCheck?: boolean | undefined;
  readonly dir?: 'ltr' | 'auto' | undefined;
}

export interface ResolvedSchema<Label = string> {
  readonly usernameAttributes: readonly UsernameAttribute[];
  readonly passwordPolicy: ResolvedPasswordPolicy;
  /** In display order; exactly one has role `username` and one `password`. */
  readonly fields: readonly ResolvedField<Label>[];
}

/** What a policy does not name, or leaves undefined, is not required. */
export interface ResolvedPasswordPolicy extends PasswordPolicy {
  readonly minLength: number;
}
