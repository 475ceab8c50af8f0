import type { ParseTriggerError, TriggerFault } from './trigger-error.js';
import { plainText } from './trigger-text.js';

export interface TriggerErrorParserOptions {
  /**
   * The words for a code, in the app's own language; they replace the trigger's. A code that is not here keeps the
   * words that came with it, or gets the form's own sentence. @default {}
   */
  readonly messages?: Readonly<Record<string, string>> | undefined;
}

/**
 * Makes the `parseTriggerError` for triggers that keep the contract of docs/triggers.md. What they throw is
 *
 * - JSON: `{"field":"email","code":"EMAIL_TAKEN","message":"…"}`, each member as you like;
 * - a code, with or without words: `EMAIL_TAKEN`, `EMAIL_TAKEN: This address is taken.`;
 * - or plain words.
 *
 * Words come out as one line of at most 300 characters without control or direction characters. Of JSON that is
 * broken or says nothing of this, nothing is shown.
 *
 * @example
 * const parseTriggerError = createTriggerErrorParser({
 *   messages: { EMAIL_TAKEN: 'There is already an account with this email address.' },
 * });
 */
export function createTriggerErrorParser({ messages = {} }: TriggerErrorParserOptions = {}): ParseTriggerError {
  return ({ text }) => {
    const { field, code, message } = contract(text.trim());
    const words = code && Object.hasOwn(messages, code) ? messages[code] : message;
    const fault = { field, code, message: words ? plainText(words) : undefined };
    return fault.field || fault.code || fault.message ? fault : undefined;
  };
}

function contract(text: string): TriggerFault {
  if (/^[{[]/.test(text)) return members(text);
  const [, code, message] = /^([A-Z][A-Z0-9_]{2,63})(?:: *([^]*))?$/.exec(text) ?? [];
  return code ? { code, message } : { message: text };
}

function members(json: string): TriggerFault {
  try {
    const value = JSON.parse(json) as Partial<Record<keyof TriggerFault, unknown>>; // an object or array, by its first character
    const member = (name: keyof TriggerFault) => {
      const found = Object.hasOwn(value, name) ? value[name] : undefined;
      return typeof found === 'string' && found ? found : undefined;
    };
    return { field: member('field'), code: member('code'), message: member('message') };
  } catch {
    return {}; // cut off, or not JSON after all: nothing that anybody should read
  }
}
