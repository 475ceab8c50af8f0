/**
 * An address without the white space around it, and its domain as DNS has it: `ada@bücher.example` becomes
 * `ada@xn--bcher-kva.example` (RFC 5890). HTML lets browsers do that in an email input; Chromium does and others do not, and
 * one person is one user, to whose domain mail can be sent. What stands before the @ stays as it is.
 */
export function cleanEmailAddress(typed: string): string {
  const address = typed.trim();
  const [, before = '', domain = ''] = /^([!-~]+@)([-.\w\u0080-\uffff]+)$/.exec(address) ?? [];
  // What is ASCII stays as it was typed.
  if (/^[ -~]*$/.test(domain)) return address;
  try {
    return before + new URL(`http://${domain}`).hostname;
  } catch {
    return address; // no domain: the service says what it makes of it
  }
}
