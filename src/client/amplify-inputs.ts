import type { ConfirmSignUpInput, ResendSignUpCodeInput, SignUpInput } from 'aws-amplify/auth';
import type { AttributeType, ConfirmSignUpRequest, ResendConfirmationCodeRequest, SignUpRequest } from './types.js';

type AutoSignIn = NonNullable<SignUpInput['options']>['autoSignIn'];

/** The three requests in Amplify's words. In production, what it has no word for is left out. */
export function toSignUpInput(
  { ClientId: _, Username, Password, UserAttributes, ValidationData, ClientMetadata, ...rest }: SignUpRequest,
  autoSignIn: AutoSignIn,
): SignUpInput {
  if (process.env.NODE_ENV !== 'production') warnAboutRest(rest);
  return {
    username: Username ?? '',
    ...(Password !== undefined && { password: Password }),
    options: {
      userAttributes: byName(UserAttributes ?? []),
      ...(ValidationData && { validationData: byName(ValidationData) }),
      ...(ClientMetadata && { clientMetadata: ClientMetadata }),
      ...(autoSignIn !== undefined && { autoSignIn }),
    },
  };
}

export function toConfirmSignUpInput({
  ClientId: _,
  Username,
  ConfirmationCode,
  ForceAliasCreation,
  ClientMetadata,
  ...rest
}: ConfirmSignUpRequest): ConfirmSignUpInput {
  if (process.env.NODE_ENV !== 'production') warnAboutRest(rest);
  return {
    username: Username ?? '',
    confirmationCode: ConfirmationCode ?? '',
    options: {
      ...(ForceAliasCreation !== undefined && { forceAliasCreation: ForceAliasCreation }),
      ...(ClientMetadata && { clientMetadata: ClientMetadata }),
    },
  };
}

export function toResendSignUpCodeInput({
  ClientId: _,
  Username,
  ClientMetadata,
  ...rest
}: ResendConfirmationCodeRequest): ResendSignUpCodeInput {
  if (process.env.NODE_ENV !== 'production') warnAboutRest(rest);
  return { username: Username ?? '', ...(ClientMetadata && { options: { clientMetadata: ClientMetadata } }) };
}

const byName = (attributes: readonly AttributeType[]): Record<string, string> =>
  Object.fromEntries(attributes.map(({ Name, Value }) => [Name ?? '', Value ?? '']));

const warned = new Set<string>();

/** Tells the developer, once for each, of members that get lost. */
function warnAboutRest(rest: object): void {
  for (const [member, value] of Object.entries(rest)) {
    if (value === undefined || warned.has(member)) continue;
    warned.add(member);
    // eslint-disable-next-line no-console -- what a developer has to be told, in development only
    console.warn(
      `cognito-sign-up: ${member} is not sent, because Amplify’s functions have no place for it. ` +
        (member === 'UserContextData'
          ? 'Amplify collects its own where the page has loaded AWS’s script. Leave the collector out, or use createSignUpClient.'
          : 'Leave it out, or use createSignUpClient.'),
    );
  }
}
