import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { heFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, inField, phoneFormat, withEntry } from './words.js';

const different = 'אפשר להתחבר או להזין פרטים אחרים.';
const support = 'או לפנות לתמיכה.';
const kept = 'הפרטים שהוזנו נשמרו.';
const failed = () => `משהו השתבש אצלנו. ${kept} אפשר לנסות שוב בעוד רגע.`;

/** What the service's answers mean, in Hebrew. */
export const heService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(heFields.taken, name) ?? `כבר קיים חשבון ${withEntry(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(heFields.unusable, name) ?? `אי אפשר ליצור חשבון ${withEntry(label)}.`} יש להזין פרטים אחרים.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'יש לבחור סיסמה ארוכה יותר, או לשלב בה אותיות, ספרות ותווים מיוחדים',
  passwordBreached: () => 'הסיסמה הזאת נמצאת ברשימה של סיסמאות שדלפו. יש לבחור סיסמה אחרת.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `אי אפשר להשתמש בפרטים שהוזנו ${inField(label)}. כדאי לבדוק אותם.`
      : 'אי אפשר להשתמש בפרטים האלה. כדאי לבדוק אותם.',
  codeMismatch: () => 'הקוד הזה לא נכון. יש להזין את הקוד מההודעה החדשה ביותר.',
  codeExpired: () => 'תוקף הקוד פג, או שהוא שייך לחשבון אחר. יש לבקש קוד חדש.',
  aliasExists: () => `כבר קיים חשבון אחר עם כתובת האימייל או מספר הטלפון האלה. ${different}`,
  notSignedIn: () => 'החשבון אומת, אבל ההתחברות לא הצליחה. יש להתחבר כדי להמשיך.',
  alreadyConfirmed: () => 'החשבון כבר אומת. יש להתחבר כדי להמשיך.',
  userNotFound: () => 'לא מצאנו את החשבון הזה. יש לבדוק את הפרטים וליצור אותו מחדש.',
  tooManyAttempts: () => 'בוצעו יותר מדי ניסיונות. יש להמתין כשעה ואז לנסות שוב.',
  tooManyRequests: () => `השירות עמוס כרגע. ${kept} יש להמתין מעט ואז לנסות שוב.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `אי אפשר ליצור חשבון עם הפרטים האלה. יש לבדוק אותם ${support}`,
  blocked: () => `בדיקת אבטחה עצרה את הבקשה. אפשר לנסות מרשת אחרת ${support}`,
  challengeRequired: () => 'יש להשלים את בדיקת האבטחה ואז לנסות שוב.',
  notAvailable: () => `אי אפשר להירשם כרגע. אפשר לנסות מאוחר יותר ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'חלק מהדף לא נטען. אפשר לנסות שוב או לטעון את הדף מחדש.',
  unreachable: () => `לא הצלחנו להגיע לשירות. ${kept} יש לבדוק את החיבור ולנסות שוב.`,
  offline: () => `נראה שאין חיבור לאינטרנט. ${kept} אפשר לנסות שוב כשהחיבור יחזור.`,
  timeout: () => `לקח לשירות יותר מדי זמן לענות. ${kept} אפשר לנסות שוב בעוד רגע.`,
  interrupted: () => `הניסיון האחרון נעצר, אבל אולי הצליח. ${kept} אפשר לנסות שוב.`,
  cancelled: () => `הפעולה בוטלה לפני שמשהו נשלח. ${kept} אפשר לנסות שוב בכל עת.`,
  badResponse: failed,
  unknown: failed,
};
