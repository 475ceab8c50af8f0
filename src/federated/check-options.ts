import { endpointOf, isSafe } from '../client/endpoint.js';
import { developerError } from '../messages/developer-error.js';
import type { FederatedOptions, FederatedTarget } from './types.js';

/** The names that Cognito gives to the providers it knows by itself. */
export const brands = ['Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple'] as const;
export type Brand = (typeof brands)[number];

export const isBrand = (provider: string | undefined): provider is Brand => brands.some((brand) => brand === provider);

/** The origin of the pool's pages. @throws `federated-domain` */
export function originOf({ domain }: Pick<FederatedOptions, 'domain'>): string {
  const address = /^https?:\/\//i.test(domain) ? domain : `https://${domain}`;
  if (isSafe(address)) {
    const { origin, pathname, search, hash } = new URL(address);
    if (pathname === '/' && !search && !hash) return origin;
  }
  throw developerError(
    'federated-domain',
    process.env.NODE_ENV !== 'production' &&
      `the domain ${JSON.stringify(domain)} is not the address of a pool's own pages. People would be sent to a place that ` +
        'cannot sign them up. Give the host alone, without a path, as in ' +
        '"example.auth.eu-central-1.amazoncognito.com" (http for localhost only).',
  );
}

/** The issuer of the pool's ID tokens. @throws `user-pool-id` */
export function issuerOf({ userPoolId }: Pick<FederatedOptions, 'userPoolId'>): string {
  if (/^(?=.{1,55}$)[\w-]+_[0-9a-zA-Z]+$/.test(userPoolId)) {
    return endpointOf({ region: userPoolId.slice(0, userPoolId.lastIndexOf('_')) }) + userPoolId;
  }
  throw developerError(
    'user-pool-id',
    process.env.NODE_ENV !== 'production' &&
      `federated sign-up got the userPoolId ${JSON.stringify(userPoolId)}. No ID token would be taken for one of this pool. ` +
        'Give the id as the console shows it, such as "eu-central-1_Example" (not its ARN, not the id of the app client).',
  );
}

/** @throws `federated-redirect`, `federated-domain`, `user-pool-id` */
export function checkOptions(options: FederatedOptions): void {
  const { redirectUri } = options;
  originOf(options);
  issuerOf(options);
  if (isSafe(redirectUri) && !redirectUri.includes('#')) return;
  throw developerError(
    'federated-redirect',
    process.env.NODE_ENV !== 'production' &&
      `the redirectUri ${JSON.stringify(redirectUri)} is not one that Cognito sends people back to. It has to be a whole ` +
        'https address without a fragment (http for localhost only), letter for letter as among the callback URLs of the ' +
        'app client, as in "https://app.example.com/signed-up".',
  );
}

/** What people write for the names above. */
const slips: Readonly<Record<string, Brand>> = {
  amazon: 'LoginWithAmazon',
  signinwithamazon: 'LoginWithAmazon',
  apple: 'SignInWithApple',
  loginwithapple: 'SignInWithApple',
  ...Object.fromEntries(brands.map((brand) => [brand.toLowerCase(), brand])),
};

/** @throws `federated-provider` for a name that no provider of a pool has */
export function checkTarget({ provider, idpIdentifier }: FederatedTarget): void {
  const name = provider ?? idpIdentifier;
  const key = (provider ?? '').toLowerCase();
  const meant = Object.hasOwn(slips, key) ? slips[key] : undefined;
  if (name && (!meant || meant === provider)) return;
  throw developerError(
    'federated-provider',
    process.env.NODE_ENV !== 'production' &&
      (meant
        ? `${JSON.stringify(provider)} is not what Cognito calls this provider, so it would show its own sign-in page. Write ${JSON.stringify(meant)}.`
        : 'a provider has no name. Give each a provider, as in { provider: "Google" }, or an idpIdentifier.'),
  );
}
