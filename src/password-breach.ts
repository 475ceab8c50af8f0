export { createBreachCheck } from './password/breach-check.js';
export type { BreachCheckOptions } from './password/breach-check.js';
export type { FetchRange } from './password/range-client.js';
export type { BreachCheck, PasswordHelpControlProps } from './form/password-help.js';
