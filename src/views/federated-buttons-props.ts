import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Brand } from '../federated/check-options.js';
import type { UseFederatedSignUpOptions } from '../flow/use-federated-sign-up.js';
import type { SignUpFormControl } from '../form/types.js';
import type { Messages } from '../messages/messages.js';
import type { Announce } from './live-region.js';

/** What the slot of the form gives to what is drawn in it. */
export interface FederatedSlot {
  readonly form: SignUpFormControl;
  readonly announce: Announce;
  /** Over or under the fields: on which side the “or” is. */
  readonly placement: 'above' | 'below';
}

/** One button. The artwork of a brand is the brand's: it comes from the app, as it was downloaded. */
export type FederatedProvider =
  /** A provider that Cognito knows by itself, with the mark of the brand, in the brand's colours. */
  | {
      readonly provider: Brand;
      readonly idpIdentifier?: undefined;
      readonly label?: undefined;
      readonly icon: ReactNode;
      readonly image?: undefined;
    }
  /** The same, with a whole button of the brand's own as an image. Its `alt` is the name of the button. */
  | {
      readonly provider: Brand;
      readonly idpIdentifier?: undefined;
      readonly label?: undefined;
      readonly icon?: undefined;
      readonly image: ReactNode;
    }
  /** A SAML or OIDC provider, by its name in the pool. `label` is what people call it. */
  | {
      readonly provider: string;
      readonly idpIdentifier?: undefined;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly image?: undefined;
    }
  /** The same, by one of its identifiers. */
  | {
      readonly idpIdentifier: string;
      readonly provider?: undefined;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly image?: undefined;
    };

export type FederatedButtonsProps = UseFederatedSignUpOptions &
  Partial<FederatedSlot> &
  Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onError' | 'role'> & {
    /** The buttons, in this order. */
    readonly providers: readonly FederatedProvider[];
    /**
     * Fields of the form, by name, that have to be right before somebody is sent away: consents, say. Where one is not, it
     * says so and gets the focus. Needs the `form` of the slot. @default none
     */
    readonly requires?: readonly string[] | undefined;
    /** All words, outside a form. @default those of the form, or English */
    readonly messages?: Messages | undefined;
  };
