import { createHash } from 'node:crypto';
import type { FetchRange } from '../../src/password-breach.js';

export const sha1Of = (password: string) => createHash('sha1').update(password).digest('hex').toUpperCase();

/** The range API, as far as a page can see it: knows these passwords, and pads its answers. */
export function createRangeServer(leaked: Readonly<Record<string, number>> = {}) {
  const hashes = new Map(Object.entries(leaked).map(([password, count]) => [sha1Of(password), count]));
  const requests: { readonly url: string; readonly init: Parameters<FetchRange>[1] }[] = [];
  const padding = ['0018A45C4D1DEF81644B54AB7F969B88D65:0', '011053FD0102E94D6AE2F8B83D76FAF94F6:0'];
  const fetch: FetchRange = (url, init) => {
    requests.push({ url, init });
    const prefix = url.slice(-5);
    const lines = [...hashes]
      .filter(([hash]) => hash.startsWith(prefix))
      .map(([hash, count]) => `${hash.slice(5)}:${String(count)}`);
    return Promise.resolve(new Response([...padding, ...lines].join('\r\n')));
  };
  return { fetch, requests };
}
