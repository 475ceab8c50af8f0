import type { FieldKind } from './field-kind.js';

type Format = (value: string) => boolean;

// What is right beyond this, only the mail server knows.
const isEmail: Format = (value) => /^[^\s@]+@[^\s@]+$/.test(value);

const isPhoneNumber: Format = (value) => /^\+[1-9][0-9]{1,14}$/.test(value);

/** The notation of HTML's number input. Whether Cognito's Number takes fractions is not documented, so they pass. */
const isNumber: Format = (value) => /^-?(\d*\.)?\d+(e[+-]?\d+)?$/i.test(value) && Number.isFinite(Number(value));

const isWebAddress: Format = (value) => {
  try {
    return /^https?:\/\/\S+$/i.test(value) && !!new URL(value);
  } catch {
    return false;
  }
};

/**
 * Whether the calendar has the day, and the clock the time. Engines roll 30 February over into March: then the date
 * comes back as another, and what is no date at all as `null`. HTML knows no year 0.
 */
const isReal: Format = (value) =>
  /^(?!0000)\d/.test(value) &&
  JSON.stringify(new Date(value.includes('T') ? `${value}Z` : value)).startsWith(`"${value.slice(0, 16)}`);

/**
 * The formats of values, no stricter than the service or the browser's own controls. Each check takes time in
 * proportion to the length: no expression here can backtrack far.
 */
export const formats: Readonly<Partial<Record<FieldKind, Format>>> = {
  email: isEmail,
  tel: isPhoneNumber,
  emailOrPhone: (value) => (value.includes('@') ? isEmail : isPhoneNumber)(value),
  url: isWebAddress,
  number: isNumber,
  // ISO 8601 in so many characters: `isReal` compares them.
  date: (value) => /^.{10}$/.test(value) && isReal(value),
  'datetime-local': (value) => /^.{16}(:\d\d(\.\d{1,3})?)?$/.test(value) && isReal(value),
};
