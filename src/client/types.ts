/**
 * The calls of a sign-up, in the words of the Cognito user pools API.
 *
 * Request members are `?: T | undefined` with mutable arrays, and response members all optional, so that the AWS
 * SDK's aggregated `new CognitoIdentityProvider({ region, maxAttempts: 1 })` is a `SignUpClient` as it stands, with
 * and without `exactOptionalPropertyTypes`.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html
 */
export interface SignUpClient {
  /** Creates the user. Never retried by this library: a lost answer may stand for a user that exists. */
  signUp(request: SignUpRequest, options?: RequestOptions): Promise<SignUpResponse>;
  /** Confirms the user with the code. Never retried by this library. */
  confirmSignUp(request: ConfirmSignUpRequest, options?: RequestOptions): Promise<ConfirmSignUpResponse>;
  /** Sends a new code; earlier codes are no longer accepted. */
  resendConfirmationCode(
    request: ResendConfirmationCodeRequest,
    options?: RequestOptions,
  ): Promise<ResendConfirmationCodeResponse>;
  /**
   * Signs the user in with the Session of a confirmed sign-up (`USER_AUTH`): needed for `autoSignIn` alone. Never retried
   * by this library.
   */
  initiateAuth?(request: InitiateAuthRequest, options?: RequestOptions): Promise<InitiateAuthResponse>;
}

/** The operations by their API names, as in `X-Amz-Target`. */
export type Operation = 'SignUp' | 'ConfirmSignUp' | 'ResendConfirmationCode' | 'InitiateAuth';

export interface RequestOptions {
  /** Aborts the call; the promise then rejects with an `AbortError`. */
  abortSignal?: AbortSignal;
}

export interface AttributeType {
  /** 1 to 32 characters. Custom attributes carry the prefix `custom:`. */
  Name: string | undefined;
  /** At most 2,048 characters. Every type travels as a string. */
  Value?: string | undefined;
}

export interface AnalyticsMetadataType {
  AnalyticsEndpointId?: string | undefined;
}

export interface UserContextDataType {
  /** Only for calls through a server; from a browser the service refuses or ignores it. */
  IpAddress?: string | undefined;
  EncodedData?: string | undefined;
}

export interface SignUpRequest {
  ClientId: string | undefined;
  /** Base64 of HMAC-SHA256(client secret, Username + ClientId). Never computed in a browser. */
  SecretHash?: string | undefined;
  /** 1 to 128 characters, no white space. */
  Username: string | undefined;
  /** At most 256 characters. Left out in passwordless sign-up. */
  Password?: string | undefined;
  UserAttributes?: AttributeType[] | undefined;
  /** Reaches the PreSignUp trigger only; never stored. */
  ValidationData?: AttributeType[] | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  UserContextData?: UserContextDataType | undefined;
  ClientMetadata?: Record<string, string> | undefined;
}

export interface SignUpResponse {
  UserConfirmed?: boolean | undefined;
  UserSub?: string | undefined;
  CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
  /** Only from app clients that allow `ALLOW_USER_AUTH`. */
  Session?: string | undefined;
}

export interface CodeDeliveryDetailsType {
  /** Masked by the service: `j***@e***`. */
  Destination?: string | undefined;
  DeliveryMedium?: 'EMAIL' | 'SMS' | undefined;
  AttributeName?: string | undefined;
}

export interface ConfirmSignUpRequest {
  ClientId: string | undefined;
  SecretHash?: string | undefined;
  Username: string | undefined;
  /** 1 to 2,048 characters, no white space; six digits unless a custom sender says otherwise. */
  ConfirmationCode: string | undefined;
  /** Takes the alias away from the user who has it now. Leave it out unless you mean exactly that. */
  ForceAliasCreation?: boolean | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  UserContextData?: UserContextDataType | undefined;
  ClientMetadata?: Record<string, string> | undefined;
  Session?: string | undefined;
}

export interface ConfirmSignUpResponse {
  Session?: string | undefined;
}

export interface ResendConfirmationCodeRequest {
  ClientId: string | undefined;
  SecretHash?: string | undefined;
  UserContextData?: UserContextDataType | undefined;
  Username: string | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  ClientMetadata?: Record<string, string> | undefined;
}

export interface ResendConfirmationCodeResponse {
  CodeDeliveryDetails?: CodeDeliveryDetailsType | undefined;
}

/** @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html */
export interface InitiateAuthRequest {
  ClientId: string | undefined;
  AuthFlow: 'USER_AUTH' | undefined;
  /** `USERNAME`, and `SECRET_HASH` where a backend gives one. */
  AuthParameters?: Record<string, string> | undefined;
  AnalyticsMetadata?: AnalyticsMetadataType | undefined;
  UserContextData?: UserContextDataType | undefined;
  ClientMetadata?: Record<string, string> | undefined;
  /** From ConfirmSignUp, or from a SignUp that confirmed the user at once. 20 to 2,048 characters. */
  Session?: string | undefined;
}

export interface InitiateAuthResponse {
  /** What the pool demands before it gives tokens: `SELECT_CHALLENGE`, `EMAIL_OTP`, `SMS_MFA`, … */
  ChallengeName?: string | undefined;
  ChallengeParameters?: Record<string, string> | undefined;
  AvailableChallenges?: string[] | undefined;
  /** For RespondToAuthChallenge. */
  Session?: string | undefined;
  AuthenticationResult?: AuthenticationResultType | undefined;
}

/** Tokens. This library hands them to `onComplete` and keeps them nowhere. */
export interface AuthenticationResultType {
  AccessToken?: string | undefined;
  IdToken?: string | undefined;
  RefreshToken?: string | undefined;
  /** In seconds. */
  ExpiresIn?: number | undefined;
  /** `Bearer`. */
  TokenType?: string | undefined;
  NewDeviceMetadata?: { DeviceKey?: string | undefined; DeviceGroupKey?: string | undefined } | undefined;
}

/**
 * Gives the `UserContextData` of a request: what `createUserContextCollector` returns, or a function of the app's own.
 * What it rejects with, or resolves to after the form's patience of one second, is left out of the request.
 */
export type UserContextCollector = (input: {
  /** The Username that the request carries. */
  readonly username: string;
  readonly clientId: string;
  /** What was typed, by field name and without passwords, where a form asks. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}) => UserContextDataType | undefined | Promise<UserContextDataType | undefined>;
