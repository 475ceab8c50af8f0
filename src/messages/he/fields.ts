import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `כבר קיים חשבון עם ${what}.`;
const unusable = (what: string): string => `אי אפשר ליצור חשבון עם ${what}.`;

/** What is said of the fields that have Hebrew's own labels. */
export const heFields: FieldSentences = {
  enter: {
    address: 'יש להזין כתובת',
    birthdate: 'יש להזין תאריך לידה',
    email: 'יש להזין כתובת אימייל',
    family_name: 'יש להזין שם משפחה',
    gender: 'יש לציין מגדר',
    given_name: 'יש להזין שם פרטי',
    locale: 'יש לציין שפה',
    middle_name: 'יש להזין שם אמצעי',
    name: 'יש להזין שם מלא',
    nickname: 'יש להזין כינוי',
    phone_number: 'יש להזין מספר טלפון',
    picture: 'יש להזין קישור לתמונה',
    preferred_username: 'יש להזין שם משתמש מועדף',
    profile: 'יש להזין קישור לפרופיל',
    website: 'יש להזין את כתובת האתר',
    zoneinfo: 'יש לציין אזור זמן',
    username: 'יש להזין שם משתמש',
    usernameEmailOrPhone: 'יש להזין כתובת אימייל או מספר טלפון',
    password: 'יש להזין סיסמה',
    password_confirmation: 'יש להזין שוב את הסיסמה',
    code: 'יש להזין את קוד האימות',
  },
  taken: {
    username: 'שם המשתמש הזה כבר תפוס.',
    email: taken('כתובת האימייל הזאת'),
    phone_number: taken('מספר הטלפון הזה'),
    usernameEmailOrPhone: taken('כתובת האימייל או מספר הטלפון שהוזנו'),
  },
  unusable: {
    username: unusable('שם המשתמש הזה'),
    email: unusable('כתובת האימייל הזאת'),
    phone_number: unusable('מספר הטלפון הזה'),
    usernameEmailOrPhone: unusable('כתובת האימייל או מספר הטלפון שהוזנו'),
  },
};
