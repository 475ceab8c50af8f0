import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';

/** What the sentences of the Indonesian locale share. */

export const emailFormat = 'Masukkan alamat email dengan format yang benar, misalnya name@example.com';
export const phoneFormat = 'Masukkan nomor telepon yang diawali + dan kode negara';
export const codeNotSent =
  'Akun Anda sudah dibuat, tetapi kodenya tidak dapat dikirim. Tunggu sebentar, lalu minta kode baru.';

export const characters = (count = 0): string => `${count} karakter`;
export const counted = (count: number): string => `${count} detik`;

/** Labels stand in quotation marks, so that no sentence depends on their gender or has to decline them. */
export const quoted = (label: string): string => `“${label}”`;
export const entryAt = (label: string): string => (label ? `isian ${quoted(label)} ini` : 'data ini');
export const fillIn = (label: string): string => (label ? `Isi kolom ${quoted(label)}` : 'Lengkapi data Anda');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'huruf kecil',
  uppercase: 'huruf besar',
  number: 'angka',
  symbol: 'simbol',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `minimal ${characters(minLength)}` : ruleWords[rule]));
  return list('id', words) || 'lebih banyak karakter';
}
