import type { SignUpField, SignUpSchema } from './types.js';

/**
 * What a description cannot know. Names are those of attributes, with `custom:` where the pool has it, and of the
 * credentials (`username` or the username attribute, `password`, `use_password`).
 */
export interface UserPoolSchemaOptions<Label = string> {
  /**
   * The attributes that become fields, beside those that are needed anyway.
   *
   * @default all custom attributes
   */
  readonly pick?: readonly string[] | undefined;
  /** Attributes that become no field, even if they are needed: for those that the app adds by itself. @default [] */
  readonly omit?: readonly string[] | undefined;
  /** Fields that come first; the others follow, standard attributes before custom ones. @default [] */
  readonly order?: readonly string[] | undefined;
  readonly labels?: Readonly<Record<string, Label>> | undefined;
  /** Members of a field that stand in for what the pool says, or join it: `help`, `options`, `type`, … */
  readonly overrides?: Readonly<Record<string, Omit<SignUpField<Label>, 'name'>>> | undefined;
  /**
   * `generate`: nobody is asked for a username. For pools with `email` or `phone_number` among their `AliasAttributes`; the
   * form then requires one of them.
   *
   * @default 'choose'
   */
  readonly username?: SignUpSchema['username'];
  /**
   * Whether the form asks for a password.
   *
   * @default 'optional' where the pool lets people sign in with a code (`EMAIL_OTP`, `SMS_OTP`) and the app client allows
   * `ALLOW_USER_AUTH`, 'none' where they can sign in with nothing else, else 'required'
   */
  readonly password?: SignUpSchema['password'];
}
