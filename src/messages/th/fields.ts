import type { FieldSentences } from '../field-sentences.js';

const taken = (what: string): string => `มีบัญชีที่ใช้${what}นี้อยู่แล้ว`;
const unusable = (what: string): string => `ใช้${what}นี้สมัครไม่ได้`;

/** What is said of the fields that have Thai's own labels. */
export const thFields: FieldSentences = {
  enter: {
    address: 'กรอกที่อยู่',
    birthdate: 'กรอกวันเกิด',
    email: 'กรอกอีเมล',
    family_name: 'กรอกนามสกุล',
    gender: 'ระบุเพศ',
    given_name: 'กรอกชื่อ',
    locale: 'ระบุภาษา',
    middle_name: 'กรอกชื่อกลาง',
    name: 'กรอกชื่อและนามสกุล',
    nickname: 'กรอกชื่อเล่น',
    phone_number: 'กรอกหมายเลขโทรศัพท์',
    picture: 'กรอกลิงก์รูปภาพ',
    preferred_username: 'กรอกชื่อผู้ใช้ที่ต้องการ',
    profile: 'กรอกลิงก์โปรไฟล์',
    website: 'กรอกที่อยู่เว็บไซต์',
    zoneinfo: 'ระบุเขตเวลา',
    username: 'กรอกชื่อผู้ใช้',
    usernameEmailOrPhone: 'กรอกอีเมลหรือหมายเลขโทรศัพท์',
    password: 'กรอกรหัสผ่าน',
    password_confirmation: 'กรอกรหัสผ่านอีกครั้ง',
    code: 'กรอกรหัสยืนยัน',
  },
  taken: {
    username: 'ชื่อผู้ใช้นี้มีคนใช้แล้ว',
    email: taken('อีเมล'),
    phone_number: taken('หมายเลขโทรศัพท์'),
    usernameEmailOrPhone: taken('อีเมลหรือหมายเลขโทรศัพท์'),
  },
  unusable: {
    username: unusable('ชื่อผู้ใช้'),
    email: unusable('อีเมล'),
    phone_number: unusable('หมายเลขโทรศัพท์'),
    usernameEmailOrPhone: unusable('อีเมลหรือหมายเลขโทรศัพท์'),
  },
};
