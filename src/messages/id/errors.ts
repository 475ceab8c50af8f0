import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `Isi kolom ${quoted(label)} dengan format yang benar`;

/** What the browser turns down, in Indonesian. */
export const idErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `Centang ${quoted(label)} untuk melanjutkan`;
    return type === 'select' || type === 'radio' ? `Pilih salah satu pada ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} harus berisi minimal ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} boleh berisi maksimal ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `${quoted(label)} harus tanggal ${min} atau sesudahnya` : `${quoted(label)} harus ${min} atau lebih`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `${quoted(label)} harus tanggal ${max} atau sebelumnya`
      : `${quoted(label)} harus ${max} atau kurang`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) => (isDate(field.type) ? incompleteDate(field) : wrongFormat(field)),
  notAnOption: ({ label }) => `Pilih ${quoted(label)} dari pilihan yang tersedia`,
  customError: ({ label }) => `Periksa kolom ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} tidak boleh berupa alamat email atau nomor telepon`,
  passwordMismatch: ({ label }) => `Ketik lagi kata sandi yang sama pada ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} tidak boleh berisi spasi`,
  unsendable: ({ label }) => `${quoted(label)} berisi karakter yang rusak. Ketik lagi`,
  impossibleNumber: ({ label }) => `Masukkan nomor lengkap pada ${quoted(label)}, dan periksa kode negara`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} harus berisi ${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} tidak boleh diawali atau diakhiri spasi`,
};

function incompleteDate({ label, type }: FieldErrorWords): string {
  return type === 'date'
    ? `${quoted(label)} harus memuat tanggal, bulan, dan tahun`
    : `${quoted(label)} harus memuat tanggal, bulan, tahun, dan waktu`;
}

function wrongFormat({ label, type }: FieldErrorWords): string {
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
      return `${quoted(label)} harus berupa angka, misalnya 12`;
    case 'date':
      return `${quoted(label)} harus berupa tanggal yang ada`;
    case 'datetime-local':
      return `${quoted(label)} harus berupa tanggal dan waktu yang ada`;
    default:
      return inFormat(label);
  }
}
