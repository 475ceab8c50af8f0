import type {
  AttributeType,
  ConfirmSignUpRequest,
  InitiateAuthRequest,
  ResendConfirmationCodeRequest,
  SignUpRequest,
} from '../client/types.js';
import { checkShape } from './check-shape.js';
import { ServiceError } from './service-error.js';

/** A request whose required members have arrived. */
export type Given<Request, Member extends keyof Request> = Omit<Request, Member> & { [K in Member]: string };

export type Body = Readonly<Record<string, unknown>>;

/** The request in the body, typed; throws for what is no JSON object or has a member of the wrong type. */
export function readBody(text: string): Body {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ServiceError('SerializationException', '');
  }
  return object(body);
}

export function readSignUp(body: Body): Given<SignUpRequest, 'ClientId' | 'Username'> {
  const request = {
    ...common(body),
    Password: string(body['Password']),
    UserAttributes: attributes(body['UserAttributes']),
    ValidationData: attributes(body['ValidationData']),
  };
  return checkShape(request, ['ClientId', 'Username']);
}

export function readConfirmSignUp(
  body: Body,
): Given<ConfirmSignUpRequest, 'ClientId' | 'Username' | 'ConfirmationCode'> {
  const request = {
    ...common(body),
    ConfirmationCode: string(body['ConfirmationCode']),
    ForceAliasCreation: boolean(body['ForceAliasCreation']),
    Session: string(body['Session']),
  };
  return checkShape(request, ['ClientId', 'Username', 'ConfirmationCode']);
}

export function readResendConfirmationCode(body: Body): Given<ResendConfirmationCodeRequest, 'ClientId' | 'Username'> {
  return checkShape(common(body), ['ClientId', 'Username']);
}

/** AuthFlow is any text here: what is not `USER_AUTH` is refused as a flow that the app client does not have. */
export function readInitiateAuth(body: Body): Given<InitiateAuthRequest, 'ClientId' | 'AuthFlow'> {
  const { Username: _, SecretHash: __, ...rest } = common(body);
  const request = {
    ...rest,
    AuthFlow: string(body['AuthFlow']),
    AuthParameters: strings(body['AuthParameters']),
    Session: string(body['Session']),
  };
  return checkShape(request, ['ClientId', 'AuthFlow']);
}

const common = (body: Body) => ({
  ClientId: string(body['ClientId']),
  Username: string(body['Username']),
  SecretHash: string(body['SecretHash']),
  AnalyticsMetadata: strings(body['AnalyticsMetadata']),
  UserContextData: strings(body['UserContextData']),
  ClientMetadata: strings(body['ClientMetadata']),
});

// A null is no member, as in the service's JSON.
const absent = (value: unknown): value is undefined | null => value === undefined || value === null;

function string(value: unknown): string | undefined {
  if (absent(value)) return undefined;
  if (typeof value === 'string') return value;
  throw notConverted(value, 'String');
}

function boolean(value: unknown): boolean | undefined {
  if (absent(value)) return undefined;
  if (typeof value === 'boolean') return value;
  throw notConverted(value, 'Boolean');
}

function attributes(value: unknown): AttributeType[] | undefined {
  if (absent(value)) return undefined;
  if (!Array.isArray(value)) throw notConverted(value, 'List');
  return value.map((item: unknown) => {
    const member = object(item);
    const Value = string(member['Value']);
    return { Name: string(member['Name']), ...(Value !== undefined && { Value }) };
  });
}

function strings(value: unknown): Record<string, string> | undefined {
  if (absent(value)) return undefined;
  return Object.fromEntries(
    Object.entries(object(value)).flatMap(([name, member]) => {
      const text = string(member);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function object(value: unknown): Body {
  // A JSON value that is an object and no list is a record of unknown members.
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body;
  throw notConverted(value, 'Structure');
}

/** The service names the JSON token that it met: `NUMBER_VALUE can not be converted to an String`. */
const notConverted = (value: unknown, type: string) => {
  const token = typeof value === 'boolean' ? String(value) : Array.isArray(value) ? 'start_array' : typeof value;
  return new ServiceError('SerializationException', `${token.toUpperCase()}_VALUE can not be converted to an ${type}`);
};
