import type { FieldErrorReason, ServiceErrorKey, StandardAttributeName } from '../messages/messages.js';

export type { StandardAttributeName };
export type { PlatformHints, ResolvedField, ResolvedPasswordPolicy, ResolvedSchema } from './resolved-schema.js';

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
  | 'radio'
  /** Never drawn: its `defaultValue`, or the form's `defaultValues`, is sent as it is. */
  | 'hidden';

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
   * A standard attribute, `custom:…`, a credential that the schema has (`username`, `password`, `password_confirmation`,
   * `use_password`), or, with `sendTo`, any name.
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
  /**
   * A check of the app's own, made once all others have passed, of values that are not blank: a function, or a Standard
   * Schema (https://standardschema.dev) such as a zod schema. Either may be asynchronous.
   */
  readonly validate?: ValidateField | StandardSchema | undefined;
  /** Whether the field is there, by the values of the others. While it is not, it is neither validated nor sent. */
  readonly visibleWhen?: ((values: FieldValues) => boolean) | undefined;
  /** Shown and sent, but not to be changed: the address of an invitation, say. @default false */
  readonly readOnly?: boolean | undefined;
  /**
   * The value on the wire, from the one that was checked; `''` leaves it out. A blank value is not transformed, but for a
   * `hidden` field's, which can be made from the others. Not for the password.
   */
  readonly transform?: ((value: string, values: FieldValues) => string) | undefined;
  /** Fields that follow one another with the same group stand in one fieldset; `groups` of the schema has its legend. */
  readonly group?: string | undefined;
}

/** Values by field name, as they are on the page: a checkbox is `'true'` or `'false'`. */
export type FieldValues = Readonly<Record<string, string>>;

/**
 * Gives the words of an error, or undefined if there is none. What it throws or rejects with goes to `reportError`, and
 * the value passes: what cannot be checked here, the service decides.
 */
export type ValidateField = (value: string, values: FieldValues) => string | undefined | Promise<string | undefined>;

/** What is used of a Standard Schema: https://standardschema.dev */
export interface StandardSchema {
  readonly '~standard': {
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>;
  };
}

export interface StandardResult {
  readonly issues?: readonly { readonly message: string }[] | undefined;
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
export type AliasAttribute = UsernameAttribute | 'preferred_username';

/**
 * What the form asks for. Data only: it knows no React, and its label type is a parameter.
 */
export interface SignUpSchema<Label = string> {
  /** The pool's `UsernameAttributes`. Without any, people choose a `username`. @default [] */
  readonly usernameAttributes?: readonly UsernameAttribute[] | undefined;
  readonly passwordPolicy?: PasswordPolicy | undefined;
  /**
   * The pool's `AliasAttributes`. The username then must not look like one of them, and a `preferred_username` that is
   * an alias cannot be a field: Cognito takes it from confirmed users only. Not together with `usernameAttributes`.
   * @default []
   */
  readonly aliasAttributes?: readonly AliasAttribute[] | undefined;
  /**
   * `generate`: nobody is asked for a username. A UUID is sent, and people sign in with their alias, so the pool needs
   * `aliasAttributes` and the form a field for one. @default 'choose'
   */
  readonly username?: 'choose' | 'generate' | undefined;
  /**
   * Whether SignUp carries a Password: always, only where the person switches a password on (the field `use_password`),
   * or never. For pools that let people sign in with a code. @default 'required'
   */
  readonly password?: 'required' | 'optional' | 'none' | undefined;
  /**
   * How the pool confirms an email address: by a code, or by a link that opens on a page of Cognito's own
   * (`DefaultEmailOption`). Telephone numbers always get a code. @default 'code'
   */
  readonly confirmation?: 'code' | 'link' | undefined;
  /** Asks for the password twice (the field `password_confirmation`). @default false */
  readonly confirmPassword?: boolean | undefined;
  /** The legends of groups, by the name that fields give as `group`. @default the name */
  readonly groups?: Readonly<Record<string, Label>> | undefined;
  /**
   * In display order. The credentials that the schema implies stand first, username then password, unless listed:
   * listing `username`, `password` or the username attribute moves and configures them.
   * @default []
   */
  readonly fields?: readonly SignUpField<Label>[] | undefined;
}
