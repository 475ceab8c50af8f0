import { about } from '../field-sentences.js';
import type { Messages } from '../messages.js';
import { arFields } from './fields.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, quoted, withEntry } from './words.js';

const different = 'يمكن تسجيل الدخول أو استخدام بيانات أخرى.';
const support = 'أو التواصل مع الدعم.';
const kept = 'البيانات المُدخلة محفوظة.';
const failed = () => `حدث خطأ من جانبنا. ${kept} يُرجى إعادة المحاولة بعد قليل.`;

/** What the service's answers mean, in Arabic. */
export const arService: Messages['service'] = {
  usernameExists: ({ label, name }) =>
    `${about(arFields.taken, name) ?? `يوجد حساب بالفعل ${withEntry(label)}.`} ${different}`,
  usernameFormat: ({ label, name }) =>
    `${about(arFields.unusable, name) ?? `لا يمكن إنشاء حساب ${withEntry(label)}.`} يُرجى استخدام بيانات أخرى.`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'يُرجى اختيار كلمة مرور أطول، أو الجمع فيها بين الحروف والأرقام والرموز',
  passwordBreached: () => 'كلمة المرور هذه ضمن قائمة كلمات مرور مسرّبة. يُرجى اختيار كلمة مرور أخرى.',
  attributeRequired: ({ label, name }) => fillIn(label, name),
  attributeRefused: ({ label }) =>
    label
      ? `تعذّر قبول البيانات المُدخلة في حقل ${quoted(label)}. يُرجى مراجعتها.`
      : 'تعذّر قبول هذه البيانات. يُرجى مراجعتها.',
  codeMismatch: () => 'الرمز المُدخل لا يطابق الرمز المُرسَل. يُرجى إدخال الرمز الوارد في أحدث رسالة.',
  codeExpired: () => 'انتهت صلاحية هذا الرمز أو أنه يخص حسابًا آخر. يُرجى طلب رمز جديد.',
  aliasExists: () => `يوجد حساب آخر بهذا البريد الإلكتروني أو برقم الهاتف هذا. ${different}`,
  notSignedIn: () => 'تم تأكيد الحساب، لكن تعذّر تسجيل الدخول. يُرجى تسجيل الدخول للمتابعة.',
  alreadyConfirmed: () => 'الحساب مؤكَّد بالفعل. يُرجى تسجيل الدخول للمتابعة.',
  userNotFound: () => 'لم نعثر على هذا الحساب. يُرجى مراجعة البيانات ثم إنشاؤه من جديد.',
  tooManyAttempts: () => 'تم تجاوز عدد المحاولات المسموح به. يُرجى الانتظار نحو ساعة ثم إعادة المحاولة.',
  tooManyRequests: () => `الضغط على الخدمة كبير حاليًا. ${kept} يُرجى الانتظار قليلًا ثم إعادة المحاولة.`,
  codeNotSent: () => codeNotSent,
  rejected: () => `تعذّر قبول هذه البيانات. يُرجى مراجعتها ${support}`,
  blocked: () => `أوقف نظام الحماية هذا الطلب. يُرجى المحاولة من شبكة أخرى ${support}`,
  challengeRequired: () => 'يُرجى إكمال التحقق الأمني ثم إعادة المحاولة.',
  notAvailable: () => `التسجيل غير متاح حاليًا. يُرجى المحاولة لاحقًا ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'تعذّر تحميل جزء من هذه الصفحة. يُرجى إعادة المحاولة أو إعادة تحميل الصفحة.',
  unreachable: () => `تعذّر الوصول إلى الخدمة. ${kept} يُرجى التحقق من الاتصال ثم إعادة المحاولة.`,
  offline: () => `يبدو أن الاتصال بالإنترنت منقطع. ${kept} يُرجى إعادة المحاولة بعد عودة الاتصال.`,
  timeout: () => `تأخرت الخدمة كثيرًا في الرد. ${kept} يُرجى إعادة المحاولة بعد قليل.`,
  interrupted: () => `توقفت المحاولة الأخيرة، لكنها ربما نجحت. ${kept} يُرجى إعادة المحاولة.`,
  cancelled: () => `تم الإلغاء قبل إرسال أي بيانات. ${kept} يمكن إعادة المحاولة في أي وقت.`,
  badResponse: failed,
  unknown: failed,
};
