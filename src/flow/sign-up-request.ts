import type { AttributeType, SignUpRequest } from '../client/types.js';
import { generateUsername } from '../form/generate-username.js';
import { signInName } from '../form/sign-in-name.js';
import { toSignUpRequest } from '../form/to-request.js';
import { valueOf } from '../schema/visible-fields.js';
import type { Names } from './after-answer.js';
import { belongings, localeFor, ofUsername, ofValues, type Caller } from './belongings.js';
import type { FilledForm, PrepareRequest } from './sign-up-options.js';

const isForm = (filled: SignUpRequest | FilledForm): filled is FilledForm => 'schema' in filled;

/**
 * The request of what was filled in, and what is remembered of it. A generated Username is the same for each try of a
 * journey: another would make another user, where the answer to the last try was lost.
 */
export function draftOf({ clientId, journey }: Caller, filled: SignUpRequest | FilledForm): SignUpRequest {
  let draft: SignUpRequest;
  if (isForm(filled)) {
    const { schema, values } = filled;
    const username = schema.generatesUsername ? (journey.username ??= generateUsername()) : undefined;
    draft = toSignUpRequest(clientId, schema, values, { username });
    const open = schema.fields.filter(({ type }) => type !== 'password');
    journey.values = Object.fromEntries(open.map((field) => [field.name, valueOf(field, values)]));
  } else {
    draft = filled;
    delete journey.values;
  }
  journey.metadata = draft.ClientMetadata;
  return draft;
}

export const namesOf = (filled: SignUpRequest | FilledForm, request: SignUpRequest): Names => {
  const username = request.Username ?? '';
  if (!isForm(filled)) return { username, signInName: username };
  return { username, signInName: signInName(filled.schema, request), confirmation: filled.schema.confirmation };
};

/** The draft with what belongs to it, as the app's last word leaves it. */
export async function signUpRequest(
  caller: Caller,
  draft: SignUpRequest,
  prepare: PrepareRequest | undefined,
): Promise<SignUpRequest> {
  const [more, entries] = await Promise.all([
    belongings(caller, 'SignUp', draft.Username ?? ''),
    ofValues(caller.validationData, caller, 'SignUp'),
  ]);
  const ValidationData = merged(entries, draft.ValidationData);
  const locale = localeFor(caller, 'userAttributes');
  const UserAttributes = merged(locale ? { locale } : {}, draft.UserAttributes);
  const ready: SignUpRequest = {
    ...draft,
    ...more,
    ...(UserAttributes.length && { UserAttributes }),
    ...(ValidationData.length && { ValidationData }),
  };
  return prepare ? renamed(caller, ready, await prepare(ready)) : ready;
}

/** What was made for a Username that is not sent is asked for anew. What the app put in its place stays. */
async function renamed(caller: Caller, ready: SignUpRequest, last: SignUpRequest): Promise<SignUpRequest> {
  const { SecretHash, UserContextData, ...rest } = last;
  if (last.Username === ready.Username) return last;
  const hash = SecretHash !== ready.SecretHash && SecretHash;
  const data = UserContextData !== ready.UserContextData && UserContextData;
  const fresh = await ofUsername(
    {
      ...caller,
      secretHash: hash ? undefined : caller.secretHash,
      userContextData: UserContextData && !data ? caller.userContextData : undefined,
    },
    last.Username ?? '',
  );
  return { ...rest, ...fresh, ...(hash && { SecretHash: hash }), ...(data && { UserContextData: data }) };
}

/** Those of the fields, and what the app gives under other names. */
function merged(entries: Readonly<Record<string, string>> = {}, typed: AttributeType[] = []): AttributeType[] {
  const names = new Set(typed.map(({ Name }) => Name));
  const given = Object.entries(entries).map(([Name, Value]) => ({ Name, Value }));
  return [...typed, ...given.filter(({ Name }) => !names.has(Name))];
}
