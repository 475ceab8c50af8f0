import type { FieldErrorReason, LabelledField, ServiceErrorKey } from '../messages/messages.js';
import type {
  AliasAttribute,
  DataType,
  FieldType,
  FieldValues,
  PasswordPolicy,
  SendTo,
  StandardSchema,
  UsernameAttribute,
  ValidateField,
} from './types.js';

/** One field with every default filled in: what validation, form and views work with. */
export interface ResolvedField<Label = string, Name extends string = string> {
  readonly name: Name;
  /** `username` is the one whose value is SignUp's Username. */
  readonly role: 'username' | 'password' | 'field';
  /** Which default label it has in `messages.labels`; undefined for custom and other fields. */
  readonly labelKey: Exclude<LabelledField, 'code'> | undefined;
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
  readonly validate?: ValidateField | StandardSchema | undefined;
  readonly visibleWhen?: ((values: FieldValues) => boolean) | undefined;
  readonly readOnly?: boolean | undefined;
  readonly transform?: ((value: string, values: FieldValues) => string) | undefined;
  readonly group?: string | undefined;
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

export interface ResolvedSchema<Label = string, Name extends string = string> {
  readonly usernameAttributes: readonly UsernameAttribute[];
  readonly passwordPolicy: ResolvedPasswordPolicy;
  readonly aliasAttributes: readonly AliasAttribute[];
  /** Whether the Username is a UUID that nobody sees. */
  readonly generatesUsername: boolean;
  /** How email addresses are confirmed. */
  readonly confirmation: 'code' | 'link';
  readonly groups: Readonly<Record<string, Label>>;
  /** In display order; at most one has role `username` and one `password`. */
  readonly fields: readonly ResolvedField<Label, Name>[];
}

/** What a policy does not name, or leaves undefined, is not required. */
export interface ResolvedPasswordPolicy extends PasswordPolicy {
  readonly minLength: number;
}
