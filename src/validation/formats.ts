import type { FieldKind } from './field-kind.js';

type Format = (value: string) => boolean;

// What is right beyond this, only the mail server knows.
const isEmail: Format = (value) => /^[^\s@]+@[^\s@]+$/.test(value);

const isPhoneNumber: Format = (value) => /^\+[0-9]{1,15}$/.test(value);

/** The notation of HTML's number input. Whether Cognito's Number takes fractions is not documented, so they pass. */
const isNumber: Format = (value) =>
  /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i.test(value) && Number.isFinite(Number(value));

const isWebAddress: Format = (value) => {
  try {
    return /^https?:\/\/\S+$/i.test(value) && !!new URL(value).hostname;
  } catch {
    return false;
  }
};

/** Engines roll 30 February over into March: then the date comes back as another. HTML knows no year 0. */
const isReal: Format = (value) => {
  const date = new Date(value.includes('T') ? `${value}Z` : value);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 16)) && !value.startsWith('0000')
  );
};

/**
 * The formats of values, no stricter than the service or the browser's own controls. Each check takes time in
 * proportion to the length: no expression here can backtrack.
 */
export const formats: Readonly<Partial<Record<FieldKind, Format>>> = {
  email: isEmail,
  tel: isPhoneNumber,
  emailOrPhone: (value) => (value.includes('@') ? isEmail : isPhoneNumber)(value),
  url: isWebAddress,
  number: isNumber,
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isReal(value),
  'datetime-local': (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/.test(value) && isReal(value),
};
