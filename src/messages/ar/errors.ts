import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { emailFormat, fillIn, ltr, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `يُرجى التحقق من الصيغة في حقل ${quoted(label)}`;

/** What the browser turns down, in Arabic. */
export const arErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `يُرجى تحديد ${quoted(label)} للمتابعة`;
    return type === 'select' || type === 'radio' ? `يُرجى الاختيار في حقل ${quoted(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `يجب ألا يقل عدد الأحرف في حقل ${quoted(label)} عن ${minLength}`,
  tooLong: ({ label, maxLength }) => `يجب ألا يزيد عدد الأحرف في حقل ${quoted(label)} عن ${maxLength}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type)
      ? `يجب ألا يسبق التاريخ في حقل ${quoted(label)} يوم ${min}`
      : `يجب ألا يقل العدد في حقل ${quoted(label)} عن ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `يجب ألا يتجاوز التاريخ في حقل ${quoted(label)} يوم ${max}`
      : `يجب ألا يزيد العدد في حقل ${quoted(label)} عن ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) =>
    isDate(field.type)
      ? `يُرجى إدخال اليوم والشهر${field.type === 'date' ? ' والسنة' : ' والسنة والوقت'} في حقل ${quoted(field.label)}`
      : wrongFormat(field),
  notAnOption: ({ label }) => `يُرجى اختيار أحد الخيارات المتاحة في حقل ${quoted(label)}`,
  customError: ({ label }) => `يُرجى مراجعة حقل ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `لا يمكن استخدام بريد إلكتروني أو رقم هاتف في حقل ${quoted(label)}`,
  passwordMismatch: ({ label, name }) =>
    name ? 'كلمتا المرور غير متطابقتين' : `يُرجى إدخال كلمة المرور نفسها مرة أخرى في حقل ${quoted(label)}`,
  whitespace: ({ label }) => `يجب ألا يحتوي حقل ${quoted(label)} على مسافات`,
  unsendable: ({ label }) => `يحتوي حقل ${quoted(label)} على حرف تالف. يُرجى ملء الحقل من جديد`,
  impossibleNumber: ({ label }) => `يُرجى إدخال الرقم كاملًا في حقل ${quoted(label)} ومراجعة رمز البلد`,
  passwordPolicy: ({ label, name, ...policy }) =>
    `${name ? 'يجب أن تحتوي كلمة المرور' : `يجب أن يحتوي حقل ${quoted(label)}`} على ${needed(policy)}`,
  passwordSpace: ({ label, name }) =>
    name ? 'يجب ألا تبدأ كلمة المرور أو تنتهي بمسافة' : `يجب ألا يبدأ حقل ${quoted(label)} أو ينتهي بمسافة`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'يُرجى إدخال بريد إلكتروني، أو رقم هاتف يبدأ بعلامة + ثم رمز البلد';
    case 'url':
      return `يُرجى إدخال عنوان موقع بالصيغة الصحيحة، مثل ${ltr('https://example.com')}`;
    case 'number':
      return `يُرجى إدخال عدد في حقل ${quoted(label)}، مثل 12`;
    case 'date':
    case 'datetime-local':
      return `يُرجى إدخال ${type === 'date' ? 'تاريخ صحيح' : 'تاريخ ووقت صحيحين'} في حقل ${quoted(label)}`;
    default:
      return inFormat(label);
  }
}
