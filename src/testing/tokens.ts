import type { AuthenticationResultType } from '../client/types.js';
import type { Pool } from './pool.js';
import { randomUuid } from './random.js';
import type { StoredUser } from './users.js';

const hour = 3_600;

/** Tokens that can be read like the service's and are worth nothing: without an algorithm, signed `fake`. */
export function fakeTokens({ clock, random }: Pool, user: StoredUser, clientId: string): AuthenticationResultType {
  const now = Math.floor(clock() / 1000);
  const claims = {
    sub: user.sub,
    iss: 'https://fake-user-pool.invalid',
    auth_time: now,
    iat: now,
    exp: now + hour,
    jti: randomUuid(random),
  };
  return {
    AccessToken: token({ ...claims, token_use: 'access', client_id: clientId, username: user.username }),
    IdToken: token({
      ...Object.fromEntries(user.attributes),
      ...claims,
      token_use: 'id',
      aud: clientId,
      'cognito:username': user.username,
    }),
    RefreshToken: `fake-refresh-token-${randomUuid(random)}`,
    ExpiresIn: hour,
    TokenType: 'Bearer',
  };
}

const token = (claims: object) => `${base64Url({ alg: 'none', kid: 'fake-user-pool' })}.${base64Url(claims)}.fake`;

const base64Url = (value: object) =>
  btoa(Array.from(new TextEncoder().encode(JSON.stringify(value)), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
