/** A number from 0 up to, not including, 1. */
export type Random = () => number;

export const randomDigits = (random: Random, count: number): string =>
  String(Math.floor(random() * 10 ** count)).padStart(count, '0');

/** A version 4 UUID. Not `crypto.randomUUID`, which pages without a secure context do not have. */
export const randomUuid = (random: Random): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(random() * 16).toString(16));
