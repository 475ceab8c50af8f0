'use client';
import { useCallback, useRef } from 'react';
import type { InputElementProps } from './controls.js';
import type { ControlViewProps } from './field.js';
import { useSurroundings } from './form-context.js';
import { PasswordInput } from './password-input.js';
import { useHydrated } from './use-hydrated.js';
import { usePasswordVisibility } from './use-password-visibility.js';

export interface SecretInputProps extends ControlViewProps {
  /** What the toggle is called, among the words for passwords: two toggles need two names. @default the password's */
  readonly names?: readonly ['showConfirmationLabel', 'hideConfirmationLabel'] | undefined;
  /** What is in the field may have changed. */
  readonly onInput?: (() => void) | undefined;
  /** More attributes of the input, where there are rules. */
  readonly input?: Partial<InputElementProps>;
}

/** A password that can be shown. */
export function SecretInput({ field, parts, last, names, onInput, input }: SecretInputProps) {
  const { announce, messages, PasswordInput: Own = PasswordInput } = useSurroundings();
  const { password } = messages;
  const [show, hide] = names ?? (['showLabel', 'hideLabel'] as const);
  const element = useRef<HTMLInputElement | null>(null);
  const hydrated = useHydrated();
  const { visible, toggle } = usePasswordVisibility(element);
  const { controlProps, defaultValue } = parts;
  const { ref, onChange, onBlur } = controlProps;
  const attach = useCallback(
    (input: HTMLInputElement | null) => {
      element.current = input;
      ref(input);
    },
    [ref],
  );
  return (
    <Own
      {...parts}
      controlProps={{
        ...controlProps,
        ...input,
        defaultValue,
        ref: attach,
        onChange: () => {
          onInput?.();
          onChange();
        },
        onBlur: () => {
          onInput?.();
          onBlur();
        },
        type: visible ? 'text' : 'password',
        placeholder: field.placeholder,
        enterKeyHint: last ? 'done' : 'next',
      }}
      visible={visible}
      toggle={
        hydrated
          ? {
              text: visible ? password.hide : password.show,
              buttonProps: {
                type: 'button',
                'aria-label': password[visible ? hide : show],
                'aria-controls': parts.id,
                onClick: () => {
                  toggle();
                  announce(visible ? password.hidden : password.shown);
                },
              },
            }
          : undefined
      }
    />
  );
}
