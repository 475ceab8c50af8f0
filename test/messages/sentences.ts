import type { FieldErrorReason, Messages, PasswordRuleName, ServiceErrorKey } from '../../src/messages/messages.js';

/** Every kind of field that an error can be about. */
export const types = [
  'text',
  'email',
  'tel',
  'url',
  'password',
  'number',
  'date',
  'datetime-local',
  'checkbox',
  'textarea',
  'select',
  'radio',
  'emailOrPhone',
];

const rules: readonly PasswordRuleName[] = ['length', 'lowercase', 'uppercase', 'number', 'symbol'];

/** Each sentence that a language can say, by where it comes from. */
export function sentences(messages: Messages): [source: string, sentence: string][] {
  return [
    ...plainSentences(messages, ''),
    ...fieldErrors(messages),
    ...serviceErrors(messages),
    ...rules.map((rule): [string, string] => [
      `password.rules.${rule}`,
      messages.password.rules[rule]({ minLength: 10 }),
    ]),
    ['password.progress', messages.password.progress({ met: 2, total: 5 })],
    ['password.requirements', messages.password.requirements({ minLength: 10, rules: ['length', 'symbol'] })],
    ['password.requirements, every rule', messages.password.requirements({ minLength: 10, rules })],
    ['federated.continueWith', messages.federated.continueWith({ provider: 'Example Mail' })],
    ['federated.starting', messages.federated.starting({ provider: 'Example Mail' })],
    ['form.retryWait', messages.form.retryWait({ time: '0:27' })],
    ['form.retryAnnounced', messages.form.retryAnnounced({ seconds: 30 })],
    ['form.retryAnnounced, minutes', messages.form.retryAnnounced({ seconds: 150 })],
    ['confirm.sentByEmail', messages.confirm.sentByEmail({ destination: 'j***@e***' })],
    ['confirm.sentBySms', messages.confirm.sentBySms({ destination: '+*******0123' })],
    ['confirm.resendWait', messages.confirm.resendWait({ time: '0:27' })],
    ['link.sentByEmail', messages.link.sentByEmail({ destination: 'j***@e***' })],
    ['link.resendWait', messages.link.resendWait({ time: '0:27' })],
    ['confirm.resent', messages.confirm.resent({ seconds: 30 })],
    ['confirm.openInbox', messages.confirm.openInbox({ provider: 'Example Mail' })],
    ['link.resent', messages.link.resent({ seconds: 30 })],
    ['link.announced', messages.link.announced({ destination: 'j***@e***' })],
    ['link.announced without a destination', messages.link.announced({ destination: undefined })],
    ['confirm.announced', messages.confirm.announced({ destination: 'j***@e***' })],
    ['confirm.announced without a destination', messages.confirm.announced({ destination: undefined })],
  ];
}

/** The members that are strings, at whatever depth. */
function plainSentences(words: object, path: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    // The labels once more; English needs them not.
    if (key === 'ownLabels') return [];
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value ? plainSentences(value, `${path}${key}.`) : [];
  });
}

/** Each reason for each kind of field, as a sentence about a field with the given label. */
export function fieldErrors(messages: Messages, label = 'Cost centre'): [string, string][] {
  return Object.keys(messages.errors).flatMap((reason) =>
    types.flatMap((type): [string, string][] => {
      // The keys of the record, which Object.keys types as plain strings.
      const words = messages.errors[reason as FieldErrorReason];
      const limits = { minLength: 3, maxLength: 40, min: 5, max: 99 };
      const of = `errors.${reason} of ${type}`;
      if (reason !== 'passwordPolicy') return [[of, words({ label, type, ...limits })]];
      return [
        [of, words({ label, type, ...limits, rules: ['symbol'] })],
        [`${of}, two rules`, words({ label, type, ...limits, rules: ['length', 'symbol'] })],
        [`${of}, every rule`, words({ label, type, ...limits, rules })],
        [`${of}, no rule`, words({ label, type, ...limits })],
      ];
    }),
  );
}

/** Each answer of the service, at a field and without one. */
function serviceErrors(messages: Messages): [string, string][] {
  return Object.keys(messages.service).flatMap((key): [string, string][] => {
    const words = messages.service[key as ServiceErrorKey];
    return [
      [`service.${key}`, words({ label: 'Cost centre' })],
      [`service.${key} without a field`, words({ label: '' })],
    ];
  });
}
