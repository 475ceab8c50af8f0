'use client';
import { createContext, useContext, type RefObject } from 'react';
import type { Messages } from '../messages/messages.js';
import type { Components } from './components.js';
import type { Announce } from './live-region.js';

/** What every part of one form needs, wherever it stands: the app's own controls, and the rest. */
export interface FormSurroundings extends Components {
  /** The root of every `id`. */
  readonly id: string;
  readonly messages: Messages;
  readonly announce: Announce;
  /** The element around all of it. */
  readonly root: RefObject<HTMLElement | null>;
}

/** The assertion: only alerts are drawn where no `Root` is around them, and all that they want of it may be missing. */
export const FormContext = /* @__PURE__ */ createContext({} as FormSurroundings);

/** Of the `Root` around it. */
export const useSurroundings = (): FormSurroundings => useContext(FormContext);

/** The `id` of the heading of the step. No field's is like it. */
export const headingId = (id: string): string => `${id}.heading`;

/** The `id` of the button that goes on with the step. */
export const mainButtonId = (id: string): string => `${id}.button`;
