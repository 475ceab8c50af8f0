import type { Messages } from '../messages.js';
import { codeNotSent, emailFormat, fillIn, phoneFormat, thisEntry } from './words.js';

const different = 'เข้าสู่ระบบ หรือใช้ข้อมูลอื่น';
const support = 'หรือติดต่อฝ่ายช่วยเหลือ';
const kept = 'ข้อมูลที่กรอกไว้ยังอยู่ครบ';
const failed = () => `เกิดข้อผิดพลาดทางฝั่งเรา ${kept} ลองอีกครั้งในอีกสักครู่`;

/** What the service's answers mean, in Thai. */
export const thService: Messages['service'] = {
  usernameExists: ({ label }) => `${thisEntry(label)}มีบัญชีใช้อยู่แล้ว ${different}`,
  usernameFormat: ({ label }) => `ไม่สามารถสร้างบัญชีด้วย${thisEntry(label)} กรอกข้อมูลอื่นแทน`,
  emailFormat: () => emailFormat,
  phoneFormat: () => phoneFormat,
  passwordPolicy: () => 'ตั้งรหัสผ่านให้ยาวขึ้น หรือผสมตัวอักษร ตัวเลข และสัญลักษณ์',
  passwordBreached: () => 'รหัสผ่านนี้อยู่ในรายการรหัสผ่านที่รั่วไหล ตั้งรหัสผ่านอื่น',
  attributeRequired: ({ label }) => fillIn(label),
  attributeRefused: ({ label }) => `${thisEntry(label)}ยังใช้ไม่ได้ ตรวจสอบสิ่งที่กรอกไว้`,
  codeMismatch: () => 'รหัสนี้ไม่ตรงกับที่เราส่ง กรอกรหัสจากข้อความล่าสุด',
  codeExpired: () => 'รหัสนี้หมดอายุแล้ว หรือเป็นรหัสของบัญชีอื่น ขอรหัสใหม่',
  aliasExists: () => `มีบัญชีอื่นที่ใช้อีเมลหรือหมายเลขโทรศัพท์นี้อยู่แล้ว ${different}`,
  notSignedIn: () => 'ยืนยันบัญชีแล้ว แต่เข้าสู่ระบบไม่สำเร็จ เข้าสู่ระบบเพื่อดำเนินการต่อ',
  alreadyConfirmed: () => 'บัญชีนี้ยืนยันแล้ว เข้าสู่ระบบเพื่อดำเนินการต่อ',
  userNotFound: () => 'ไม่พบบัญชีนี้ ตรวจสอบข้อมูล แล้วสร้างบัญชีอีกครั้ง',
  tooManyAttempts: () => 'ลองหลายครั้งเกินไป รอประมาณหนึ่งชั่วโมง แล้วลองอีกครั้ง',
  tooManyRequests: () => 'มีการใช้งานบริการจำนวนมาก รอสักครู่ แล้วลองอีกครั้ง',
  codeNotSent: () => codeNotSent,
  rejected: () => `เรารับข้อมูลนี้ไม่ได้ ตรวจสอบข้อมูล ${support}`,
  blocked: () => `การตรวจสอบความปลอดภัยหยุดคำขอนี้ไว้ ลองใช้เครือข่ายอื่น ${support}`,
  challengeRequired: () => 'ทำการตรวจสอบความปลอดภัยให้เสร็จ แล้วลองอีกครั้ง',
  notAvailable: () => `ขณะนี้ยังสมัครไม่ได้ ลองอีกครั้งภายหลัง ${support}`,
  serviceFailed: failed,
  notLoaded: () => 'โหลดบางส่วนของหน้านี้ไม่สำเร็จ ลองอีกครั้ง หรือโหลดหน้านี้ใหม่',
  unreachable: () => `ติดต่อบริการไม่ได้ ${kept} ตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง`,
  offline: () => `ดูเหมือนว่าไม่ได้เชื่อมต่ออินเทอร์เน็ต ${kept} ลองอีกครั้งเมื่อเชื่อมต่อแล้ว`,
  timeout: () => `บริการใช้เวลาตอบนานเกินไป ${kept} ลองอีกครั้งในอีกสักครู่`,
  interrupted: () => `การลองครั้งล่าสุดหยุดกลางคัน แต่อาจสำเร็จแล้ว ${kept} ลองอีกครั้ง`,
  badResponse: failed,
  unknown: failed,
};
