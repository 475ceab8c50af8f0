import type { SignUpFormProps } from 'cognito-sign-up';
import { completeFederatedSignUp, FederatedButtons, type FederatedOptions } from 'cognito-sign-up/federated';
import { heard } from './heard';
import type { PageConfig } from './page-config';

/** The page that people come back to is the one that they left. */
const poolOf = (pages: NonNullable<PageConfig['federated']>): FederatedOptions => ({
  ...pages,
  redirectUri: location.origin + location.pathname,
});

/** The way out: a button over the form. */
export function federatedButtons(pages: NonNullable<PageConfig['federated']>): SignUpFormProps['federated'] {
  const providers = [{ provider: 'ExampleCorp', label: 'Example Corp' }];
  return (slot) => <FederatedButtons {...slot} pool={poolOf(pages)} providers={providers} />;
}

/** The way back. */
export async function comeBack(pages: NonNullable<PageConfig['federated']>): Promise<void> {
  const url = location.href;
  history.replaceState(null, '', location.pathname);
  const result = await completeFederatedSignUp(url, poolOf(pages));
  if (result.status === 'failed') heard('onError', result.fault.name);
  if (result.status === 'signedIn') heard('onComplete', { status: result.status, sub: result.claims.sub });
}
