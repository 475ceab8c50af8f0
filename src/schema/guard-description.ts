import { developerError } from '../messages/developer-error.js';
import { bare, clientBeside } from './from-description.js';

const warned = new WeakSet();

/**
 * In a browser, turns down a client secret, and in development tells that a description has no place there: everybody
 * who opens the page could read it.
 *
 * @throws `user-pool-secret`
 */
export function guardDescription(userPool: object, userPoolClient: object = {}): void {
  if (typeof document === 'undefined') return;
  const pool = bare(userPool, 'UserPool');
  const clients = [userPoolClient, clientBeside(userPool)].map((client) => bare(client, 'UserPoolClient'));
  if (clients.some(({ ClientSecret }) => ClientSecret)) {
    throw developerError(
      'user-pool-secret',
      process.env.NODE_ENV !== 'production' &&
        'the description of the app client has its ClientSecret, and this is a browser, where everybody can read it. Give the client a new secret, or make one without: `npx cognito-sign-up schema` writes a schema that has no secrets in it.',
    );
  }
  if (process.env.NODE_ENV === 'production' || warned.has(userPool)) return;
  warned.add(userPool);
  const surplus = [pool, ...clients].flatMap(Object.keys).filter((name) => !read.test(name));
  // eslint-disable-next-line no-console -- what a developer has to be told, in development only
  console.warn(
    `cognito-sign-up: a raw description of a user pool is in a page, where everybody can read it${surplus.length ? `, with ${surplus.join(', ')}` : ''}. ` +
      'A description is for build time: `npx cognito-sign-up schema` writes a module that holds the schema alone.',
  );
}

/** What decides about the form. */
const read =
  /^(Id|Name|UsernameAttributes|AliasAttributes|AutoVerifiedAttributes|UsernameConfiguration|Policies|SchemaAttributes|AdminCreateUserConfig|VerificationMessageTemplate|ClientId|WriteAttributes|ExplicitAuthFlows)$/;
