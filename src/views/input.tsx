'use client';
import type { InputProps } from './controls.js';

/** No `maxlength`: it cuts what is pasted without a word (P-9). */
export function Input({ type, controlProps }: InputProps) {
  return <input {...controlProps} className={type === 'code' ? 'csu-input csu-code' : 'csu-input'} />;
}
