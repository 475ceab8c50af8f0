/** What one page of the app tells the others of its origin: names only, and nobody is signed in by it. */
const channelName = (clientId: string): string => `cognito-sign-up:1:${clientId}`;

/** Not in every browser, and not allowed in every frame: then nobody is told. */
function open(clientId: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(channelName(clientId));
  } catch {
    return undefined;
  }
}

/** Tells the other tabs and windows of the app that a user is confirmed (F-26). */
export function tellConfirmed(clientId: string, username: string): void {
  const channel = open(clientId);
  channel?.postMessage({ confirmed: username });
  channel?.close();
}

/** Calls back when another page of the app has confirmed the user. @returns what ends it */
export function onConfirmedElsewhere(clientId: string, username: string, confirmed: () => void): () => void {
  const channel = open(clientId);
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data && 'confirmed' in data && data.confirmed === username) confirmed();
    };
  return () => channel?.close();
}
