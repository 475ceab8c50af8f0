import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Tarkista kentän ${quoted(label)} muoto`;

// In the inessive and the genitive.
const inPassword = (label: string, name: unknown): string => (name ? 'Salasanassa' : `Kentässä ${quoted(label)}`);
const ofPassword = (label: string, name: unknown): string => (name ? 'Salasanan' : `Kentän ${quoted(label)}`);

/** What the browser turns down, in Finnish. */
export const fiErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Jatka valitsemalla ${quoted(label)}`;
    return type === 'select' || type === 'radio' ? `Valitse vaihtoehto kentässä ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `Kentässä ${quoted(label)} on oltava vähintään ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `Kentässä ${quoted(label)} saa olla enintään ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `Kentän ${quoted(label)} päivämäärän on oltava aikaisintaan ${min}`
      : `Kentän ${quoted(label)} luvun on oltava vähintään ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `Kentän ${quoted(label)} päivämäärän on oltava viimeistään ${max}`
      : `Kentän ${quoted(label)} luvun on oltava enintään ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Valitse kentässä ${quoted(label)} jokin vaihtoehdoista`,
  customError: ({ label }) => `Tarkista kenttä ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `Kentässä ${quoted(label)} ei saa olla sähköpostiosoitetta eikä puhelinnumeroa`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Salasanat eivät täsmää' : `Kirjoita sama salasana uudelleen kenttään ${quoted(label)}`,
  whitespace: ({ label }) => `Kentässä ${quoted(label)} ei saa olla välilyöntejä`,
  unsendable: ({ label }) => `Kentässä ${quoted(label)} on vioittunut merkki. Täytä kenttä uudelleen`,
  impossibleNumber: ({ label }) => `Kirjoita koko numero kenttään ${quoted(label)} ja tarkista maatunnus`,
  passwordPolicy: ({ label, name, ...policy }) => `${inPassword(label, name)} on oltava ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${ofPassword(label, name)} alussa tai lopussa ei saa olla välilyöntiä`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `Kentässä ${quoted(label)} on oltava päivä, kuukausi ja vuosi`
    : `Kentässä ${quoted(label)} on oltava päivä, kuukausi, vuosi ja kellonaika`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Kirjoita sähköpostiosoite tai puhelinnumero, joka alkaa plusmerkillä ja maatunnuksella';
    case 'url':
      return 'Kirjoita verkko-osoite oikeassa muodossa, esimerkiksi https://example.com';
    case 'number':
      return `Kentässä ${quoted(label)} on oltava luku, esimerkiksi 12`;
    case 'date':
      return `Kentässä ${quoted(label)} on oltava oikea päivämäärä`;
    case 'datetime-local':
      return `Kentässä ${quoted(label)} on oltava oikea päivämäärä ja kellonaika`;
    default:
      return inFormat(label);
  }
}
