import { describe, expect, it } from 'vitest';
import { id } from '../../src/locales/id.js';
import { vi } from '../../src/locales/vi.js';
import { sentences } from './sentences.js';

describe('Indonesian', () => {
  it('says “Anda” with its capital, and never begs (E-5)', () => {
    const unhelpful = /[Ss]ilakan|[Hh]arap|[Mm]ohon|[Tt]olong|[Mm]aaf|[Vv]alid|\banda\b|\b[Kk]amu\b/;
    expect(sentences(id).filter(([, sentence]) => unhelpful.test(sentence))).toEqual([]);
  });

  it('counts without a plural, and joins with a comma and “dan”', () => {
    expect(id.password.rules.length({ minLength: 1 })).toBe('Minimal 1 karakter');
    expect(id.password.rules.length({ minLength: 21 })).toBe('Minimal 21 karakter');
    expect(id.form.retryAnnounced({ seconds: 99 })).toContain('dalam 99 detik.');
    expect(id.form.retryAnnounced({ seconds: 150 })).toContain('dalam 3 menit.');
    expect(id.password.requirements({ minLength: 12, rules: ['length', 'lowercase', 'number'] })).toBe(
      'Gunakan minimal 12 karakter, huruf kecil, dan angka',
    );
  });

  it('puts a schema’s labels in quotation marks, and its own without, in small letters within a sentence', () => {
    expect(id.errors.required({ label: 'Nama depan', type: 'text' })).toBe('Isi kolom “Nama depan”');
    expect(id.errors.required({ label: 'Jenis kelamin', name: 'gender', type: 'select' })).toBe('Pilih jenis kelamin');
  });
});

describe('Vietnamese', () => {
  it('puts a schema’s labels in quotation marks, and its own without, in small letters within a sentence', () => {
    expect(vi.errors.required({ label: 'Giới tính', type: 'select' })).toBe('Chọn một mục cho “Giới tính”');
    expect(vi.errors.required({ label: 'Giới tính', name: 'gender', type: 'select' })).toBe('Chọn giới tính');
  });

  it('says “bạn”, and never begs (E-5)', () => {
    const unhelpful = /vui lòng|xin lỗi|xin |làm ơn|rất tiếc|hợp lệ|quý khách/i;
    expect(sentences(vi).filter(([, sentence]) => unhelpful.test(sentence))).toEqual([]);
  });

  it('is written in composed characters, as it is typed and searched for', () => {
    expect(sentences(vi).filter(([, sentence]) => sentence !== sentence.normalize('NFC'))).toEqual([]);
  });

  it('counts without a plural, and joins with “và”', () => {
    expect(vi.password.rules.length({ minLength: 1 })).toBe('Ít nhất 1 ký tự');
    expect(vi.confirm.resent({ seconds: 21 })).toContain('sau 21 giây.');
    expect(vi.confirm.resent({ seconds: 150 })).toContain('sau 3 phút.');
    expect(
      vi.errors.passwordPolicy({ label: 'Mật khẩu', type: 'password', minLength: 12, rules: ['length', 'number'] }),
    ).toBe('“Mật khẩu” cần có ít nhất 12 ký tự và một chữ số');
  });
});
