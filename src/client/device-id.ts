/** The name under which AWS's own script keeps the same id, so that a device stays one device with either. */
const storageKey = 'Amazon.AWS.Cognito.ContextData.LS_UBID';

/** What AWS's script sends where it can store nothing. */
export const noDeviceId = 'UNAVAILABLE';

/** The device's id: made once, then kept in localStorage. Random, and without meaning outside threat protection. */
export function deviceId(): string {
  try {
    const stored = localStorage.getItem(storageKey);
    if (stored) return stored;
    const random = Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => (byte % 36).toString(36)).join('');
    const made = `${random}:${String(Date.now())}`;
    localStorage.setItem(storageKey, made);
    return made;
  } catch {
    return noDeviceId; // no storage, or one that is blocked or full
  }
}
