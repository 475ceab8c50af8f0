'use client';
import { useCallback, useRef, useState, type BaseSyntheticEvent, type KeyboardEventHandler } from 'react';
import type { ServiceFault } from '../client/service-fault.js';
import { en } from '../messages/en/en.js';
import type { Messages } from '../messages/messages.js';
import { labelWords } from '../schema/label.js';
import { confirmationCode } from './confirmation-code.js';
import { controlId } from './field-key.js';
import { ignoreHeldEnter } from './ignore-held-enter.js';

export interface UseConfirmSignUpFormOptions {
  /** Gets the code without white space. */
  readonly onSubmit: (code: string) => void;
  readonly fault?: ServiceFault | undefined;
  /** @default false */
  readonly pending?: boolean | undefined;
  /** @default English */
  readonly messages?: Messages | undefined;
  /** @default 'sign-up' */
  readonly id?: string | undefined;
}

export interface ConfirmSignUpFormControl {
  readonly formProps: {
    readonly method: 'post';
    readonly noValidate: true;
    readonly 'aria-busy': boolean;
    readonly onSubmit: (event: BaseSyntheticEvent) => void;
    readonly onKeyDown: KeyboardEventHandler;
  };
  /** The code field's words, or undefined. */
  readonly error: string | undefined;
  readonly ids: { readonly control: string; readonly help: string; readonly error: string };
  /** Moves the focus to the code field and selects what is in it, to be typed over. */
  readonly focusField: () => void;
  /** Puts a code into the field that came by other ways than the person's fingers: WebOTP, say. */
  readonly fill: (code: string) => void;
  /** One text field with the platform's hints for one-time codes (O-1). */
  readonly controlProps: {
    readonly id: string;
    readonly ref: (element: HTMLInputElement | null) => void;
    readonly name: 'code';
    readonly type: 'text';
    readonly inputMode: 'numeric';
    readonly autoComplete: 'one-time-code';
    readonly autoCapitalize: 'none';
    readonly autoCorrect: 'off';
    readonly spellCheck: false;
    readonly enterKeyHint: 'done';
    readonly dir: 'ltr';
    readonly 'aria-required': true;
    readonly 'aria-invalid': true | undefined;
    readonly onChange: () => void;
  };
}

/** The form of the code. Its state is one flag, so it does without a form library. */
export function useConfirmSignUpForm(options: UseConfirmSignUpFormOptions): ConfirmSignUpFormControl {
  const { fault, messages = en, pending = false, id = 'sign-up' } = options;
  const ref = useRef<HTMLInputElement | null>(null);
  const attach = useCallback((element: HTMLInputElement | null) => {
    ref.current = element;
  }, []);
  const [blank, setBlank] = useState(false);
  /** The fault that the person has begun to mend. */
  const [mended, setMended] = useState<ServiceFault | undefined>(undefined);
  const words = labelWords({ name: 'code', labelKey: 'code' }, messages);
  const codeFault = fault?.field === 'code' && fault !== mended ? fault : undefined;
  const error = blank
    ? messages.errors.required({ ...words, type: 'text' })
    : codeFault && (codeFault.message || messages.service[codeFault.key](words));
  const control = controlId(id, 'code');
  const focusField = () => {
    ref.current?.focus();
    ref.current?.select();
  };
  const changed = () => {
    setBlank(false);
    setMended(fault);
  };

  return {
    formProps: {
      method: 'post',
      noValidate: true,
      'aria-busy': pending,
      onSubmit: (event) => {
        event.preventDefault();
        if (pending) return;
        const code = confirmationCode(ref.current?.value ?? '');
        setBlank(!code);
        if (code) options.onSubmit(code);
        else focusField();
      },
      onKeyDown: ignoreHeldEnter,
    },
    error,
    focusField,
    fill: (code) => {
      if (ref.current) ref.current.value = code;
      changed();
    },
    ids: { control, help: `${control}-help`, error: `${control}-error` },
    controlProps: {
      id: control,
      ref: attach,
      name: 'code',
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'one-time-code',
      autoCapitalize: 'none',
      autoCorrect: 'off',
      spellCheck: false,
      enterKeyHint: 'done',
      dir: 'ltr',
      'aria-required': true,
      'aria-invalid': error ? true : undefined,
      onChange: changed,
    },
  };
}
