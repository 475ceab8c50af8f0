'use client';
import type { PasswordInputProps } from './controls.js';

/** A password with show and hide in one frame. */
export function PasswordInput({ controlProps, toggle }: PasswordInputProps) {
  return (
    <div className="csu-password">
      <input {...controlProps} className="csu-input" />
      {toggle && (
        <button {...toggle.buttonProps} className="csu-toggle">
          <span>{toggle.text}</span>
        </button>
      )}
    </div>
  );
}
