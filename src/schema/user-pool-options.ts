import type { SignUpField } from './types.js';

/**
 * What a description cannot know. Names are those of attributes, with `custom:` where the pool has it, and of the
 * credentials (`username` or the username attribute, `password`).
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
}
