/**
 * Stand-ins for the pool's Lambda triggers, with the members of Lambda's events that matter here. A trigger changes
 * `event.response` in place or returns an event, as the function it stands for does.
 *
 * - One that throws: UserLambdaValidationException, with the text of what it threw.
 * - One that takes longer than five seconds is called again, three times in all; then UnexpectedLambdaException.
 * - One that returns null, an object without a `response`, or leaves something in `response` that the service could not
 *   read: InvalidLambdaResponseException. Whatever else it returns is passed over.
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

/** What every trigger is told. */
export interface TriggerEvent {
  readonly version: '1';
  readonly region: string;
  readonly userPoolId: string;
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string };
  readonly userName: string;
  readonly request: {
    readonly userAttributes: Readonly<Record<string, string>>;
    readonly clientMetadata: Readonly<Record<string, string>>;
  };
  readonly response: object;
}

export interface PreSignUpEvent extends TriggerEvent {
  readonly triggerSource: 'PreSignUp_SignUp';
  readonly request: TriggerEvent['request'] & { readonly validationData: Readonly<Record<string, string>> };
  /** What is verified without a code must be there: the service refuses a sign-up that has no such attribute. */
  readonly response: { autoConfirmUser: boolean; autoVerifyEmail: boolean; autoVerifyPhone: boolean };
}

export interface CustomMessageEvent extends TriggerEvent {
  readonly triggerSource: 'CustomMessage_SignUp' | 'CustomMessage_ResendCode';
  /** `codeParameter` and `linkParameter` are what the message must contain; the code or the link takes their place. */
  readonly request: TriggerEvent['request'] & {
    readonly codeParameter: string;
    readonly linkParameter: string;
    readonly usernameParameter: null;
  };
  readonly response: {
    emailSubject: string | null | undefined;
    emailMessage: string | null | undefined;
    smsMessage: string | null | undefined;
  };
}

export interface PostConfirmationEvent extends TriggerEvent {
  readonly triggerSource: 'PostConfirmation_ConfirmSignUp';
}
