import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { idFields } from './fields.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Masuk, atau gunakan yang lain.';
const kept = 'Data yang Anda isi tidak hilang.';
const failed = () => `Terjadi gangguan pada sistem kami. ${kept} Tunggu sebentar, lalu coba lagi.`;

/** What the service's answers mean, in Indonesian. */
export const idService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(idFields.taken, name) ?? `Sudah ada akun dengan ${entryAt(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(idFields.unusable, name) ?? `Akun tidak dapat dibuat dengan ${entryAt(label)}.`} Gunakan yang lain.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Pilih kata sandi yang lebih panjang, atau gabungkan huruf, angka, dan simbol',
  passwordBreached: () => 'Kata sandi ini pernah bocor. Pilih kata sandi lain.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) => `Kami tidak dapat menerima ${entryAt(label)}. Periksa kembali isian Anda.`,
  codeMismatch: () => 'Kode ini tidak cocok. Masukkan kode dari pesan terbaru.',
  codeExpired: () => 'Kode ini sudah kedaluwarsa, atau milik akun lain. Minta kode baru.',
  aliasExists: () => `Sudah ada akun lain dengan alamat email atau nomor telepon ini. ${different}`,
  notSignedIn: () => 'Akun Anda sudah diverifikasi, tetapi Anda belum berhasil masuk. Masuk untuk melanjutkan.',
  alreadyConfirmed: () => 'Akun Anda sudah diverifikasi. Masuk untuk melanjutkan.',
  userNotFound: () => 'Kami tidak menemukan akun ini. Periksa data Anda, lalu buat akun lagi.',
  tooManyAttempts: () => 'Terlalu banyak percobaan. Tunggu sekitar satu jam, lalu coba lagi.',
  tooManyRequests: () => `Layanan sedang sibuk. ${kept} Tunggu sebentar, lalu coba lagi.`,
  codeNotSent: () => codeNotSent,
  rejected: () => 'Kami tidak dapat menerima data ini. Periksa kembali, atau hubungi dukungan.',
  blocked: () => 'Permintaan Anda diblokir demi keamanan. Coba dari jaringan lain, atau hubungi dukungan.',
  challengeRequired: () => 'Selesaikan pemeriksaan keamanan, lalu coba lagi.',
  notAvailable: () => 'Saat ini Anda tidak dapat mendaftar. Coba lagi nanti, atau hubungi dukungan.',
  serviceFailed: failed,
  notLoaded: () => 'Sebagian halaman ini tidak dapat dimuat. Coba lagi, atau muat ulang halaman.',
  unreachable: () => `Layanan tidak dapat dihubungi. ${kept} Periksa koneksi Anda, lalu coba lagi.`,
  offline: () => `Sepertinya Anda sedang offline. ${kept} Coba lagi setelah terhubung.`,
  timeout: () => `Layanan terlalu lama merespons. ${kept} Tunggu sebentar, lalu coba lagi.`,
  interrupted: () => `Percobaan terakhir Anda terhenti, tetapi mungkin sudah berhasil. ${kept} Coba lagi.`,
  cancelled: () => `Dibatalkan sebelum ada yang dikirim. ${kept}`,
  badResponse: failed,
  unknown: failed,
};
