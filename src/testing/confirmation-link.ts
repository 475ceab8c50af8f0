import type { Answer } from './answer.js';
import { confirmWithCode } from './confirm-with-code.js';
import type { Pool } from './pool.js';
import { invalidParameter, ServiceError, userNotFound } from './service-error.js';
import type { StoredUser } from './users.js';

export const confirmationPath = '/confirmUser';

/** The link of a message in pools that confirm with one, in the form of the service's. */
export function confirmationLink(site: string, { clientId, username }: StoredUser, code: string): string {
  const query = new URLSearchParams({ client_id: clientId, user_name: username, confirmation_code: code });
  return `${site}${confirmationPath}?${query.toString()}`;
}

/** The page behind that link: confirms the user, or says why not. */
export async function openConfirmationLink(pool: Pool, query: URLSearchParams): Promise<Answer> {
  const [clientId, username, code] = ['client_id', 'user_name', 'confirmation_code'].map((name) => query.get(name));
  try {
    if (!clientId || !username || !code) throw invalidParameter('The link is not complete.');
    const user = pool.users.find(username);
    if (user?.clientId !== clientId) throw userNotFound();
    await confirmWithCode(pool, user, code);
    return page(200, 'Your registration has been confirmed!');
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return page(error.status, error.message);
  }
}

function page(status: number, words: string): Answer {
  const text = words.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${text}</title><h1>${text}</h1></html>`,
  };
}
