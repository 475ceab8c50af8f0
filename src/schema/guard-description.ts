import { developerError } from '../messages/developer-error.js';
import { bare } from './from-description.js';

const read =
  /^(Id|Name|UsernameAttributes|AliasAttributes|AutoVerifiedAttributes|UsernameConfiguration|Policies|SchemaAttributes|AdminCreateUserConfig|VerificationMessageTemplate|ClientId|WriteAttributes|ExplicitAuthFlows)$/;
const warned = new WeakSet();

/**
 * In a browser, turns down a client secret, and in development tells about whatever else of a description has no place
 * there: everybody who opens the page could read it.
 *
 * @throws `user-pool-secret`
 */
export function guardDescription(userPool: object, userPoolClient: object = {}): void {
  if (typeof document === 'undefined') return;
  const [pool, client] = [bare(userPool, 'UserPool'), bare(userPoolClient, 'UserPoolClient')];
  if (client.ClientSecret) {
    throw developerError(
      'user-pool-secret',
      process.env.NODE_ENV !== 'production' &&
        'the description of the app client has its ClientSecret, and this is a browser, where everybody can read it. Give the client a new secret, or make one without: `npx cognito-sign-up schema` writes a schema that has no secrets in it.',
    );
  }
  if (process.env.NODE_ENV === 'production' || warned.has(userPool)) return;
  const surplus = [...Object.keys(pool), ...Object.keys(client)].filter((name) => !read.test(name));
  if (!surplus.length) return;
  warned.add(userPool);
  // eslint-disable-next-line no-console -- what a developer has to be told, in development only
  console.warn(
    `cognito-sign-up: a raw description of a user pool is in a page, where everybody can read it, with ${surplus.join(', ')}. ` +
      'A description is for build time: `npx cognito-sign-up schema` writes a module that holds the schema alone.',
  );
}
