export { createSignUpValidator } from './validation/create-sign-up-validator.js';
export { fieldErrorText } from './validation/field-error-text.js';
export { passwordRules, passwordRulesAttribute, type PasswordRule } from './validation/password-rules.js';
export { cleanPhoneNumber } from './validation/phone-number.js';
export { cleanValue } from './validation/clean-value.js';
export type { FieldError, SignUpValidator, SignUpValues } from './validation/types.js';
export type {
  FieldErrorReason,
  FieldErrorWords,
  Messages,
  PasswordRuleName,
  ServiceErrorKey,
  ServiceErrorWords,
} from './messages/messages.js';
