import type { FieldErrorWords } from './messages.js';

/** Dates, with a time of day or without, take other words than numbers do. */
export const isDate = (type: FieldErrorWords['type']): boolean => type.startsWith('date');
