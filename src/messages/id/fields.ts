import type { FieldSentences } from '../field-sentences.js';

const registered = (what: string): string => `${what} ini sudah terdaftar.`;
const unusable = (what: string): string => `${what} ini tidak dapat digunakan untuk mendaftar.`;

/** What is said of the fields that have Indonesian's own labels. */
export const idFields: FieldSentences = {
  enter: {
    address: 'Masukkan alamat Anda',
    birthdate: 'Masukkan tanggal lahir Anda',
    email: 'Masukkan alamat email Anda',
    family_name: 'Masukkan nama belakang Anda',
    gender: 'Isi jenis kelamin Anda',
    given_name: 'Masukkan nama depan Anda',
    locale: 'Isi bahasa Anda',
    middle_name: 'Masukkan nama tengah Anda',
    name: 'Masukkan nama lengkap Anda',
    nickname: 'Masukkan nama panggilan Anda',
    phone_number: 'Masukkan nomor telepon Anda',
    picture: 'Masukkan tautan foto Anda',
    preferred_username: 'Masukkan nama pengguna yang Anda inginkan',
    profile: 'Masukkan tautan profil Anda',
    website: 'Masukkan alamat situs web Anda',
    zoneinfo: 'Isi zona waktu Anda',
    username: 'Masukkan nama pengguna',
    usernameEmailOrPhone: 'Masukkan alamat email atau nomor telepon Anda',
    password: 'Masukkan kata sandi',
    password_confirmation: 'Masukkan kata sandi sekali lagi',
    code: 'Masukkan kode verifikasi',
  },
  taken: {
    username: 'Nama pengguna ini sudah dipakai.',
    email: registered('Alamat email'),
    phone_number: registered('Nomor telepon'),
    usernameEmailOrPhone: registered('Alamat email atau nomor telepon'),
  },
  unusable: {
    username: unusable('Nama pengguna'),
    email: unusable('Alamat email'),
    phone_number: unusable('Nomor telepon'),
    usernameEmailOrPhone: unusable('Alamat email atau nomor telepon'),
  },
};
