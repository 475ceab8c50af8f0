/** RFC 3696 section 3, leniently: a local part, an @, and a domain of letters, digits, hyphens and dots. */
export function isEmail(value: string): boolean {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, Math.max(at, 0));
  const quoted = /^"[^"\r\n]+"$/.test(local);
  return (
    (quoted || (/^[^\s@"]{1,64}$/.test(local) && !/^\.|\.\.|\.$/.test(local))) &&
    /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?)*$/u.test(
      value.slice(at + 1),
    )
  );
}

/** E.164: a plus, then the country code and digits only. */
export const isPhoneNumber = (value: string): boolean => /^\+[1-9][0-9]{1,14}$/.test(value);
