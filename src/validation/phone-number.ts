/**
 * A phone number as Cognito takes it, `+` and digits, from what people and autofill write: without spaces, brackets,
 * dots, hyphens, slashes and invisible characters, with ASCII digits, `+` for a leading `00`, and without the `(0)` that is
 * dialled inside the country only. What is left of other characters stays, for the validator to find.
 *
 * @example
 * cleanPhoneNumber('+44 (0)20 7946-0123'); // '+442079460123'
 */
export function cleanPhoneNumber(value: string): string {
  // No number, and plain forms can be eighteen times as long: it is turned down as it is.
  if (value.length > 1000) return value;
  return (
    value
      // Full-width digits and signs become plain ones.
      .normalize('NFKC')
      // Arabic and Persian digits: the last four bits are the number.
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/[\s./\p{Pd}\u2212\p{Cf}]/gu, '')
      .replace(/^(\+|00)(\d*)\(0\)/, '+$2')
      .replace(/[()[\]]/g, '')
      .replace(/^00/, '+')
  );
}
