import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, entryAt, fillIn, phoneFormat } from './words.js';

const different = 'Masuk, atau gunakan yang lain.';
const kept = 'Data Anda tetap tersimpan.';
const failed = () => `Ada gangguan di pihak kami. ${kept} Tunggu sebentar, lalu coba lagi.`;

/** What the service's answers mean, in Indonesian. */
export const idService: Messages['service'] = {
  usernameExists: ({ label }) => `Sudah ada akun dengan ${entryAt(label)}. ${different}`,
  usernameFormat: ({ label }) => `Akun tidak dapat dibuat dengan ${entryAt(label)}. Gunakan yang lain.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'Pilih kata sandi yang lebih panjang, atau gabungkan huruf, angka, dan simbol',
  passwordBreached: () => 'Kata sandi ini ada dalam daftar kata sandi yang bocor. Pilih yang lain.',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) => `Kami tidak dapat menerima ${entryAt(label)}. Periksa kembali isian Anda.`,
  codeMismatch: () => 'Kode itu tidak cocok. Masukkan kode dari pesan terbaru.',
  codeExpired: () => 'Kode itu sudah kedaluwarsa, atau milik akun lain. Minta kode baru.',
  aliasExists: () => `Sudah ada akun lain dengan alamat email atau nomor telepon ini. ${different}`,
  notSignedIn: () => 'Akun Anda sudah dikonfirmasi, tetapi Anda belum berhasil masuk. Masuk untuk melanjutkan.',
  alreadyConfirmed: () => 'Akun Anda sudah dikonfirmasi. Masuk untuk melanjutkan.',
  userNotFound: () => 'Kami tidak menemukan akun ini. Periksa data Anda, lalu buat akun lagi.',
  tooManyAttempts: () => 'Sudah terlalu banyak percobaan. Tunggu sekitar satu jam, lalu coba lagi.',
  tooManyRequests: () => 'Layanan sedang sibuk. Tunggu sebentar, lalu coba lagi.',
  codeNotSent: () => codeNotSent,
  rejected: () => 'Kami tidak dapat menerima data ini. Periksa kembali, atau hubungi dukungan.',
  blocked: () => 'Pemeriksaan keamanan menghentikan permintaan Anda. Coba dari jaringan lain, atau hubungi dukungan.',
  challengeRequired: () => 'Selesaikan pemeriksaan keamanan, lalu coba lagi.',
  notAvailable: () => 'Saat ini akun tidak dapat dibuat. Coba lagi nanti, atau hubungi dukungan.',
  serviceFailed: failed,
  notLoaded: () => 'Sebagian halaman ini tidak dimuat. Coba lagi, atau muat ulang halaman.',
  unreachable: () => `Kami tidak dapat menghubungi layanan. ${kept} Periksa koneksi Anda, lalu coba lagi.`,
  offline: () => `Sepertinya Anda sedang offline. ${kept} Coba lagi setelah terhubung.`,
  timeout: () => `Layanan terlalu lama menjawab. ${kept} Tunggu sebentar, lalu coba lagi.`,
  interrupted: () => `Percobaan terakhir Anda terhenti, tetapi mungkin sudah berhasil. ${kept} Coba lagi.`,
  badResponse: failed,
  unknown: failed,
};
