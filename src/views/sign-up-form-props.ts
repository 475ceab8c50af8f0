import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { SignUpRequest } from '../client/types.js';
import type { UseSignUpOptions } from '../flow/sign-up-options.js';
import type { SignUpFormSchema } from '../form/types.js';
import type { UseSignUpFormOptions } from '../form/use-sign-up-form.js';
import type { OpenValues, SchemaValues, Spelt } from '../schema/schema-values.js';
import type { ChallengeSlot } from './challenge.js';
import type { FederatedSlot } from './federated-buttons-props.js';
import type { AppearanceProps } from './root.js';

/**
 * Everything `<SignUpForm>` takes; what is not listed here goes to its root element. The names and types of values follow
 * from the schema; without a type argument they are strings by any name.
 */
export interface SignUpFormProps<Schema extends SignUpFormSchema = SignUpFormSchema>
  extends
    Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'id' | 'onError' | keyof AppearanceProps>,
    UseSignUpOptions<OpenValues<Schema>>,
    Pick<
      UseSignUpFormOptions<Schema>,
      'defaultValues' | 'phone' | 'passwordHelp' | 'validationTiming' | 'onValidationFailed'
    >,
    AppearanceProps {
  /** What the form asks for. */
  readonly schema: Schema & Spelt<Schema>;
  /** Has the last word on the SignUp request. May be asynchronous; what it throws is shown as a failure. */
  readonly prepareRequest?:
    ((request: SignUpRequest, values: SchemaValues<Schema>) => SignUpRequest | Promise<SignUpRequest>) | undefined;
  /** Where the focus goes after a failed submit. @default 'summary' */
  readonly errorFocus?: 'summary' | 'firstField' | undefined;
  /** Seconds before a new code may be asked for. @default 30 */
  readonly resendCooldown?: number | undefined;
  /**
   * Draws the ways to sign up with an account somewhere else: `FederatedButtons` of `cognito-sign-up/federated`, or the
   * app's own. Stands in the first step, outside the `<form>`. @default none
   */
  readonly federated?: ((slot: FederatedSlot) => ReactNode) | undefined;
  /** Over or under the fields. @default 'above' */
  readonly federatedPlacement?: FederatedSlot['placement'] | undefined;
  /**
   * Draws a check over the button that SignUp needs a token of: `Challenge` of `cognito-sign-up/challenge`. Without a token
   * nothing is sent. @default none
   */
  readonly challenge?: ((slot: ChallengeSlot) => ReactNode) | undefined;
  /** Where the app's own pages are: relative or http(s). */
  readonly links?: SignUpLinks | undefined;
}

export interface SignUpLinks {
  /** Where the account exists, while it waits for approval, and at the end. */
  readonly signIn?: string | undefined;
  /** Where the account exists, or another one has the address. */
  readonly resetPassword?: string | undefined;
  /** Under the form, in every step. */
  readonly terms?: string | undefined;
  readonly privacy?: string | undefined;
  readonly support?: string | undefined;
}

/** What a `ref` on `<SignUpForm>` gives. */
export interface SignUpFormHandle {
  /** Moves the focus to the first field of the step, or to its heading. */
  readonly focus: () => void;
  /** Starts over: aborts what is under way and forgets everything typed. */
  readonly reset: () => void;
}
