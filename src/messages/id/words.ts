import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { idFields } from './fields.js';

/** What the sentences of the Indonesian locale share. Nouns have one form. */

export const emailFormat = 'Masukkan alamat email dengan format yang benar, misalnya name@example.com';
export const phoneFormat = 'Masukkan nomor telepon yang diawali + dan kode negara';
export const codeNotSent =
  'Akun Anda sudah dibuat, tetapi kodenya tidak dapat dikirim. Tunggu sebentar, lalu minta kode baru.';

export const characters = (count = 0): string => `${count} karakter`;

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${{ second: 'detik', minute: 'menit' }[unit]}`;
}

/** Labels of the schema's stand in quotation marks, so that a long one is told from the sentence around it. */
export const quoted = (label: string): string => `“${label}”`;
/** The language's own labels are known to read well without them, with a capital at the beginning alone. */
export const called = (label: string, name?: LabelledField): string => (name ? label : quoted(label));
export const within = (label: string, name?: LabelledField): string =>
  name ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : quoted(label);
export const entryAt = (label: string): string => (label ? `isian ${quoted(label)} ini` : 'data ini');
export const fillIn = (label: string, name?: LabelledField): string =>
  about(idFields.enter, name) ?? (label ? `Isi kolom ${quoted(label)}` : 'Lengkapi data Anda');

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
