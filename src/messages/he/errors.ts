import { isDate } from '../is-date.js';
import type { FieldErrorWords, Messages } from '../messages.js';
import { characters, emailFormat, fillIn, inField, ltr, needed, phoneFormat, quoted } from './words.js';

const inFormat = (label: string): string => `יש לבדוק את הפורמט ${inField(label)}`;

/** What the browser turns down, in Hebrew. */
export const heErrors: Messages['errors'] = {
  required: ({ label, name, type }) => {
    if (type === 'checkbox') return `כדי להמשיך, יש לסמן את ${quoted(label)}`;
    return type === 'select' || type === 'radio' ? `יש לבחור אפשרות ${inField(label)}` : fillIn(label, name);
  },
  tooShort: ({ label, minLength }) => `יש להזין ${inField(label)} לפחות ${characters(minLength)}`,
  tooLong: ({ label, maxLength }) => `יש להזין ${inField(label)} לכל היותר ${characters(maxLength)}`,
  rangeUnderflow: ({ label, type, min }) =>
    isDate(type) ? `התאריך המוקדם ביותר ${inField(label)} הוא ${min}` : `המספר הקטן ביותר ${inField(label)} הוא ${min}`,
  rangeOverflow: ({ label, type, max }) =>
    isDate(type)
      ? `התאריך המאוחר ביותר ${inField(label)} הוא ${max}`
      : `המספר הגדול ביותר ${inField(label)} הוא ${max}`,
  typeMismatch: wrongFormat,
  patternMismatch: ({ label }) => inFormat(label),
  badInput: (field) =>
    isDate(field.type)
      ? `יש להזין ${inField(field.label)} יום, חודש${field.type === 'date' ? ' ושנה' : ', שנה ושעה'}`
      : wrongFormat(field),
  notAnOption: ({ label }) => `יש לבחור ${inField(label)} אחת מהאפשרויות`,
  customError: ({ label }) => `יש לבדוק את השדה ${quoted(label)}`,
  aliasAsUsername: ({ label }) => `אין להזין ${inField(label)} כתובת אימייל או מספר טלפון`,
  passwordMismatch: ({ label, name }) =>
    name ? 'הסיסמאות לא תואמות' : `יש להזין שוב את אותה הסיסמה ${inField(label)}`,
  whitespace: ({ label }) => `יש להסיר את הרווחים מהשדה ${quoted(label)}`,
  unsendable: ({ label }) => `${inField(label)} יש תו פגום. יש למלא אותו מחדש`,
  impossibleNumber: ({ label }) => `יש להזין ${inField(label)} את המספר המלא ולבדוק את קידומת המדינה`,
  passwordPolicy: ({ label, name, ...policy }) =>
    `${name ? 'הסיסמה צריכה לכלול' : `יש לכלול ${inField(label)}`} ${needed(policy)}`,
  passwordSpace: ({ label, name }) =>
    name ? 'הסיסמה לא יכולה להתחיל או להסתיים ברווח' : `יש להסיר את הרווח בתחילת השדה ${quoted(label)} או בסופו`,
};

function wrongFormat({ label, type }: FieldErrorWords): string {
  switch (type) {
    case 'email':
      return emailFormat;
    case 'tel':
      return phoneFormat;
    case 'emailOrPhone':
      return 'יש להזין כתובת אימייל, או מספר טלפון שמתחיל בסימן + ובקידומת המדינה';
    case 'url':
      return `יש להזין כתובת אתר בפורמט הנכון, למשל ${ltr('https://example.com')}`;
    case 'number':
      return `יש להזין מספר ${inField(label)}, למשל 12`;
    case 'date':
    case 'datetime-local':
      return `יש להזין ${inField(label)} תאריך שקיים בלוח השנה${type === 'date' ? '' : ' ושעה'}`;
    default:
      return inFormat(label);
  }
}
