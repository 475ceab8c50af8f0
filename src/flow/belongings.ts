import { collectUserContext } from '../client/collect-user-context.js';
import type { AnalyticsMetadataType, Operation, UserContextDataType } from '../client/types.js';
import { resolveSchema } from '../schema/resolve-schema.js';
import type { FieldValues } from '../schema/types.js';
import type { OfValues, UseSignUpOptions } from './sign-up-options.js';

/** What each call needs of the app, and how it is aborted. */
export interface Caller extends UseSignUpOptions {
  readonly journey: Journey;
  readonly signal: AbortSignal;
  /** Where pauses come from, from 0 up to 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** What is remembered from SignUp for the calls after it, in memory and for one journey. Without passwords. */
export interface Journey {
  /** A Username that was generated. */
  username?: string;
  /** The Username of a SignUp that was sent and whose answer is not there, or was lost. */
  mayExist?: string | undefined;
  /** The Username of a ConfirmSignUp whose answer was lost. */
  mayBeConfirmed?: string | undefined;
  /** Whether SignUp answered with a Session: then the app client allows signing in with one. */
  hasSession?: boolean;
  /** How often in a row the service was too busy. */
  refusals?: number;
  /** What was typed. */
  values?: Readonly<Record<string, string>>;
  /** What fields send as ClientMetadata. */
  metadata?: Readonly<Record<string, string>> | undefined;
}

export interface Belongings {
  SecretHash?: string;
  UserContextData?: UserContextDataType;
  ClientMetadata?: Record<string, string>;
  AnalyticsMetadata?: AnalyticsMetadataType;
}

/** What goes with a call beside its own members; what there is none of is left out. */
export async function belongings(caller: Caller, operation: Operation, username: string): Promise<Belongings> {
  const { clientMetadata, analyticsMetadata, journey } = caller;
  const [own, metadata, AnalyticsMetadata] = await Promise.all([
    ofUsername(caller, username),
    ofValues(clientMetadata, caller, operation),
    ofValues(analyticsMetadata, caller, operation),
  ]);
  const locale = localeFor(caller, 'clientMetadata');
  // What the person typed wins over what the app gives.
  const ClientMetadata = { ...(locale && { locale }), ...metadata, ...journey.metadata };
  return {
    ...own,
    ...(Object.keys(ClientMetadata).length && { ClientMetadata }),
    ...(AnalyticsMetadata && { AnalyticsMetadata }),
  };
}

/** The language of the page, where the app sends it there. */
export const localeFor = (
  { sendLocale, locale }: Pick<Caller, 'sendLocale' | 'locale'>,
  target: 'userAttributes' | 'clientMetadata',
): string | undefined => (sendLocale?.includes(target) ? locale : undefined);

/** What was made for one Username and is wrong for any other. */
export async function ofUsername(
  { secretHash, userContextData, clientId, signal, journey: { values } }: Omit<Caller, 'client'>,
  username: string,
): Promise<Pick<Belongings, 'SecretHash' | 'UserContextData'>> {
  const [SecretHash, UserContextData] = await Promise.all([
    secretHash?.(username),
    collectUserContext(userContextData, { username, clientId, values, signal }),
  ]);
  return { ...(SecretHash && { SecretHash }), ...(UserContextData && { UserContextData }) };
}

export function ofValues<Member extends object>(
  given: OfValues<Member> | undefined,
  { journey, schema }: Caller,
  operation: Operation,
): Member | Promise<Member> | undefined {
  return typeof given === 'function' ? given(journey.values ?? blank(schema), operation) : given;
}

/** All names and nothing typed: the journey began elsewhere, or before a reload. */
function blank(schema: Caller['schema']): FieldValues {
  const open = schema ? resolveSchema(schema).fields.filter(({ type }) => type !== 'password') : [];
  return Object.fromEntries(open.map(({ name }) => [name, '']));
}
