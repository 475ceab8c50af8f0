import { checkFieldInDevelopment } from './check-field-in-development.js';
import { checkField } from './check-field.js';
import { isStandardAttribute, platformHints, standardType } from './standard-attributes.js';
import type { DataType, FieldType, ResolvedField, SignUpField } from './types.js';

/** What makes a field one of the credentials. `maxLength` is Cognito's limit; a schema may ask for less. */
export type Credential = Pick<
  ResolvedField,
  'role' | 'labelKey' | 'type' | 'minLength' | 'maxLength' | 'hints' | 'visibleWhen'
>;

/** Fills in every default of one field, and checks it. */
export function resolveField<Label>(
  given: SignUpField<Label>,
  credential: Credential | undefined,
): ResolvedField<Label> {
  const { name } = given;
  const type =
    given.type ?? credential?.type ?? (given.options ? 'select' : (standardType(name) ?? typeOf(given.dataType)));
  const dataType = given.dataType ?? dataTypeOf(type, name);
  // The credentials travel as Username and Password, whatever else is sent.
  const sendTo = credential ? 'none' : (given.sendTo ?? 'userAttributes');
  const limit =
    credential?.maxLength ?? (sendTo === 'userAttributes' || sendTo === 'validationData' ? 2048 : given.maxLength);
  const hints = credential?.hints ?? platformHints(name, type);
  const field: ResolvedField<Label> = {
    role: 'field',
    labelKey: isStandardAttribute(name) ? name : undefined,
    ...given,
    ...credential,
    type,
    dataType,
    // Of the credentials, the one box to check is the switch before an optional password.
    required: credential ? credential.type !== 'checkbox' : !!given.required,
    maxLength: limit && Math.min(limit, given.maxLength ?? limit),
    options: (given.options ?? []).map((option) =>
      typeof option === 'string'
        ? { value: option, label: option }
        : { value: option.value, label: option.label ?? option.value },
    ),
    defaultValue: given.defaultValue ?? (type === 'checkbox' ? 'false' : ''),
    sendTo,
    checkedValue: given.checkedValue ?? 'true',
    uncheckedValue: given.uncheckedValue ?? (dataType === 'Boolean' ? 'false' : ''),
    errors: given.errors ?? {},
    hints: {
      ...hints,
      // The numeric keyboards of phones have no minus.
      ...(type === 'number' && Number(given.min) >= 0 && { inputMode: 'decimal' as const }),
      autoComplete: given.autoComplete ?? hints.autoComplete,
    },
  };
  if (process.env.NODE_ENV !== 'production') checkFieldInDevelopment(field, given);
  checkField(field, given);
  return field;
}

function typeOf(dataType: DataType | undefined): FieldType {
  if (dataType === 'Number') return 'number';
  if (dataType === 'Boolean') return 'checkbox';
  return dataType === 'DateTime' ? 'datetime-local' : 'text';
}

function dataTypeOf(type: FieldType, name: string): DataType {
  if (type === 'number') return 'Number';
  return type === 'checkbox' && name.startsWith('custom:') ? 'Boolean' : 'String';
}
