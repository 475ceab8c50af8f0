'use client';
import { useCallback, useRef, type ComponentPropsWithoutRef } from 'react';
import type { ControlViewProps } from './field.js';
import { useHydrated } from './use-hydrated.js';
import { usePasswordVisibility } from './use-password-visibility.js';

export interface SecretInputProps extends ControlViewProps {
  /** What the toggle is called, among the words for passwords: two toggles need two names. @default the password's */
  readonly names?: readonly ['showConfirmationLabel', 'hideConfirmationLabel'] | undefined;
  /** What is in the field may have changed. */
  readonly onInput?: (() => void) | undefined;
  /** More attributes of the input, where there are rules. */
  readonly input?: (ComponentPropsWithoutRef<'input'> & { readonly passwordrules?: string }) | undefined;
}

/** A password with show and hide. */
export function SecretInput({ form, field, bindings, announce, last, names, onInput, input }: SecretInputProps) {
  const { password } = form.messages;
  const [show, hide] = names ?? (['showLabel', 'hideLabel'] as const);
  const element = useRef<HTMLInputElement | null>(null);
  const hydrated = useHydrated();
  const { visible, toggle } = usePasswordVisibility(element);
  const { ref, onChange, onBlur, ...control } = bindings.controlProps;
  const attach = useCallback(
    (input: HTMLInputElement | null) => {
      element.current = input;
      ref(input);
    },
    [ref],
  );
  return (
    <div className="csu-password">
      <input
        {...control}
        {...input}
        ref={attach}
        onChange={(event) => {
          onInput?.();
          onChange(event);
        }}
        onBlur={(event) => {
          onInput?.();
          onBlur(event);
        }}
        className="csu-input"
        type={visible ? 'text' : 'password'}
        placeholder={field.placeholder}
        enterKeyHint={last ? 'done' : 'next'}
      />
      {hydrated && (
        <button
          type="button"
          className="csu-toggle"
          aria-label={password[visible ? hide : show]}
          aria-controls={bindings.id}
          onClick={() => {
            toggle();
            announce(visible ? password.hidden : password.shown);
          }}
        >
          <span>{visible ? password.hide : password.show}</span>
        </button>
      )}
    </div>
  );
}
