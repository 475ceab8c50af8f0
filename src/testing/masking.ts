/** How the service shows where it sent a code: `j***@e***`, `+*******1212`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${first(email)}***@${first(email.slice(at + 1))}***`;
}

export function maskPhoneNumber(number: string): string {
  const digits = number.replace(/^\+/, '');
  return `+${'*'.repeat(Math.max(digits.length - 4, 0))}${digits.slice(-4)}`;
}

/** The first code point, so that no half of a surrogate pair is left. */
const first = (text: string) => [...text.slice(0, 2)][0] ?? '';
