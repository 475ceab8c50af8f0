'use client';
import type { TextareaProps } from './controls.js';

export function Textarea({ controlProps }: TextareaProps) {
  return <textarea {...controlProps} className="csu-textarea" rows={3} />;
}
