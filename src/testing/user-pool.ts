/**
 * The part of DescribeUserPool's answer that a sign-up depends on, in the service's own member names. What is not
 * named here (tags, ARNs, dates) may be present and is not read.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html
 */
export interface UserPoolDescription {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  /** `email`, `phone_number`. Not together with `AliasAttributes`. */
  readonly UsernameAttributes?: readonly string[] | undefined;
  /** `email`, `phone_number`, `preferred_username`. */
  readonly AliasAttributes?: readonly string[] | undefined;
  /** `email`, `phone_number`: where a code is sent. Without any, somebody approves the user. */
  readonly AutoVerifiedAttributes?: readonly string[] | undefined;
  /** Case matters unless this says otherwise, as in the API. */
  readonly UsernameConfiguration?: { readonly CaseSensitive?: boolean | undefined } | undefined;
  readonly Policies?:
    | {
        readonly PasswordPolicy?: PasswordPolicyDescription | undefined;
        readonly SignInPolicy?: { readonly AllowedFirstAuthFactors?: readonly string[] | undefined } | undefined;
      }
    | undefined;
  /** Adds to and overrides Cognito's standard attributes; custom ones carry `custom:`. */
  readonly SchemaAttributes?: readonly SchemaAttributeDescription[] | undefined;
  /** `ON` puts a second factor between a first sign-in and its tokens. */
  readonly MfaConfiguration?: string | undefined;
  readonly AdminCreateUserConfig?: { readonly AllowAdminCreateUserOnly?: boolean | undefined } | undefined;
  /** Why no message can be sent, by the name of the exception, after commas. Other reasons (`SNSSandbox`) keep none back. */
  readonly SmsConfigurationFailure?: string | undefined;
  readonly EmailConfigurationFailure?: string | undefined;
  /** The texts of messages; the template's, where it has its own, win. */
  readonly EmailVerificationMessage?: string | undefined;
  readonly EmailVerificationSubject?: string | undefined;
  readonly SmsVerificationMessage?: string | undefined;
  readonly VerificationMessageTemplate?:
    | {
        readonly DefaultEmailOption?: string | undefined;
        readonly EmailMessage?: string | undefined;
        readonly EmailMessageByLink?: string | undefined;
        readonly EmailSubject?: string | undefined;
        readonly EmailSubjectByLink?: string | undefined;
        readonly SmsMessage?: string | undefined;
      }
    | undefined;
}

export interface PasswordPolicyDescription {
  readonly MinimumLength?: number | undefined;
  readonly RequireUppercase?: boolean | undefined;
  readonly RequireLowercase?: boolean | undefined;
  readonly RequireNumbers?: boolean | undefined;
  readonly RequireSymbols?: boolean | undefined;
}

export interface SchemaAttributeDescription {
  readonly Name?: string | undefined;
  /** `String`, `Number`, `Boolean`, `DateTime`. */
  readonly AttributeDataType?: string | undefined;
  readonly DeveloperOnlyAttribute?: boolean | undefined;
  readonly Mutable?: boolean | undefined;
  readonly Required?: boolean | undefined;
  /** Limits travel as strings. */
  readonly NumberAttributeConstraints?:
    { readonly MinValue?: string | undefined; readonly MaxValue?: string | undefined } | undefined;
  readonly StringAttributeConstraints?:
    { readonly MinLength?: string | undefined; readonly MaxLength?: string | undefined } | undefined;
}

/**
 * The part of DescribeUserPoolClient's answer that a sign-up depends on.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html
 */
export interface UserPoolClientDescription {
  /** Without one, the pool takes any well-formed ClientId. */
  readonly ClientId?: string | undefined;
  /** With a secret, every request needs a SecretHash. */
  readonly ClientSecret?: string | undefined;
  /** Without any, every attribute of the schema is writable. */
  readonly WriteAttributes?: readonly string[] | undefined;
  /** `ALLOW_USER_AUTH` is what makes answers carry a Session. */
  readonly ExplicitAuthFlows?: readonly string[] | undefined;
  /** The minutes for which a Session is good: 3 (the API's default) to 15. */
  readonly AuthSessionValidity?: number | undefined;
  /** `LEGACY` (the API's default) or `ENABLED`. */
  readonly PreventUserExistenceErrors?: string | undefined;
}
