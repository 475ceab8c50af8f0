import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, fillIn, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `กรอก ${quoted(label)} ในรูปแบบที่ถูกต้อง`;

/** What the browser turns down, in Thai. */
export const thErrors: Messages['errors'] = {
  required: ({ label, type }) => {
    if (type === 'checkbox') return `ทำเครื่องหมายที่ ${quoted(label)} เพื่อดำเนินการต่อ`;
    return type === 'select' || type === 'radio' ? `เลือก ${quoted(label)}` : fillIn(label);
  },
  tooShort: ({ label, minLength }) => `${quoted(label)} ต้องมีอย่างน้อย ${minLength} อักขระ`,
  tooLong: ({ label, maxLength }) => `${quoted(label)} ต้องมีไม่เกิน ${maxLength} อักขระ`,
  rangeUnderflow: ({ label, type, min }) =>
    `${quoted(label)} ต้อง${isDate(type) ? `เป็นวันที่ ${min} หรือหลังจากนั้น` : `มีค่าตั้งแต่ ${min} ขึ้นไป`}`,
  rangeOverflow: ({ label, type, max }) =>
    `${quoted(label)} ต้อง${isDate(type) ? `เป็นวันที่ ${max} หรือก่อนหน้านั้น` : `มีค่าไม่เกิน ${max}`}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) =>
    isDate(field.type)
      ? `กรอกวัน เดือน${field.type === 'date' ? ' และปี' : ' ปี และเวลา'}ใน ${quoted(field.label)}`
      : wrongFormat(field),
  notAnOption: ({ label }) => `เลือก ${quoted(label)} จากตัวเลือกที่มี`,
  customError: ({ label }) => `ตรวจสอบ ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `${quoted(label)} ต้องไม่เป็นอีเมลหรือหมายเลขโทรศัพท์`,
  passwordMismatch: ({ label }) => `กรอกรหัสผ่านเดียวกันอีกครั้งใน ${quoted(label)}`,
  whitespace: ({ label }) => `${quoted(label)} ต้องไม่มีช่องว่าง`,
  unsendable: ({ label }) => `${quoted(label)} มีอักขระที่เสียหาย พิมพ์ใหม่อีกครั้ง`,
  impossibleNumber: ({ label }) => `กรอก ${quoted(label)} ให้ครบ และตรวจสอบรหัสประเทศ`,
  passwordPolicy: ({ label, ...policy }) => `${quoted(label)} ต้องมี${needed(policy)}`,
  passwordSpace: ({ label }) => `${quoted(label)} ต้องไม่ขึ้นต้นหรือลงท้ายด้วยช่องว่าง`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'กรอกอีเมล หรือหมายเลขโทรศัพท์ที่ขึ้นต้นด้วย + และรหัสประเทศ';
    case 'url':
      return 'กรอกที่อยู่เว็บในรูปแบบที่ถูกต้อง เช่น https://example.com';
    case 'number':
      return `${quoted(label)} ต้องเป็นตัวเลข เช่น 12`;
    case 'date':
    case 'datetime-local':
      return `${quoted(label)} ต้องเป็นวันที่${type === 'date' ? '' : 'และเวลา'}ที่มีอยู่จริง`;
    default:
      return inFormat(label);
  }
}
