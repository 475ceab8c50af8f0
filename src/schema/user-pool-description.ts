/**
 * The part of DescribeUserPool's answer that decides about a sign-up form, in the service's own member names. The rest
 * (ARNs, triggers, tags, dates) may be present and is not read.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html
 */
export interface UserPoolDescription {
  readonly Id?: string | undefined;
  readonly UsernameAttributes?: readonly string[] | undefined;
  readonly AliasAttributes?: readonly string[] | undefined;
  readonly AutoVerifiedAttributes?: readonly string[] | undefined;
  readonly UsernameConfiguration?: { readonly CaseSensitive?: boolean | undefined } | undefined;
  readonly Policies?:
    | {
        readonly PasswordPolicy?: PasswordPolicyDescription | undefined;
        readonly SignInPolicy?: { readonly AllowedFirstAuthFactors?: readonly string[] | undefined } | undefined;
      }
    | undefined;
  /** Every attribute of the pool, the standard ones included. Needed: it says what is required. */
  readonly SchemaAttributes?: readonly AttributeDescription[] | undefined;
  readonly AdminCreateUserConfig?: { readonly AllowAdminCreateUserOnly?: boolean | undefined } | undefined;
  readonly VerificationMessageTemplate?: { readonly DefaultEmailOption?: string | undefined } | undefined;
}

export interface PasswordPolicyDescription {
  readonly MinimumLength?: number | undefined;
  readonly RequireUppercase?: boolean | undefined;
  readonly RequireLowercase?: boolean | undefined;
  readonly RequireNumbers?: boolean | undefined;
  readonly RequireSymbols?: boolean | undefined;
}

/** Limits travel as strings. */
export interface AttributeDescription {
  readonly Name?: string | undefined;
  readonly AttributeDataType?: string | undefined;
  readonly DeveloperOnlyAttribute?: boolean | undefined;
  readonly Required?: boolean | undefined;
  readonly NumberAttributeConstraints?:
    { readonly MinValue?: string | undefined; readonly MaxValue?: string | undefined } | undefined;
  readonly StringAttributeConstraints?:
    { readonly MinLength?: string | undefined; readonly MaxLength?: string | undefined } | undefined;
}

/**
 * The part of DescribeUserPoolClient's answer that decides about a sign-up form.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolClientType.html
 */
export interface UserPoolClientDescription {
  readonly ClientId?: string | undefined;
  /** Only that there is one is looked at. */
  readonly ClientSecret?: string | undefined;
  /** Without any, every attribute is writable. */
  readonly WriteAttributes?: readonly string[] | undefined;
  readonly ExplicitAuthFlows?: readonly string[] | undefined;
}

/** DescribeUserPool's answer, or its `UserPool`; or both answers in one object. */
export type DescribedUserPool = UserPoolDescription & {
  readonly UserPool?: UserPoolDescription | undefined;
  /** Where it is not given by itself. */
  readonly UserPoolClient?: UserPoolClientDescription | undefined;
};

/** DescribeUserPoolClient's answer, or its `UserPoolClient`. */
export type DescribedUserPoolClient = UserPoolClientDescription & {
  readonly UserPoolClient?: UserPoolClientDescription | undefined;
};
