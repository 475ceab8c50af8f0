import { list } from '../list.js';
import type { FieldErrorWords, PasswordRuleName } from '../messages.js';

/** What the sentences of the Thai locale share. Nouns have one form; a space ends a sentence, or sets a number apart. */

export const emailFormat = 'กรอกอีเมลในรูปแบบที่ถูกต้อง เช่น name@example.com';
export const phoneFormat = 'กรอกหมายเลขโทรศัพท์ที่ขึ้นต้นด้วย + และรหัสประเทศ';
export const codeNotSent = 'สร้างบัญชีแล้ว แต่ส่งรหัสไม่สำเร็จ รอสักครู่แล้วขอรหัสใหม่';

/** Labels stand in quotation marks with a space on either side, since Thai has none between its words. */
export const quoted = (label: string): string => `“${label}”`;
export const fillIn = (label: string): string => (label ? `กรอก ${quoted(label)}` : 'กรอกข้อมูลให้ครบ');
export const thisEntry = (label: string): string => (label ? `ข้อมูลในช่อง ${quoted(label)} นี้` : 'ข้อมูลนี้');

export const ruleWords: Readonly<Record<Exclude<PasswordRuleName, 'length'>, string>> = {
  lowercase: 'ตัวพิมพ์เล็ก',
  uppercase: 'ตัวพิมพ์ใหญ่',
  number: 'ตัวเลข',
  symbol: 'สัญลักษณ์',
};

/** What a password needs, as one phrase. */
export function needed({ minLength, rules = [] }: Pick<FieldErrorWords, 'minLength' | 'rules'>): string {
  const words = rules.map((rule) => (rule === 'length' ? `อย่างน้อย ${minLength} อักขระ` : ruleWords[rule]));
  return list('th', words) || 'อักขระเพิ่ม';
}
