import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, field, fillIn, needed, phoneFormat } from './words.js';

const inFormat = (label: string): string => `${field(label)} का फ़ॉर्मैट जाँचें`;

/** What the browser turns down, in Hindi. */
export const hiErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `जारी रखने के लिए “${label}” पर निशान लगाएँ`;
    return type === 'select' || type === 'radio' ? `${field(label)} में कोई विकल्प चुनें` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${field(label)} में कम से कम ${minLength} वर्ण डालें`,
  tooLong: ({ label, maxLength }) => `${field(label)} में ज़्यादा से ज़्यादा ${maxLength} वर्ण डालें`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `${field(label)} में ${min} या उसके बाद की तारीख डालें` : `${field(label)} में ${min} या उससे बड़ी संख्या डालें`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type) ? `${field(label)} में ${max} या उससे पहले की तारीख डालें` : `${field(label)} में ${max} या उससे छोटी संख्या डालें`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (words) =>
    isDate(words.type)
      ? `${field(words.label)} में दिन, महीना${words.type === 'date' ? ' और साल' : ', साल और समय'} डालें`
      : wrongFormat(words),
  notAnOption: ({ label }) => `${field(label)} में दिए गए विकल्पों में से कोई एक चुनें`,
  customError: ({ label }) => `${field(label)} जाँचें`,
  aliasAsUsername: ({ label }) => `${field(label)} में ईमेल पते या फ़ोन नंबर के बजाय कुछ और डालें`,
  passwordMismatch: ({ label, name }) => (name ? 'दोनों पासवर्ड मेल नहीं खाते' : `${field(label)} में वही पासवर्ड दोबारा डालें`),
  whitespace: ({ label }) => `${field(label)} में से खाली जगह हटाएँ`,
  unsendable: ({ label }) => `${field(label)} में एक खराब वर्ण है। इसे फिर से भरें`,
  impossibleNumber: ({ label }) => `${field(label)} में पूरा नंबर डालें और देश का कोड जाँचें`,
  passwordPolicy: ({ label, name, ...policy }) => `${name ? 'पासवर्ड' : field(label)} में ${needed(policy)} होना ज़रूरी है`,
  passwordSpace: ({ label, name }) => `${name ? 'पासवर्ड' : field(label)} के शुरू या आखिर में खाली जगह नहीं होनी चाहिए`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'ईमेल पता डालें, या + और देश के कोड से शुरू होने वाला फ़ोन नंबर डालें';
    case 'url':
      return 'वेब पता सही फ़ॉर्मैट में डालें, जैसे https://example.com';
    case 'number':
      return `${field(label)} में कोई संख्या डालें, जैसे 12`;
    case 'date':
    case 'datetime-local':
      return `${field(label)} में सही तारीख${type === 'date' ? '' : ' और समय'} डालें`;
    default:
      return inFormat(label);
  }
}
