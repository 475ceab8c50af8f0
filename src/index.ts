export { SignUpForm } from './views/sign-up-form.js';
export { ConfirmSignUpForm } from './views/confirm-sign-up-form.js';
export type { ConfirmSignUpFormProps } from './views/confirm-sign-up-form.js';
export type { SignUpFormHandle, SignUpFormProps, SignUpLinks } from './views/sign-up-form-props.js';
export type { AppearanceProps, ColorScheme } from './views/root.js';
export type { Components } from './views/components.js';
export type {
  AlertProps,
  ButtonProps,
  CheckboxProps,
  ControlOption,
  FieldFrameProps,
  FieldParts,
  HeadingProps,
  InputElementProps,
  InputProps,
  PasswordInputProps,
  PasswordToggle,
  RadioGroupProps,
  RadioOption,
  SelectProps,
  TextareaProps,
  TextProps,
} from './views/controls.js';

export { useSignUp } from './flow/use-sign-up.js';
export type { SignUpFlow } from './flow/sign-up-flow.js';
export type { ResumeOptions, ResumeStorage, TimeoutOptions } from './flow/journey-options.js';
export type { FilledForm, OfValues, PrepareRequest, UseSignUpOptions } from './flow/sign-up-options.js';
export type {
  AlreadyConfirmedResult,
  ApprovalStep,
  ChallengeResult,
  ConfirmedResult,
  ConfirmStep,
  DoneStep,
  LinkStep,
  SignedInResult,
  SignUpResult,
  SignUpState,
  SignUpStep,
  UnverifiedResult,
} from './flow/sign-up-state.js';
export { useSignUpForm } from './form/use-sign-up-form.js';
export type { UseSignUpFormOptions } from './form/use-sign-up-form.js';
export { useSignUpField } from './form/use-sign-up-field.js';
export type { ControlProps, FieldBindings } from './form/use-sign-up-field.js';
export { useControlValue } from './form/use-control-value.js';
export type { ControlValue } from './form/use-control-value.js';
export type { ControlTarget, Focusable, KeptValue } from './form/control-handle.js';
export { useConfirmSignUpForm } from './form/use-confirm-sign-up-form.js';
export type { ConfirmSignUpFormControl, UseConfirmSignUpFormOptions } from './form/use-confirm-sign-up-form.js';
export { toSignUpRequest } from './form/to-request.js';
export type { FormField, FormSchema, SignUpFormControl, SignUpFormSchema, SummaryEntry } from './form/types.js';
export type { ReportedError } from './form/reported-errors.js';
export type { PasswordHelp } from './form/password-help.js';
export type { DefaultValues, FieldName, OpenValues, SchemaValues } from './schema/schema-values.js';

export { themeToCss } from './theme/theme-to-css.js';
export type { Theme, ThemeTokens } from './theme/tokens.js';
export type { Messages } from './messages/messages.js';

// The plain parts once more, for convenience; without React they have doors of their own.
export { createSignUpClient } from './client/sign-up-client.js';
export { createUserContextCollector } from './client/user-context-collector.js';
export type { Operation, SignUpClient, SignUpRequest, UserContextCollector } from './client/types.js';
export type { Diagnosis, NextAction, ServiceFault } from './client/service-fault.js';
export type { ParseTriggerError } from './client/trigger-error.js';
