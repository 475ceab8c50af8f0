import type { FieldValues, ResolvedField, ResolvedSchema } from './types.js';

/**
 * The fields that are there for these values, in display order: those without `visibleWhen`, and those whose
 * `visibleWhen` says so. It gets the values of all fields but passwords; those of a field that is not there are blank
 * for the fields after it.
 */
export function visibleFields<Label>(
  { fields }: Pick<ResolvedSchema<Label>, 'fields'>,
  values: FieldValues,
): readonly ResolvedField<Label>[] {
  const open = Object.fromEntries(
    fields.filter(({ type }) => type !== 'password').map((field) => [field.name, valueOf(field, values)]),
  );
  return fields.filter(({ name, visibleWhen }) => {
    const isThere = !visibleWhen || visibleWhen(open);
    if (!isThere) open[name] = '';
    return isThere;
  });
}

/** A field's value; its constant for a hidden field, and else `''`, where there is none. By own members: a field may be called `constructor`. */
export const valueOf = ({ name, type, defaultValue }: ResolvedField<unknown>, values: FieldValues): string =>
  (Object.hasOwn(values, name) ? values[name] : undefined) ?? (type === 'hidden' ? defaultValue : '');
