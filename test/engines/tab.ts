/** What flows click and look for, by what a screen reader calls it. HTML gives a password input no role. */
export type Role = 'button' | 'link' | 'textbox' | 'heading' | 'checkbox' | 'alert' | 'password';

export type Key =
  'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'Backspace' | `Control+${'a' | 'c' | 'v' | 'x'}`;

/** One page of a browser, in a profile of its own: all that a flow may use, so that it runs the same in each engine. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Waits until something with the role and exactly that name can be seen. */
  see(role: Role, name: string): Promise<void>;
  /** Clicks with the pointer where that is. */
  click(role: Role, name: string): Promise<void>;
  /** Presses keys, one after the other, on whatever has the focus. */
  press(...keys: readonly Key[]): Promise<void>;
  /** Types text, key by key, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Runs a function in the page. It can refer to nothing outside itself, and travels as text, as do its arguments. */
  evaluate<Args extends readonly unknown[], Result>(read: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** A PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface RunningEngine {
  readonly version: string;
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** How long anything may take before it counts as never, in milliseconds: the machine may be busy. */
export const patience = 30_000;
