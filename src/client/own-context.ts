import { contextData } from './context-data.js';
import { deviceId, noDeviceId } from './device-id.js';
import { encodeContext } from './encode-context.js';

export interface OwnContextInput {
  readonly username: string;
  readonly clientId: string;
  readonly userPoolId: string;
  /** Whether the device id is kept and read. */
  readonly keepsId: boolean;
}

/** `EncodedData` in the format of AWS's script, made with Web Crypto; undefined where there is none. */
export function ownContext({ username, clientId, userPoolId, keepsId }: OwnContextInput): Promise<string | undefined> {
  return encodeContext(clientId, () => {
    const now = new Date();
    return JSON.stringify({
      contextData: contextData(keepsId ? deviceId() : noDeviceId, navigator, now),
      username,
      userPoolId,
      timestamp: String(now.getTime()),
    });
  });
}
