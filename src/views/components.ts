import type { ComponentType } from 'react';
import type {
  AlertProps,
  ButtonProps,
  CheckboxProps,
  FieldFrameProps,
  HeadingProps,
  InputProps,
  PasswordInputProps,
  RadioGroupProps,
  SelectProps,
  TextareaProps,
} from './controls.js';

/**
 * An app's own controls, each in place of the form's. What is left out stays the form's. Made once, outside of what
 * renders the form: a component that is another one at each render loses what was typed.
 *
 * @example
 * const components: Components = { Button: KitButton, Input: KitInput };
 * <SignUpForm components={components} … />
 */
export interface Components {
  /** Stands around every control of a field: its label, help and error. */
  readonly Field?: ComponentType<FieldFrameProps> | undefined;
  /** Every control of one line but passwords; the code, too. */
  readonly Input?: ComponentType<InputProps> | undefined;
  readonly PasswordInput?: ComponentType<PasswordInputProps> | undefined;
  readonly Select?: ComponentType<SelectProps> | undefined;
  readonly Textarea?: ComponentType<TextareaProps> | undefined;
  /** One checkbox with its label beside it. */
  readonly Checkbox?: ComponentType<CheckboxProps> | undefined;
  readonly RadioGroup?: ComponentType<RadioGroupProps> | undefined;
  /** All buttons but the one that shows a password. */
  readonly Button?: ComponentType<ButtonProps> | undefined;
  /** The error summary, and notes over a form. */
  readonly Alert?: ComponentType<AlertProps> | undefined;
  /** The heading of a step. */
  readonly Heading?: ComponentType<HeadingProps> | undefined;
}
