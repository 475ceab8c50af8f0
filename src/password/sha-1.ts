/**
 * The SHA-1 of a text in UTF-8, as 40 hexadecimal digits in upper case; undefined where the page has no `crypto.subtle`,
 * which browsers give to secure contexts only.
 */
export async function sha1(text: string): Promise<string | undefined> {
  // Declared as always there; of a page over plain http it is not.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-1', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
