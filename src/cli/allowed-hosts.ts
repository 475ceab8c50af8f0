import { isIP } from 'node:net';

/**
 * Whether a request may be answered, by its Host header. A page of another site cannot read this server's answers, unless
 * its own name is made to lead here (DNS rebinding): so the name has to be one that only this machine has. Nobody can
 * rebind an IP address.
 *
 * @param given what `--host` says
 */
export function isAllowedHost(header: string | undefined, given: string): boolean {
  if (header === undefined || !URL.canParse(`http://${header}`)) return false;
  const { hostname, username, password, pathname } = new URL(`http://${header}`);
  if (username || password || pathname !== '/') return false;
  const name = bare(hostname);
  return isLocalName(name) || isIP(name) > 0 || name === given.toLowerCase();
}

/** Whether only this machine gets to such an address. */
export const isLoopback = (host: string): boolean =>
  isLocalName(host) || /^127\.\d+\.\d+\.\d+$/.test(host) || host === '::1';

/** Whether it stands for every address of this machine. */
export const isAnyAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** As it stands in a URL. */
export const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

const bare = (hostname: string) => hostname.replace(/^\[(.*)\]$/, '$1');

// Browsers look .localhost up nowhere.
const isLocalName = (name: string) => /^(?:.+\.)?localhost$/i.test(name);
