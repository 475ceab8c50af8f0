import type { FieldSentences } from '../field-sentences.js';

const unusable = (what: string): string => `لا يمكن إنشاء حساب ${what}.`;

/** What is said of the fields that have Arabic's own labels. */
export const arFields: FieldSentences = {
  enter: {
    address: 'يُرجى إدخال العنوان',
    birthdate: 'يُرجى إدخال تاريخ الميلاد',
    email: 'يُرجى إدخال البريد الإلكتروني',
    family_name: 'يُرجى إدخال اسم العائلة',
    gender: 'يُرجى تحديد الجنس',
    given_name: 'يُرجى إدخال الاسم الأول',
    locale: 'يُرجى تحديد اللغة',
    middle_name: 'يُرجى إدخال الاسم الأوسط',
    name: 'يُرجى إدخال الاسم الكامل',
    nickname: 'يُرجى إدخال الاسم المستعار',
    phone_number: 'يُرجى إدخال رقم الهاتف',
    picture: 'يُرجى إدخال رابط الصورة',
    preferred_username: 'يُرجى إدخال اسم المستخدم المفضل',
    profile: 'يُرجى إدخال رابط الملف الشخصي',
    website: 'يُرجى إدخال عنوان الموقع الإلكتروني',
    zoneinfo: 'يُرجى تحديد المنطقة الزمنية',
    username: 'يُرجى إدخال اسم المستخدم',
    usernameEmailOrPhone: 'يُرجى إدخال البريد الإلكتروني أو رقم الهاتف',
    password: 'يُرجى إدخال كلمة مرور',
    password_confirmation: 'يُرجى إدخال كلمة المرور مرة أخرى',
    code: 'يُرجى إدخال رمز التأكيد',
  },
  taken: {
    username: 'اسم المستخدم هذا محجوز بالفعل.',
    email: 'هذا البريد الإلكتروني مسجَّل بالفعل.',
    phone_number: 'رقم الهاتف هذا مسجَّل بالفعل.',
    usernameEmailOrPhone: 'البريد الإلكتروني أو رقم الهاتف المُدخل مسجَّل بالفعل.',
  },
  unusable: {
    username: unusable('باسم المستخدم هذا'),
    email: unusable('بهذا البريد الإلكتروني'),
    phone_number: unusable('برقم الهاتف هذا'),
    usernameEmailOrPhone: unusable('بالبريد الإلكتروني أو رقم الهاتف المُدخل'),
  },
};
