import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FederatedOptions } from '../../src/federated.js';

export const userPoolId = 'eu-central-1_Example';
export const clientId = '1example23456789';
export const redirectUri = 'https://app.example.com/signed-up';
const issuer = `https://cognito-idp.eu-central-1.amazonaws.com/${userPoolId}`;

/** What a test may have the token endpoint do in place of the right thing. */
export interface PoolPagesOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly answer?: { readonly status: number; readonly body: string; readonly type?: string };
}

/**
 * The pool's pages, as far as they are needed: `/oauth2/authorize`, where everybody has an account and says yes, and
 * `/oauth2/token`, which compares PKCE's verifier with the challenge by itself. A code serves once.
 */
export async function poolPages(options: PoolPagesOptions = {}) {
  const codes = new Map<string, { readonly challenge: string; readonly nonce: string; readonly redirect: string }>();
  const redeemed: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (request.method === 'GET' && url.pathname === '/oauth2/authorize') {
        const asked = url.searchParams;
        const code = randomUUID();
        codes.set(code, {
          challenge: asked.get('code_challenge') ?? '',
          nonce: asked.get('nonce') ?? '',
          redirect: asked.get('redirect_uri') ?? '',
        });
        const back = new URL(asked.get('redirect_uri') ?? '');
        back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
        response.writeHead(302, { location: back.href }).end();
        return;
      }
      const form = new URLSearchParams(await bodyOf(request));
      redeemed.push(form);
      const asked = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const isRight =
        asked !== undefined &&
        request.headers.authorization === undefined &&
        form.get('grant_type') === 'authorization_code' &&
        form.get('client_id') === clientId &&
        form.get('redirect_uri') === asked.redirect &&
        createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url') === asked.challenge;
      const {
        status,
        body,
        type = 'application/json',
      } = options.answer ??
      (isRight
        ? { status: 200, body: JSON.stringify(tokens({ nonce: asked.nonce, ...options.claims })) }
        : { status: 400, body: '{"error":"invalid_grant"}' });
      // Cognito lets any origin read this answer.
      response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const pool: FederatedOptions = { domain: `http://127.0.0.1:${String(port)}`, userPoolId, clientId, redirectUri };
  return {
    pool,
    /** What came to the token endpoint. */
    redeemed,
    /** Goes to the address as a browser does, and says where one comes back to. */
    visit: async (url: string) => (await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '',
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function tokens(claims: object) {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { iss: issuer, aud: clientId, sub: 'sub of Ada', iat: now, exp: now + 3600, ...claims };
  return {
    access_token: 'access token of Ada',
    id_token: `${part({ alg: 'RS256', kid: 'one' })}.${part(payload)}.c2lnbmF0dXJl`,
    refresh_token: 'refresh token of Ada',
    token_type: 'Bearer',
    expires_in: 3600,
  };
}
