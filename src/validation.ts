export { createSignUpValidator } from './validation/create-sign-up-validator.js';
export { fieldErrorText } from './validation/field-error-text.js';
export { passwordRules, passwordRulesAttribute } from './validation/password-rules.js';
export type { PasswordRule } from './validation/password-rules.js';
export type { FieldError, SignUpValidator, SignUpValues } from './validation/types.js';
