import type { ReactNode } from 'react';

export interface ButtonProps {
  /** `primary` goes on with the step, `text` is a way beside it. */
  readonly variant: 'primary' | 'text';
  /** What it began is under way: show it, and stay focusable. The form ignores further clicks. */
  readonly pending: boolean;
  /** To be spread on the `<button>`. Never make it `disabled`: the focus would be lost. */
  readonly buttonProps: {
    readonly type: 'submit' | 'button';
    readonly id?: string | undefined;
    readonly ref?: ((element: HTMLElement | null) => void) | undefined;
    readonly onClick?: (() => void) | undefined;
    readonly 'aria-disabled'?: boolean | undefined;
    readonly 'aria-describedby'?: string | undefined;
  };
  readonly children: string;
}

export interface AlertProps {
  readonly tone: 'info' | 'warning' | 'success' | 'danger';
  /** The heading of an error summary; other alerts have none. */
  readonly title?: string | undefined;
  /** To be spread on its element: what a field is described by; of the danger tone, the role, and what it can have the focus by. */
  readonly alertProps: {
    readonly id?: string | undefined;
    readonly role?: 'alert' | undefined;
    readonly tabIndex?: -1 | undefined;
    readonly ref?: ((element: HTMLElement | null) => void) | undefined;
  };
  readonly children: ReactNode;
}

export interface HeadingProps {
  /** To be spread on the heading, which takes the focus when the step is new and has no field to give it to. */
  readonly headingProps: { readonly id: string; readonly tabIndex: -1 };
  readonly children: string;
}
