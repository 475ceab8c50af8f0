import { about } from '../field-sentences.js';
import { list } from '../list.js';
import type { FieldErrorWords, LabelledField, PasswordRuleName } from '../messages.js';
import { spokenWait } from '../spoken-wait.js';
import { thFields } from './fields.js';

/** What the sentences of the Thai locale share. Nouns have one form; a space ends a sentence, or sets a number apart. */

export const emailFormat = 'กรอกอีเมลในรูปแบบที่ถูกต้อง เช่น name@example.com';
export const phoneFormat = 'กรอกหมายเลขโทรศัพท์ที่ขึ้นต้นด้วย + และรหัสประเทศ';
export const codeNotSent = 'สร้างบัญชีแล้ว แต่ส่งรหัสไม่สำเร็จ รอสักครู่แล้วขอรหัสใหม่';

export function waiting(seconds: number): string {
  const { unit, count } = spokenWait(seconds);
  return `${count} ${{ second: 'วินาที', minute: 'นาที' }[unit]}`;
}

/**
 * Labels of the schema's stand in quotation marks with a space on either side, since Thai has none between its words.
 * The language's own labels are written as the other words are.
 */
export const quoted = (label: string): string => `“${label}”`;
export const subject = (label: string, name?: LabelledField): string => (name ? label : `${quoted(label)} `);
export const object = (label: string, name?: LabelledField): string => (name ? label : ` ${quoted(label)}`);
export const fillIn = (label: string, name?: LabelledField): string =>
  about(thFields.enter, name) ?? (label ? `กรอก ${quoted(label)}` : 'กรอกข้อมูลให้ครบ');
export const thisEntry = (label: string): string => (label ? `ข้อมูลในช่อง ${quoted(label)} นี้` : 'ข้อมูลนี้');

const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'ตัวพิมพ์เล็ก',
  uppercase: 'ตัวพิมพ์ใหญ่',
  number: 'ตัวเลข',
  symbol: 'สัญลักษณ์',
};

/** What a password needs, as one phrase: the length, and then the kinds of characters that are to be among them. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const kinds = list(
    'th',
    rules.flatMap((rule) => (rule === 'length' ? [] : ruleWords[rule])),
  );
  if (!rules.includes('length')) return kinds || 'อักขระเพิ่ม';
  return `อย่างน้อย ${String(minLength)} อักขระ${kinds && ` รวมทั้ง${kinds}`}`;
}
