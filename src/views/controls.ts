import type { MouseEventHandler, ReactNode } from 'react';
import type { ControlProps } from '../form/use-sign-up-field.js';
import type { FieldType } from '../schema/types.js';
export type { AlertProps, ButtonProps, HeadingProps } from './part-controls.js';

/** What a frame and every control know of their field. */
export interface FieldParts {
  /** As in the schema; `code` for the confirmation code. */
  readonly name: string;
  readonly type: Exclude<FieldType, 'hidden'> | 'code';
  /** The control's. Of a group of radio buttons, that of the first. */
  readonly id: string;
  readonly labelId: string;
  /** With “(optional)” or “(required)”, where the form marks it. */
  readonly label: ReactNode;
  /** The label in plain words, without the mark. */
  readonly labelText: string;
  readonly help: ReactNode;
  readonly helpId: string;
  /** Its words, behind an “Error:” for screen readers; undefined while there is nothing to say. */
  readonly error: ReactNode;
  readonly errorId: string;
  readonly invalid: boolean;
  readonly defaultValue: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** A request is under way. */
  readonly pending: boolean;
}

/**
 * Draws `label` (a `<label htmlFor={id} id={labelId}>`; of a group of radio buttons, any element with `labelId`), `help`
 * and `error` with their ids, and the control.
 */
export interface FieldFrameProps extends Omit<FieldParts, 'label'> {
  /** `false` for a checkbox, which has its label beside it. */
  readonly label: ReactNode;
  /** The control. */
  readonly children: ReactNode;
}

/**
 * What goes on the element that has the text: `id`, `name`, `ref`, `onChange`, `onBlur`, `aria-*`, hints for the platform. It
 * is a native one, and keeps the text itself: what is typed before hydration stays, and what is filled in without an
 * event is found.
 */
export interface TextProps<Element extends HTMLElement> extends Omit<ControlProps, 'ref'> {
  readonly ref: (element: Element | null) => void;
  readonly defaultValue: string;
  readonly placeholder?: string | undefined;
  readonly enterKeyHint?: 'next' | 'done' | undefined;
}

export interface InputElementProps extends TextProps<HTMLInputElement> {
  /** `text`, `email`, `tel`, `url`, `number`, `date`, `datetime-local`; of a password `password` or, shown, `text`. */
  readonly type: string;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly step?: 'any' | undefined;
  /** For password managers, at passwords: what the pool asks of them. */
  readonly passwordrules?: string | undefined;
}

export interface InputProps extends FieldParts {
  /** To be spread on the `<input>`. */
  readonly controlProps: InputElementProps;
}

export interface PasswordInputProps extends FieldParts {
  /** To be spread on the `<input>`. A password stays in it, and never goes into state. */
  readonly controlProps: InputElementProps;
  readonly visible: boolean;
  /** The button that shows and hides it; undefined on a server and while hydrating, where it could do nothing. */
  readonly toggle: PasswordToggle | undefined;
}

export interface PasswordToggle {
  /** “Show” or “Hide”. */
  readonly text: string;
  /** To be spread on the `<button>`. `aria-label` names what is shown or hidden. */
  readonly buttonProps: {
    readonly type: 'button';
    readonly 'aria-label': string;
    readonly 'aria-controls': string;
    readonly onClick: () => void;
  };
}

export interface TextareaProps extends FieldParts {
  /** To be spread on the `<textarea>`. */
  readonly controlProps: TextProps<HTMLTextAreaElement>;
}

export interface ControlOption {
  readonly value: string;
  readonly label: ReactNode;
  /** Where the label is in another language than the page may be: of a choice of languages, each in its own words. */
  readonly lang?: string | undefined;
}

export interface SelectProps extends FieldParts {
  /** To be spread on a `<select>`; what is none takes its value from `useControlValue`. */
  readonly controlProps: ControlProps & { readonly defaultValue: string };
  /** Of a select that is read only, the one that is chosen. May become more after mounting. */
  readonly options: readonly ControlOption[];
  /** The words of the choice of nothing, whose value is `''`; undefined where that cannot be chosen. */
  readonly placeholder: string | undefined;
}

export interface CheckboxProps extends FieldParts {
  /** To be spread on the `<input>`; what is none takes its value, `'true'` or `'false'`, from `useControlValue`. */
  readonly controlProps: ControlProps & {
    readonly type: 'checkbox';
    readonly value: string;
    readonly defaultChecked: boolean;
    readonly onClick: MouseEventHandler;
  };
}

export interface RadioGroupProps extends FieldParts {
  /**
   * To be spread on the element around the radio buttons, whose events bubble up to it. Radio buttons that are no native
   * ones take their value from `useControlValue`.
   */
  readonly controlProps: Pick<
    ControlProps,
    'ref' | 'onChange' | 'onBlur' | 'aria-readonly' | 'aria-required' | 'aria-invalid' | 'aria-describedby'
  > & {
    readonly role: 'radiogroup';
    readonly 'aria-labelledby': string;
  };
  readonly options: readonly RadioOption[];
}

export interface RadioOption {
  readonly label: ReactNode;
  /** To be spread on the `<input>`. */
  readonly radioProps: {
    readonly id: string;
    readonly type: 'radio';
    readonly name: string;
    readonly value: string;
    readonly defaultChecked: boolean;
    readonly disabled: boolean;
  };
}
