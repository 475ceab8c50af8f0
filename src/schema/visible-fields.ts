import type { FieldValues, ResolvedField, ResolvedSchema } from './types.js';

/** What a form is for some values: the fields that are there, and what may be known of all values. */
export interface VisibleForm<Label> {
  readonly fields: readonly ResolvedField<Label>[];
  /** Of all fields but passwords; blank for those that are not there. */
  readonly values: FieldValues;
}

/**
 * Asks each `visibleWhen`, in display order. It gets the values of all fields but passwords; those of a field that is
 * not there are blank for the fields after it.
 */
export function visibleForm<Label>(
  { fields }: Pick<ResolvedSchema<Label>, 'fields'>,
  values: FieldValues,
): VisibleForm<Label> {
  const open = Object.fromEntries(
    fields.filter(({ type }) => type !== 'password').map((field) => [field.name, valueOf(field, values)]),
  );
  return {
    fields: fields.filter(({ name, visibleWhen }) => {
      const isThere = !visibleWhen || isAsked(visibleWhen, open);
      if (!isThere) open[name] = '';
      return isThere;
    }),
    values: open,
  };
}

/**
 * A mistake in a function of the app takes nothing away from whoever fills the form in (F-51): the field is there, and the
 * page reports what was thrown as it does uncaught errors. A server, which has no such place, gets it as it was thrown.
 */
function isAsked(visibleWhen: (values: FieldValues) => boolean, values: FieldValues): boolean {
  try {
    return visibleWhen(values);
  } catch (error) {
    if (typeof reportError !== 'function') throw error;
    reportError(error);
    return true;
  }
}

/** The fields that are there for these values, in display order. */
export const visibleFields = <Label>(
  schema: Pick<ResolvedSchema<Label>, 'fields'>,
  values: FieldValues,
): readonly ResolvedField<Label>[] => visibleForm(schema, values).fields;

/** A field's value; where there is none, its constant for a hidden field, and else a blank. */
export const valueOf = (
  { name, type, defaultValue }: Pick<ResolvedField<unknown>, 'name' | 'type' | 'defaultValue'>,
  values: FieldValues,
): string =>
  // By own members: a field may be called `constructor`.
  (Object.hasOwn(values, name) ? values[name] : undefined) ??
  (type === 'hidden' ? defaultValue : type === 'checkbox' ? 'false' : '');
