/**
 * The version in AWS's published script. The service knows a later one too, from its own pages; how it takes any other
 * is not documented, so this one stays.
 */
const version = 'JS20171115';

/**
 * `EncodedData`: the payload with its HMAC-SHA256 under the app client's id, as base64 of UTF-8 JSON. The payload is
 * asked for when it is clear that it can be signed, so that no device id is made for nothing.
 *
 * @throws {TypeError} without Web Crypto: on plain http.
 */
export async function encodeContext(clientId: string, collect: () => string): Promise<string> {
  const utf8 = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(clientId), algorithm, false, ['sign']);
  const payload = collect();
  const signature = base64(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(version + payload))));
  return base64(utf8.encode(JSON.stringify({ payload, signature, version })));
}

/** Of bytes, not of a string: `btoa` throws on names beyond Latin-1. */
function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
