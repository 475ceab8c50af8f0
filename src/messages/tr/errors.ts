import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `${quoted(label)} alanındaki bilginin biçimini kontrol edin`;

/** What the browser turns down, in Turkish. */
export const trErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Devam etmek için ${quoted(label)} kutusunu işaretleyin`;
    return type === 'select' || type === 'radio' ? `${quoted(label)} için bir seçim yapın` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} en az ${characters(minLength)} olmalıdır`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} en fazla ${characters(maxLength)} olabilir`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `${quoted(label)} alanındaki tarih ${min} veya sonrası olmalıdır`
      : `${quoted(label)} alanındaki sayı ${min} veya daha büyük olmalıdır`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `${quoted(label)} alanındaki tarih ${max} veya öncesi olmalıdır`
      : `${quoted(label)} alanındaki sayı ${max} veya daha küçük olmalıdır`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `${quoted(label)} için sunulan seçeneklerden birini seçin`,
  customError: ({ label }) => `${quoted(label)} alanını kontrol edin`,
  aliasAsUsername: ({ label }) => `${quoted(label)} bir e-posta adresi veya telefon numarası olamaz`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Şifreler eşleşmiyor' : `${quoted(label)} alanına aynı şifreyi yeniden yazın`,
  whitespace: ({ label }) => `${quoted(label)} alanında boşluk olamaz`,
  unsendable: ({ label }) => `${quoted(label)} alanında bozuk bir karakter var. Yeniden yazın`,
  impossibleNumber: ({ label }) => `${quoted(label)} alanına numaranın tamamını yazın ve ülke kodunu kontrol edin`,
  passwordPolicy: ({ label, name, ...policy }) =>
    `${name ? 'Şifrenizde' : `${quoted(label)} alanında`} ${needed(policy)} olmalıdır`,
  passwordSpace: ({ label, name }) => `${name ? 'Şifreniz' : quoted(label)} boşlukla başlayamaz veya bitemez`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${quoted(label)} alanına gün, ay ve yıl girin`
    : `${quoted(label)} alanına gün, ay, yıl ve saat girin`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Bir e-posta adresi ya da + ve ülke koduyla başlayan bir telefon numarası girin';
    case 'url':
      return 'Doğru biçimde bir web adresi girin, örneğin https://example.com';
    case 'number':
      return `${quoted(label)} bir sayı olmalıdır, örneğin 12`;
    case 'date':
      return `${quoted(label)} alanına takvimde bulunan bir tarih girin`;
    case 'datetime-local':
      return `${quoted(label)} alanına takvimde bulunan bir tarih ve saat girin`;
    default:
      return inFormat(label);
  }
}
