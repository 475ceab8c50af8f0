import { ServiceError } from './service-error.js';

/**
 * Stand-ins for the pool's Lambda triggers, with the members of Lambda's events that matter here. A trigger changes
 * `event.response`, or throws: the service then answers with UserLambdaValidationException.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html
 */
export interface Triggers {
  /** Runs before the user is created. */
  readonly preSignUp?: ((event: PreSignUpEvent) => unknown) | undefined;
  /** Runs before a message is sent; the user has been created. */
  readonly customMessage?: ((event: CustomMessageEvent) => unknown) | undefined;
  /** Runs when the user has been confirmed; throwing does not undo that. */
  readonly postConfirmation?: ((event: PostConfirmationEvent) => unknown) | undefined;
}

interface TriggerEvent {
  readonly userName: string;
  readonly request: {
    readonly userAttributes: Readonly<Record<string, string>>;
    readonly clientMetadata: Readonly<Record<string, string>>;
  };
}

export interface PreSignUpEvent extends TriggerEvent {
  readonly triggerSource: 'PreSignUp_SignUp';
  readonly request: TriggerEvent['request'] & { readonly validationData: Readonly<Record<string, string>> };
  readonly response: { autoConfirmUser: boolean; autoVerifyEmail: boolean; autoVerifyPhone: boolean };
}

export interface CustomMessageEvent extends TriggerEvent {
  readonly triggerSource: 'CustomMessage_SignUp' | 'CustomMessage_ResendCode';
  /** `codeParameter` is what the message must contain; the code takes its place. */
  readonly request: TriggerEvent['request'] & { readonly codeParameter: string };
  readonly response: {
    emailSubject: string | undefined;
    emailMessage: string | undefined;
    smsMessage: string | undefined;
  };
}

export interface PostConfirmationEvent extends TriggerEvent {
  readonly triggerSource: 'PostConfirmation_ConfirmSignUp';
}

/** Runs a trigger; what it throws becomes the service's text, to which the service adds a period. */
export async function runTrigger<Event>(
  name: string,
  trigger: ((event: Event) => unknown) | undefined,
  event: Event,
): Promise<void> {
  try {
    await trigger?.(event);
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ServiceError('UserLambdaValidationException', `${name} failed with error ${text}.`);
  }
}
