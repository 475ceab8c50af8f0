import type {
  ConfirmSignUpInput,
  ResendSignUpCodeInput,
  ResendSignUpCodeOutput,
  SignUpInput,
  SignUpOutput,
} from 'aws-amplify/auth';
import { toConfirmSignUpInput, toResendSignUpCodeInput, toSignUpInput } from './amplify-inputs.js';
import { inOneAttempt } from './one-attempt.js';
import { signedUp } from './signed-up.js';
import type { CodeDeliveryDetailsType, Operation, RequestOptions, SignUpClient, SignUpRequest } from './types.js';
import { untilAborted } from './until-aborted.js';

/** What is used of `aws-amplify/auth`. */
export interface AmplifyFunctions {
  readonly signUp: (input: SignUpInput) => Promise<SignUpOutput>;
  readonly confirmSignUp: (input: ConfirmSignUpInput) => Promise<unknown>;
  readonly resendSignUpCode: (input: ResendSignUpCodeInput) => Promise<ResendSignUpCodeOutput>;
}

export interface AmplifyClientOptions {
  /** Amplify's own functions, where the app loads them anyway. @default loaded at the first call */
  readonly auth?: AmplifyFunctions | undefined;
  /**
   * Amplify's own option of its `signUp`: with it, the app calls Amplify's `autoSignIn()` in `onComplete`. Amplify keeps
   * the password in memory until then, or for three minutes. @default false
   */
  readonly autoSignIn?: NonNullable<SignUpInput['options']>['autoSignIn'] | undefined;
}

/**
 * A `SignUpClient` over `aws-amplify/auth`, for apps that use Amplify already: the requests are Amplify's, made with what
 * `Amplify.configure` was given. `clientId` of the form has to be the one that Amplify is configured with.
 *
 * Each call is a single attempt, and rejects as `createSignUpClient` does: Amplify would repeat some calls, which cannot
 * be switched off, so its request is taken from it as soon as it has failed (`fetch` of the page is replaced for that, while
 * a call is under way). Amplify has no place for `SecretHash`, `AnalyticsMetadata` and `UserContextData` (it collects its
 * own), and keeps the `Session` to itself: there is no `initiateAuth`, and `autoSignIn` of the form does not work with it.
 *
 * @example
 * Amplify.configure(outputs);
 * const client = createAmplifyClient();
 * @example
 * const client = createAmplifyClient({ auth: { signUp, confirmSignUp, resendSignUpCode } });
 */
export function createAmplifyClient({ auth, autoSignIn }: AmplifyClientOptions = {}): SignUpClient {
  let loading: Promise<AmplifyFunctions> | undefined;
  /** Loads once; a load that failed is tried again at the next call. */
  const load = () =>
    (loading ??= import('./amplify-functions.js').catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  const call = <Answer>(
    operation: Operation,
    request: Pick<SignUpRequest, 'ClientId' | 'Username'>,
    { abortSignal: signal }: RequestOptions = {},
    send: (functions: AmplifyFunctions) => Promise<Answer>,
  ) => {
    const start = async () => {
      const functions = auth ?? (await load());
      signal?.throwIfAborted();
      return inOneAttempt({ operation, request, signal }, () => send(functions));
    };
    return untilAborted(start(), signal);
  };

  return {
    signUp: async (request, options) => {
      const answer = await call('SignUp', request, options, ({ signUp }) => signUp(toSignUpInput(request, autoSignIn)));
      return signedUp({
        UserConfirmed: answer.isSignUpComplete,
        UserSub: answer.userId,
        CodeDeliveryDetails: delivered(deliveryOf(answer)),
      });
    },
    confirmSignUp: async (request, options) => {
      await call('ConfirmSignUp', request, options, ({ confirmSignUp }) =>
        confirmSignUp(toConfirmSignUpInput(request)),
      );
      return {};
    },
    resendConfirmationCode: async (request, options) => ({
      CodeDeliveryDetails: delivered(
        await call('ResendConfirmationCode', request, options, ({ resendSignUpCode }) =>
          resendSignUpCode(toResendSignUpCodeInput(request)),
        ),
      ),
    }),
  };
}

type Delivery = NonNullable<ReturnType<typeof deliveryOf>>;

const deliveryOf = ({ nextStep }: SignUpOutput) =>
  'codeDeliveryDetails' in nextStep ? nextStep.codeDeliveryDetails : undefined;

/** Amplify has the three members also where nothing was sent, undefined. */
function delivered({ destination, deliveryMedium, attributeName }: Delivery = {}): CodeDeliveryDetailsType | undefined {
  if ((destination ?? deliveryMedium ?? attributeName) === undefined) return undefined;
  return {
    Destination: destination,
    DeliveryMedium: deliveryMedium === 'EMAIL' || deliveryMedium === 'SMS' ? deliveryMedium : undefined,
    AttributeName: attributeName,
  };
}
