import type { LabelledField, Messages } from '../messages/messages.js';
import type { ResolvedField } from './types.js';

interface Labelled extends Pick<ResolvedField<unknown>, 'name' | 'label' | 'labelText'> {
  readonly labelKey: LabelledField | undefined;
}

/** The label of a field in plain words, as the error sentences and the summary need it. */
export function labelText(field: Labelled, messages: Messages): string {
  return field.labelText ?? (typeof field.label === 'string' ? field.label : defaultLabel(field, messages));
}

interface Words {
  readonly label: string;
  readonly name: LabelledField | undefined;
}

/** What a sentence about a field is made of; without a name where the schema or the app gives a label of its own. */
export function labelWords(field: Labelled, messages: Messages): Words {
  const label = labelText(field, messages);
  const { labelKey } = field;
  return { label, name: labelKey && label === messages.ownLabels?.[labelKey] ? labelKey : undefined };
}

/** The label of a field whose schema gives none: the language's own, or words made from the name. */
export function defaultLabel(field: Pick<Labelled, 'name' | 'labelKey'>, messages: Messages): string {
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
