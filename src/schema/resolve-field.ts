import { checkField } from './check-field.js';
import { isStandardAttribute, platformHints, standardType } from './standard-attributes.js';
import type { DataType, FieldType, ResolvedField, SignUpField } from './types.js';

/** What makes a field one of the credentials; nothing for the others. */
export type Credential = Pick<ResolvedField, 'role' | 'labelKey' | 'hints'> & {
  readonly type: FieldType;
  readonly minLength?: number;
  /** Cognito's limit; a schema may ask for less. */
  readonly maxLength: number;
};

/** Fills in every default of one field, and checks it. */
export function resolveField<Label>(given: SignUpField<Label>, credential?: Credential): ResolvedField<Label> {
  const { name, min, max } = given;
  const type =
    given.type ?? credential?.type ?? (given.options ? 'select' : (standardType(name) ?? typeOf(given.dataType)));
  const dataType = given.dataType ?? dataTypeOf(type, name);
  // The credentials travel as Username and Password, whatever else is sent.
  const sendTo = credential ? 'none' : (given.sendTo ?? 'userAttributes');
  const field: ResolvedField<Label> = {
    name,
    role: credential?.role ?? 'field',
    labelKey: credential?.labelKey ?? (isStandardAttribute(name) ? name : undefined),
    type,
    dataType,
    label: given.label,
    labelText: given.labelText,
    help: given.help,
    placeholder: given.placeholder,
    required: !!credential || !!given.required,
    minLength: credential?.minLength ?? given.minLength,
    maxLength: atMost(
      credential?.maxLength ?? (sendTo === 'userAttributes' || sendTo === 'validationData' ? 2048 : undefined),
      given.maxLength,
    ),
    min,
    max,
    pattern: given.pattern,
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
      ...(credential?.hints ?? platformHints(name, type)),
      // The numeric keyboards of phones have no minus.
      ...(type === 'number' && Number(min) >= 0 && { inputMode: 'decimal' as const }),
      ...(given.autoComplete !== undefined && { autoComplete: given.autoComplete }),
    },
  };
  checkField(field, given);
  return field;
}

function typeOf(dataType: DataType | undefined): FieldType {
  switch (dataType) {
    case 'Number':
      return 'number';
    case 'Boolean':
      return 'checkbox';
    case 'DateTime':
      return 'datetime-local';
    default:
      return 'text';
  }
}

function dataTypeOf(type: FieldType, name: string): DataType {
  if (type === 'number') return 'Number';
  return type === 'checkbox' && name.startsWith('custom:') ? 'Boolean' : 'String';
}

const atMost = (limit: number | undefined, wanted: number | undefined): number | undefined =>
  limit === undefined || wanted === undefined ? (wanted ?? limit) : Math.min(limit, wanted);
