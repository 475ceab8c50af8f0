import { describe, expect, it } from 'vitest';
import { ja } from '../../src/locales/ja.js';
import { ko } from '../../src/locales/ko.js';
import { th } from '../../src/locales/th.js';
import { zhHans } from '../../src/locales/zh-Hans.js';
import { zhHant } from '../../src/locales/zh-Hant.js';
import type { LabelledField, Messages } from '../../src/messages/messages.js';
import { fieldErrors, sentences } from './sentences.js';

const saying = (messages: Messages, words: RegExp) =>
  sentences(messages).filter(([, sentence]) => words.test(sentence));
const required = ({ errors }: Messages, label: string) => errors.required({ label, type: 'text' });
const named = ({ labels, errors }: Messages, name: LabelledField) =>
  errors.tooLong({ label: labels[name], name, type: 'text', maxLength: 21 });
const lacking = { label: 'X', type: 'password', minLength: 12, rules: ['length', 'lowercase', 'number'] } as const;

describe('Japanese', () => {
  it('puts a schema’s labels in corner brackets, and no spaces about numbers', () => {
    expect(required(ja, '氏名')).toBe('「氏名」を入力してください');
    expect(ja.errors.tooLong({ label: '氏名', type: 'text', maxLength: 21 })).toBe(
      '「氏名」は21文字以内で入力してください',
    );
    expect(ja.errors.passwordPolicy(lacking)).toBe('「X」は12文字以上で、英小文字、数字を含めてください');
    expect(ja.errors.passwordPolicy({ ...lacking, rules: ['number'] })).toBe('「X」には数字を含めてください');
    expect(named(ja, 'nickname')).toBe('ニックネームは21文字以内で入力してください');
  });

  it('is polite to the end of each sentence, and never apologises (E-5)', () => {
    const ends = fieldErrors(ja).filter(([, sentence]) => !/(ください|です|ます)(（例：.*）)?$/.test(sentence));
    expect(ends).toEqual([]);
    expect(saying(ja, /申し訳|すみません|無効|不正/)).toEqual([]);
  });
});

describe('Korean', () => {
  it('gives its own labels the particle that goes with their last sound', () => {
    expect(named(ko, 'nickname')).toBe('닉네임을 21자 이하로 입력하세요');
    expect(named(ko, 'address')).toBe('주소를 21자 이하로 입력하세요');
  });

  it('gives a label no particle, whatever its last sound', () => {
    expect(required(ko, '이름')).toBe('‘이름’ 항목을 입력하세요');
    expect(required(ko, '주소')).toBe('‘주소’ 항목을 입력하세요');
    expect(
      saying(ko, /(Cost centre’?|Example Mail|j\*\*\*@e\*\*\*)(은|는|이|가|을|를|로|으로|와|과)(?!\p{L})/u),
    ).toEqual([]);
  });

  it('keeps to one level of speech, and never apologises (E-5)', () => {
    expect(saying(ko, /니다|십시오|죄송|유효하지|잘못/)).toEqual([]);
  });
});

describe('Chinese', () => {
  it('is of one kind of characters in each locale', () => {
    expect(saying(zhHans, /[帳號碼請輸驗證連結郵電這個與過後發]/)).toEqual([]);
    expect(saying(zhHant, /[账号码请输验证连结邮电这个与过后发]/)).toEqual([]);
  });

  it('puts a schema’s labels in the quotation marks of each', () => {
    expect(required(zhHans, '姓名')).toBe('请填写“姓名”');
    expect(named(zhHans, 'nickname')).toBe('昵称不能超过 21 个字符');
    expect(required(zhHant, '姓名')).toBe('請填寫「姓名」');
    expect(named(zhHant, 'nickname')).toBe('暱稱不能超過 21 個字元');
  });

  it('says how long a password must be, and then what else must be in it', () => {
    expect(zhHans.errors.passwordPolicy(lacking)).toBe('“X”至少需要 12 个字符，并包含小写字母和数字');
    expect(zhHant.errors.passwordPolicy(lacking)).toBe('「X」至少需要 12 個字元，並包含小寫英文字母和數字');
  });

  it('says “you” in one way, and never apologises (E-5)', () => {
    expect([...saying(zhHans, /你|无效|抱歉|对不起/), ...saying(zhHant, /你|無效|抱歉|對不起/)]).toEqual([]);
  });
});

describe('Thai', () => {
  it('sets a schema’s labels and numbers apart by spaces, as nothing else is', () => {
    expect(required(th, 'ชื่อ')).toBe('กรอก “ชื่อ”');
    expect(th.errors.tooShort({ label: 'ชื่อ', type: 'text', minLength: 5 })).toBe('“ชื่อ” ต้องมีอย่างน้อย 5 อักขระ');
    expect(th.errors.passwordPolicy(lacking)).toBe('“X” ต้องมีอย่างน้อย 12 อักขระ รวมทั้งตัวพิมพ์เล็กและตัวเลข');
    expect(named(th, 'nickname')).toBe('ชื่อเล่นต้องมีไม่เกิน 21 อักขระ');
  });

  it('has no particle of the speaker’s gender, no full stop, and never begs (E-5)', () => {
    expect(saying(th, /ครับ|ค่ะ|คะ(?![\u0e00-\u0e7f])|กรุณา|โปรด|ขออภัย|\.$/)).toEqual([]);
  });
});

describe('A wait', () => {
  it.each([
    [ja, ['99秒後', '2分後']],
    [ko, ['99초 뒤', '2분 뒤']],
    [zhHans, ['99 秒后', '2 分钟后']],
    [zhHant, ['99 秒後', '2 分鐘後']],
    [th, ['ในอีก 99 วินาที', 'ในอีก 2 นาที']],
  ])('is counted in seconds, then in minutes', ({ form }, words) => {
    expect([99, 100].map((seconds, at) => form.retryAnnounced({ seconds }).includes(words[at] ?? ''))).toEqual([
      true,
      true,
    ]);
  });
});
