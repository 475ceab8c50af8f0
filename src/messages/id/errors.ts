import { isDate } from '../is-date.js';
import type { FieldErrorWords, LabelledField, Messages } from '../messages.js';
import { called, characters, emailFormat, fillIn, needed, phoneFormat, quoted, within } from './words.js';

const inFormat = (label: string, name?: LabelledField): string => `Periksa format ${within(label, name)}`;

/** What the browser turns down, in Indonesian. */
export const idErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `Centang ${quoted(label)} untuk melanjutkan`;
    if (type !== 'select' && type !== 'radio') return fillIn(label, name);
    return name ? `Pilih ${within(label, name)}` : `Pilih salah satu pada ${quoted(label)}`;
  },
  tooShort: ({ label, name, minLength }) => `${called(label, name)} harus berisi minimal ${characters(minLength)}`,
  tooLong: ({ label, name, maxLength }) => `${called(label, name)} boleh berisi maksimal ${characters(maxLength)}`,
  rangeUnderflow: ({ label, name, type, min }) =>
    isDate(type)
      ? `${called(label, name)} tidak boleh sebelum ${min}`
      : `${called(label, name)} tidak boleh kurang dari ${min}`,
  rangeOverflow: ({ label, name, type, max }) =>
    isDate(type)
      ? `${called(label, name)} tidak boleh setelah ${max}`
      : `${called(label, name)} tidak boleh lebih dari ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label, name }) => inFormat(label, name),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label, name }) => `Pilih ${within(label, name)} dari pilihan yang tersedia`,
  customError: ({ label, name }) => `Periksa ${name ? within(label, name) : `kolom ${quoted(label)}`}`,
  aliasAsUsername: ({ label, name }) => `${called(label, name)} tidak boleh berupa alamat email atau nomor telepon`,
  passwordMismatch: ({ label, name }) =>
    name ? 'Kedua kata sandi tidak sama' : `Ketik lagi kata sandi yang sama pada ${quoted(label)}`,
  whitespace: ({ label, name }) => `${called(label, name)} tidak boleh berisi spasi`,
  unsendable: ({ label, name }) => `${called(label, name)} berisi karakter yang rusak. Ketik ulang`,
  impossibleNumber: ({ label, name }) => `Masukkan ${within(label, name)} secara lengkap, dan periksa kode negaranya`,
  passwordPolicy: ({ label, name, ...policy }) => `${called(label, name)} harus berisi ${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${called(label, name)} tidak boleh diawali atau diakhiri spasi`,
};

function incompleteDate({ label, name, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${called(label, name)} harus memuat tanggal, bulan, dan tahun`
    : `${called(label, name)} harus memuat tanggal, bulan, tahun, dan waktu`;
}

function wrongFormat({ label, name, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'Masukkan alamat email, atau nomor telepon yang diawali + dan kode negara';
    case 'url':
      return 'Masukkan alamat web dengan format yang benar, misalnya https://example.com';
    case 'number':
      return `${called(label, name)} harus berupa angka, misalnya 12`;
    case 'date':
      return `${called(label, name)} harus berupa tanggal yang ada di kalender`;
    case 'datetime-local':
      return `${called(label, name)} harus berupa tanggal dan waktu yang benar-benar ada`;
    default:
      return inFormat(label, name);
  }
}
