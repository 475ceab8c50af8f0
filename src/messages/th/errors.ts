import { isDate } from '../is-date.js';
import type { FieldErrorWords, LabelledField, Messages } from '../messages.js';
import { emailFormat, fillIn, needed, object, phoneFormat, quoted, subject } from './words.js';

const inFormat = (label: string, name?: LabelledField): string => `ตรวจสอบรูปแบบของ${object(label, name)}`;

/** What the browser turns down, in Thai. */
export const thErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `ทำเครื่องหมายที่ ${quoted(label)} เพื่อดำเนินการต่อ`;
    return type === 'select' || type === 'radio' ? `เลือก${object(label, name)}` : fillIn(label, name);
  },
  tooShort: ({ label, name, minLength }) => `${subject(label, name)}ต้องมีอย่างน้อย ${minLength} อักขระ`,
  tooLong: ({ label, name, maxLength }) => `${subject(label, name)}ต้องมีไม่เกิน ${maxLength} อักขระ`,
  rangeUnderflow: ({ label, name, type, min }) =>
    `${subject(label, name)}ต้อง${isDate(type) ? `เป็นวันที่ ${min} หรือหลังจากนั้น` : `มีค่าตั้งแต่ ${min} ขึ้นไป`}`,
  rangeOverflow: ({ label, name, type, max }) =>
    `${subject(label, name)}ต้อง${isDate(type) ? `เป็นวันที่ ${max} หรือก่อนหน้านั้น` : `มีค่าไม่เกิน ${max}`}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label, name }) => inFormat(label, name),
  badInput: (field) =>
    isDate(field.type)
      ? `กรอกวัน เดือน${field.type === 'date' ? ' และปี' : ' ปี และเวลา'}ของ${object(field.label, field.name)}`
      : wrongFormat(field),
  notAnOption: ({ label, name }) => `เลือก${name ? label : ` ${quoted(label)} `}จากตัวเลือกที่มี`,
  customError: ({ label, name }) => `ตรวจสอบ${object(label, name)}`,
  aliasAsUsername: ({ label, name }) => `${subject(label, name)}ต้องไม่เป็นอีเมลหรือหมายเลขโทรศัพท์`,
  passwordMismatch: ({ label, name }) => (name ? 'รหัสผ่านไม่ตรงกัน' : `กรอกรหัสผ่านเดียวกันอีกครั้งใน ${quoted(label)}`),
  whitespace: ({ label, name }) => `${subject(label, name)}ต้องไม่มีช่องว่าง`,
  unsendable: ({ label, name }) => `${subject(label, name)}มีอักขระที่เสียหาย กรอกใหม่อีกครั้ง`,
  impossibleNumber: ({ label, name }) => `${subject(label, name)}ไม่ครบหรือยาวเกินไป ตรวจสอบหมายเลขและรหัสประเทศ`,
  passwordPolicy: ({ label, name, ...policy }) => `${subject(label, name)}ต้องมี${needed(policy)}`,
  passwordSpace: ({ label, name }) => `${subject(label, name)}ต้องไม่ขึ้นต้นหรือลงท้ายด้วยช่องว่าง`,
};

function wrongFormat({ label, name, type }: FieldErrorWords): string {
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
      return `${subject(label, name)}ต้องเป็นตัวเลข เช่น 12`;
    case 'date':
    case 'datetime-local':
      return `${subject(label, name)}ต้องเป็นวันที่${type === 'date' ? '' : 'และเวลา'}ที่มีอยู่จริง`;
    default:
      return inFormat(label, name);
  }
}
