import type { ServiceFault } from '../client/service-fault.js';
import type { ParseTriggerError } from '../client/trigger-error.js';
import type {
  AnalyticsMetadataType,
  Operation,
  SignUpClient,
  SignUpRequest,
  UserContextCollector,
  UserContextDataType,
} from '../client/types.js';
import type { FieldValues, ResolvedSchema, SignUpSchema } from '../schema/types.js';
import type { SignUpValues } from '../validation/types.js';
import type { FormChallenge } from './challenge.js';
import type { ResumeOptions, TimeoutOptions } from './journey-options.js';
import type { JourneyCallbacks } from './use-journey-callbacks.js';

/** What `useSignUp` takes, and `<SignUpForm>` with it, which knows the `Values`. */
export interface UseSignUpOptions<Values = FieldValues> extends JourneyCallbacks {
  readonly client: SignUpClient;
  /** Of the form: where a page has several for one app client, each finds its own step again. @default 'sign-up' */
  readonly id?: string | undefined;
  /** The app client's id; of one without a secret, or with `secretHash`. */
  readonly clientId: string;
  /** `UserContextData` for threat protection, or what collects it; sent with all calls. @default none */
  readonly userContextData?: UserContextCollector | Readonly<UserContextDataType> | undefined;
  /** What the form asks for. Functions of the values get its names, blank, where nothing was typed: after a reload, say. */
  readonly schema?: SignUpSchema<unknown> | undefined;
  /**
   * Asks the app's backend for the `SecretHash` of a Username: once for each call, of the name that the call carries. For
   * app clients with a secret, which never comes to a browser. @default none
   */
  readonly secretHash?: ((username: string) => string | Promise<string>) | undefined;
  /** Not an option: a secret in a browser is none. See `secretHash`. */
  readonly clientSecret?: undefined;
  /** Entries for the PreSignUp trigger, sent with SignUp. What a field sends under the same name wins. @default none */
  readonly validationData?: OfValues<Readonly<Record<string, string>>, Values> | undefined;
  /** Entries for all triggers, sent with all calls. What a field sends under the same name wins. @default none */
  readonly clientMetadata?: OfValues<Readonly<Record<string, string>>, Values> | undefined;
  /**
   * Where the language of the page goes: `userAttributes` fills the `locale` attribute, unless a field does;
   * `clientMetadata` sends it as `locale` to the triggers with all calls, so that CustomMessage can answer in it. @default none
   */
  readonly sendLocale?: readonly ('userAttributes' | 'clientMetadata')[] | undefined;
  /** The language of the page (BCP 47), for `sendLocale`. @default in a form `messages.lang` */
  readonly locale?: string | undefined;
  /** The endpoint of Amazon Pinpoint, sent with all calls. @default none */
  readonly analyticsMetadata?: OfValues<Readonly<AnalyticsMetadataType>, Values> | undefined;
  /**
   * `ForceAliasCreation` of ConfirmSignUp. `true` takes an address away from the account that has it as its alias: its
   * owner can no longer sign in with it (S-7). @default not sent: the code is refused then
   */
  readonly forceAliasCreation?: boolean | undefined;
  /**
   * Signs in once the user is confirmed, where the app client allows `ALLOW_USER_AUTH`: `onComplete` gets the tokens, which
   * are kept nowhere. @default false
   */
  readonly autoSignIn?: boolean | undefined;
  /** How long a call may take, in seconds. @default { stillWorking: 8, limit: 40 } */
  readonly timeouts?: TimeoutOptions | undefined;
  /**
   * Whether people read that a username is taken: `reveal` says so and offers ways on; `neutral` goes on to the code as
   * after success. What Cognito answers can be seen in the browser all the same (S-6). @default 'reveal'
   */
  readonly duplicateAccount?: 'reveal' | 'neutral' | undefined;
  /** The step that the journey begins with; `confirm` is that of the link where `schema.confirmation` says so. @default 'signUp' */
  readonly initialStep?: 'signUp' | 'confirm' | undefined;
  /** The Username of somebody who has signed up before, with `initialStep: 'confirm'`. @default '': the step asks for it */
  readonly username?: string | undefined;
  /** Whether a reload finds the step again that waits for a code, a link or an approval. @default true: in `sessionStorage`, for 24 hours */
  readonly resume?: boolean | ResumeOptions | undefined;
  /** Asks the app's backend whether a user is confirmed by now: by a link, or by an administrator. @default none */
  readonly checkConfirmed?: ((username: string) => boolean | Promise<boolean>) | undefined;
  /** Reads what a Lambda trigger threw, and gives the words to show of it. @default none are shown */
  readonly parseTriggerError?: ParseTriggerError | undefined;
  /** Every rejected call, as data. `fault.cause` may echo input: think before logging it. */
  readonly onError?: ((fault: ServiceFault, operation: Operation) => void) | undefined;
}

/**
 * A member of a request: as it is, or a function of what was typed, by field name and without passwords, and of the
 * operation that it is for. What the function throws or rejects with is a failure of that call, and nothing is sent.
 */
export type OfValues<Member, Values = FieldValues> =
  Member | ((values: Values, operation: Operation) => Member | Promise<Member>);

/** A form that was filled in: what `useSignUpForm` gives, for `signUp` to make the request of. */
export interface FilledForm {
  readonly schema: Pick<ResolvedSchema<unknown>, 'fields' | 'generatesUsername' | 'aliasAttributes'> &
    Partial<Pick<ResolvedSchema<unknown>, 'confirmation'>>;
  readonly values: SignUpValues;
  /** Passed before SignUp is sent. `null`: there is to be one, and it is not there; then nothing is sent. @default none */
  readonly challenge?: FormChallenge | null | undefined;
}

export type PrepareRequest = (request: SignUpRequest) => SignUpRequest | Promise<SignUpRequest>;
