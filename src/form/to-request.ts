import type { AttributeType, SignUpRequest } from '../client/types.js';
import { developerError } from '../messages/developer-error.js';
import type { FieldValues, ResolvedField, ResolvedSchema } from '../schema/types.js';
import { valueOf, visibleForm } from '../schema/visible-fields.js';
import { cleanValue } from '../validation/clean-value.js';
import type { SignUpValues } from '../validation/types.js';

/**
 * The SignUp request that a form's values make, of the fields that are there. Blank fields are left out, never sent as
 * `''`: Cognito takes an empty required attribute for a missing one. The password travels exactly as typed; all else
 * without the white space around it, or as the field's `transform` has it. In pools with `UsernameAttributes` Cognito
 * fills the attribute from Username, so it is sent once.
 *
 * @param options.username for a schema that generates it: of `generateUsername`
 * @throws what a `transform` throws, and `schema-transform` for one that gives no string
 */
export function toSignUpRequest<Field extends ResolvedField<unknown>>(
  clientId: string,
  schema: { readonly fields: readonly Field[] },
  values: SignUpValues<Field['name']>,
  options?: { readonly username?: string | undefined },
): SignUpRequest;
export function toSignUpRequest(
  clientId: string,
  schema: Pick<ResolvedSchema<unknown>, 'fields'>,
  values: SignUpValues,
  { username = '' }: { readonly username?: string | undefined } = {},
): SignUpRequest {
  const request: SignUpRequest = { ClientId: clientId, Username: username };
  const attributes: AttributeType[] = [];
  const validationData: AttributeType[] = [];
  const metadata = new Map<string, string>();
  const { fields, values: open } = visibleForm(schema, values);
  for (const field of fields) {
    const { name, role, sendTo } = field;
    const value = transformed(field, wireValue(field, valueOf(field, values)), open);
    if (value === '') continue;
    if (role === 'username') request.Username = value;
    else if (role === 'password') request.Password = value;
    else if (sendTo === 'userAttributes') attributes.push({ Name: name, Value: value });
    else if (sendTo === 'validationData') validationData.push({ Name: name, Value: value });
    else if (sendTo === 'clientMetadata') metadata.set(name, value);
  }
  if (attributes.length) request.UserAttributes = attributes;
  if (validationData.length) request.ValidationData = validationData;
  if (metadata.size) request.ClientMetadata = Object.fromEntries(metadata);
  return request;
}

/** A blank value has nothing to transform, unless it is a hidden field's, which may be computed from the others. */
function transformed({ name, type, transform }: ResolvedField<unknown>, value: string, values: FieldValues): string {
  if (!transform || !(value || type === 'hidden')) return value;
  // Whatever the type says: without a compiler, a number is soon returned.
  const made: unknown = transform(value, values);
  if (typeof made === 'string') return made;
  if (made === undefined || made === null) return '';
  throw developerError(
    'schema-transform',
    process.env.NODE_ENV !== 'production' &&
      `the transform of the field “${name}” gave a value of the type ${typeof made}. Cognito takes strings alone, and would refuse the whole sign-up. Return String(…), or '' to leave the value out.`,
  );
}

/** What a field's value is on the wire, `''` for nothing to send. Always a string: Cognito refuses other types. */
export function wireValue(field: ResolvedField<unknown>, value: string): string {
  if (field.type === 'checkbox') return value === 'true' ? field.checkedValue : field.uncheckedValue;
  const clean = cleanValue(field, value);
  return field.type === 'datetime-local' ? withOffset(clean) : clean;
}

/** `2026-11-21T09:30` in the person's own time zone becomes ISO 8601 with its offset: `2026-11-21T09:30:00+01:00`. */
function withOffset(local: string): string {
  const date = new Date(local);
  if (!local || Number.isNaN(date.getTime())) return local;
  const minutes = -date.getTimezoneOffset();
  const part = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${part(Math.abs(minutes) / 60)}:${part(Math.abs(minutes) % 60)}`;
  return `${local.length === 16 ? `${local}:00` : local}${offset}`;
}
