'use client';
import type { ReactNode } from 'react';
import type { SignUpFormControl } from '../form/types.js';
import { Field } from './field.js';

/**
 * The fields that are there, each run of one group in a fieldset. Runs are those of the schema, whatever of them is
 * there now: what appears or goes takes no control out of its place, and so not the focus from it.
 */
export function Fields({ form }: { readonly form: SignUpFormControl }) {
  const { fields, schema } = form;
  const last = fields.at(-1);
  const runs: { readonly group: string | undefined; readonly drawn: ReactNode[] }[] = [];
  for (const field of schema.fields) {
    if (field.type === 'hidden') continue;
    const { group } = field;
    if (!group || runs.at(-1)?.group !== group) runs.push({ group, drawn: [] });
    if (fields.includes(field)) {
      runs.at(-1)?.drawn.push(<Field key={field.name} {...{ form, field }} last={field === last} />);
    }
  }
  return runs.flatMap(({ group, drawn }) =>
    group && drawn.length ? (
      // No field is called that.
      <fieldset key={`\n${group}`} className="csu-group">
        <legend className="csu-legend">{Object.hasOwn(schema.groups, group) ? schema.groups[group] : group}</legend>
        {drawn}
      </fieldset>
    ) : (
      drawn
    ),
  );
}
