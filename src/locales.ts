export { detectLocale } from './messages/detect-locale.js';
export type { DetectLocaleOptions, Locales } from './messages/detect-locale.js';
export { matchLocale } from './messages/match-locale.js';
export type { Messages } from './messages/messages.js';
