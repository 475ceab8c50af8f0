import type { Meaning } from './meaning.js';
import { reported } from './reported.js';
import type { ServiceFault } from './service-fault.js';
import type { ParseTriggerError, TriggerError, TriggerFault } from './trigger-error.js';
import { plainText } from './trigger-text.js';

/** What the app's parser makes of a trigger's text. Anything can come of it, so anything is looked at (F-51). */
export function triggerFault(
  error: TriggerError,
  parse: ParseTriggerError | undefined,
  { key, field }: Meaning,
): Pick<ServiceFault, 'key' | 'field' | 'message' | 'code'> {
  let parsed: TriggerFault | undefined;
  reported(() => {
    const { field, code, message } = Object(parse?.(error)) as Partial<Record<keyof TriggerFault, unknown>>; // of no type yet
    parsed = { field: text(field), code: text(code), message: plainText(text(message) ?? '') };
  });
  // Only a trigger that turned the sign-up down has found fault with a field.
  const at = key === 'rejected' ? parsed?.field : undefined;
  return { key: at ? 'attributeRefused' : key, field: at ?? field, code: parsed?.code, message: parsed?.message };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
