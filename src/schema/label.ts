import type { LabelledField, Messages } from '../messages/messages.js';
import type { ResolvedField } from './types.js';

/** The label of a field in plain words, as the error sentences and the summary need it. */
export function labelText(
  field: Pick<ResolvedField<unknown>, 'name' | 'labelKey' | 'label' | 'labelText'>,
  messages: Messages,
): string {
  return field.labelText ?? (typeof field.label === 'string' ? field.label : defaultLabel(field, messages));
}

/** Which of the language's own labels a field has; undefined where the schema or the app gives another. */
export function ownLabel(
  field: Pick<ResolvedField<unknown>, 'name' | 'labelKey' | 'label' | 'labelText'>,
  messages: Messages,
): LabelledField | undefined {
  const { labelKey } = field;
  return labelKey && labelText(field, messages) === messages.ownLabels?.[labelKey] ? labelKey : undefined;
}

/** The label of a field whose schema gives none: the language's own, or words made from the name. */
export function defaultLabel(field: Pick<ResolvedField<unknown>, 'name' | 'labelKey'>, messages: Messages): string {
  return field.labelKey ? messages.labels[field.labelKey] : wordsOf(field.name);
}

/** `custom:cost_centre` → “Cost centre”, `custom:vatNumber` → “Vat number”, `custom:VATNumber` → “VAT number”. */
function wordsOf(name: string): string {
  const words = name
    .replace(/^custom:/, '')
    .replace(/(\p{Ll}|\d)(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu, '$& ')
    .split(/[\s_.:-]+/)
    .filter(Boolean)
    .map((word) => (/^\p{Lu}{2}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1) || name;
}
