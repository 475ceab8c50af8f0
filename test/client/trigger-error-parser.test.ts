import { describe, expect, it } from 'vitest';
import { createTriggerErrorParser, type TriggerFault } from '../../src/client.js';

const read = (text: string, messages?: Record<string, string>) =>
  createTriggerErrorParser({ messages })({ trigger: 'PreSignUp', text, operation: 'SignUp' });

const fault = (field?: string, code?: string, message?: string): TriggerFault => ({ field, code, message });

describe('createTriggerErrorParser', () => {
  it.each([
    // JSON
    ['{"field":"email","code":"EMAIL_TAKEN","message":"Taken."}', fault('email', 'EMAIL_TAKEN', 'Taken.')],
    [' {"code":"EMAIL_TAKEN"} ', fault(undefined, 'EMAIL_TAKEN')],
    ['{"field":"custom:a.b"}', fault('custom:a.b')],
    ['{"message":"Größe 😀"}', fault(undefined, undefined, 'Größe 😀')],
    ['{"field":1,"code":null,"message":["x"],"code2":"x"}', undefined],
    ['{"field":"","code":"","message":""}', undefined],
    ['{"__proto__":{"field":"email"}}', undefined],
    ['{"message":"cut of', undefined],
    ['{}', undefined],
    ['["EMAIL_TAKEN"]', undefined],
    // a code
    ['EMAIL_TAKEN', fault(undefined, 'EMAIL_TAKEN')],
    ['EMAIL_TAKEN: This address is taken.', fault(undefined, 'EMAIL_TAKEN', 'This address is taken.')],
    ['E42:', fault(undefined, 'E42')],
    ['__PROTO__: no code begins like this', fault(undefined, undefined, '__PROTO__: no code begins like this')],
    // words
    ['Only staff may sign up.', fault(undefined, undefined, 'Only staff may sign up.')],
    ['Error: no', fault(undefined, undefined, 'Error: no')],
    ['NO', fault(undefined, undefined, 'NO')],
    ['  ', undefined],
    ['', undefined],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('puts the app’s words for a code in place of the trigger’s', () => {
    const messages = { EMAIL_TAKEN: 'Diese Adresse ist vergeben.' };
    expect(read('EMAIL_TAKEN: This address is taken.', messages)?.message).toBe('Diese Adresse ist vergeben.');
    expect(read('{"code":"EMAIL_TAKEN","field":"email"}', messages)).toEqual(
      fault('email', 'EMAIL_TAKEN', 'Diese Adresse ist vergeben.'),
    );
    expect(read('OTHER: Words.', messages)?.message).toBe('Words.');
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('has no words for the code %s (S-8)', (code) => {
    expect(read(JSON.stringify({ code }), {})).toEqual(fault(undefined, code));
  });

  it('cuts the words of JSON at 300 characters, and never the JSON', () => {
    const message = '😀'.repeat(5000);
    expect(read(JSON.stringify({ message, code: 'LONG' }))).toEqual(fault(undefined, 'LONG', '😀'.repeat(300)));
  });

  it.each([
    ['one\ntwo\t three', 'one two three'],
    ['a\u0000b\u001b[31mc\u007f', 'ab[31mc'],
    ['\u202eevil\u2066 text\u2069\u200f', 'evil text'],
    ['half \ud83d', 'half'],
    ['👩‍👩‍👧 stays', '👩‍👩‍👧 stays'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('makes of %j one line of plain text (F-38)', (text, message) => {
    expect(read(text)?.message).toBe(message);
    expect(read(JSON.stringify({ message: text }))?.message).toBe(message);
  });
});
