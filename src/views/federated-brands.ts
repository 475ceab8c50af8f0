import { developerError } from '../messages/developer-error.js';
import { checkTarget, isBrand, type Brand } from '../federated/check-options.js';
import type { FederatedTarget } from '../federated/types.js';
import type { FederatedProvider } from './federated-buttons-props.js';

/** What people call the providers that Cognito knows by itself: names, the same in every language. */
const names: Readonly<Record<Brand, string>> = {
  Google: 'Google',
  Facebook: 'Facebook',
  LoginWithAmazon: 'Amazon',
  SignInWithApple: 'Apple',
};

export const providerName = ({ provider, label }: FederatedProvider): string =>
  label ?? (isBrand(provider) ? names[provider] : '');

export const targetOf = ({ provider, idpIdentifier }: FederatedProvider): FederatedTarget =>
  provider === undefined ? { idpIdentifier } : { provider };

export const keyOf = ({ provider, idpIdentifier }: FederatedTarget): string =>
  `${provider ?? ''}\n${idpIdentifier ?? ''}`;

/** @throws `federated-providers`, `federated-provider` */
export function checkProviders(providers: readonly FederatedProvider[]): void {
  for (const provider of providers) checkTarget(targetOf(provider));
  if (new Set(providers.map((one) => keyOf(targetOf(one)))).size !== providers.length || !providers.length) {
    throw developerError(
      'federated-providers',
      providers.length
        ? 'two of the providers are the same, so one of two buttons is too many. List each provider once.'
        : 'FederatedButtons got no providers, so it has no button to draw. Give at least one, or leave the component out.',
    );
  }
  for (const one of providers) {
    const { provider, icon, image } = one;
    if (isBrand(provider) && !icon && !image) {
      throw developerError(
        'federated-provider',
        `the button of ${provider} has neither an icon nor an image, and the rules of the brand do not allow that. Download ` +
          'the artwork from the brand (docs/federated.md has the links) and give it as icon, or a whole button of the ' +
          'brand as image.',
      );
    }
    if (!providerName(one) && !image) {
      throw developerError(
        'federated-provider',
        `the provider ${JSON.stringify(provider ?? one.idpIdentifier)} has no label, so its button would have no name. ` +
          'Give it one, as in { provider: "ExampleCorp", label: "Example Corp" }.',
      );
    }
  }
}
