/**
 * A Username that nobody has to think of: a random UUID (RFC 9562, version 4). On pages without `https`, browsers have
 * random numbers but no `randomUUID`.
 */
export function generateUsername(): string {
  const source: Partial<Pick<Crypto, 'randomUUID'>> = crypto;
  return source.randomUUID?.() ?? fromBytes(crypto.getRandomValues(new Uint8Array(16)));
}

function fromBytes(random: Uint8Array): string {
  const digits = Array.from(random, (byte, index) => {
    // Two of the bytes say which kind of UUID it is: the version and the variant.
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
