import { useEffect } from 'react';
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
export function ComingBack({ pages }: { readonly pages: NonNullable<PageConfig['federated']> }) {
  useEffect(() => {
    const controller = new AbortController();
    void completeFederatedSignUp(location.href, poolOf(pages), controller).then((result) => {
      if (controller.signal.aborted) return;
      history.replaceState(null, '', location.pathname);
      if (result.status === 'failed') heard('onError', result.fault.name);
      if (result.status === 'signedIn') heard('onComplete', { status: result.status, sub: result.claims.sub });
    });
    return () => {
      controller.abort();
    };
  }, [pages]);
  return null;
}
