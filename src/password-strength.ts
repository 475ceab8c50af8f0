export { createPasswordStrength } from './password/password-strength.js';
export type { PasswordStrengthOptions } from './password/password-strength.js';
export type { StrengthDictionaries } from './password/estimator.js';
export type { PasswordHelpControlProps, PasswordStrengthMeter } from './form/password-help.js';
export type { PasswordStrength } from './messages/messages.js';
