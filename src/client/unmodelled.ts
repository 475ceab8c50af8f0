import type { ErrorMembers } from './error-members.js';
import type { Meaning } from './meaning.js';

/** What a rejection means whose name is none of the service's exceptions. */
export function unmodelled({ name, code, status }: ErrorMembers): Meaning {
  if (/^(Abort|Timeout)Error$/.test(name)) return { key: reach('timeout'), outcome: 'unknown' };
  // `fetch` says TypeError for every failure to get an answer; Node's own http gives a code.
  if (/^(Type|Network)Error$/.test(name) || /^E[A-Z]{4,}$/.test(code)) {
    // In a browser that says it is online, CORS, a firewall and a policy look like this, too (F-10).
    const diagnosis = !code && isOnline() ? 'noReadableAnswer' : undefined;
    return { key: reach('unreachable'), outcome: 'unknown', name: 'NetworkError', diagnosis, action: 'retry' };
  }
  // A value is of another type than the service's. Another try would send the same.
  if (name === 'SerializationException') return { key: 'notAvailable' };
  // Names under which an answer arrives that could not be read: ours, `JSON.parse`'s, the AWS SDK's.
  const unread = /^(BadResponse|SyntaxError|Unknown)$/.test(name);
  const known = byStatus(status);
  return {
    key: known ?? (unread ? 'badResponse' : 'unknown'),
    // A refusal in words we do not know is still a refusal; a page in place of the answer says nothing about the user.
    outcome: status < 500 && (known ?? (!unread && status >= 400)) ? 'failed' : 'unknown',
    name: unread ? 'BadResponse' : /^(Error)?$/.test(name) ? 'UnknownError' : name,
  };
}

/** The browser's word is only believed when it says no: `onLine` is true in front of many a dead line. */
const reach = (key: 'timeout' | 'unreachable'): Meaning['key'] => (isOnline() === false ? 'offline' : key);

/** undefined where nothing says so: on servers. */
function isOnline(): boolean | undefined {
  const { navigator } = globalThis as { navigator?: { onLine?: boolean } }; // absent on servers, or without `onLine`
  return navigator?.onLine;
}

/** What a status alone says. 405 and 202 are how AWS WAF asks for a CAPTCHA or a silent challenge. */
function byStatus(status: number): Meaning['key'] | undefined {
  if (status === 405 || status === 202) return 'challengeRequired';
  if (status === 403) return 'blocked';
  if (status === 429) return 'tooManyRequests';
  return status >= 500 ? 'serviceFailed' : undefined;
}
