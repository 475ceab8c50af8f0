'use client';
import { useState } from 'react';
import { useOnceFor } from '../form/use-once-for.js';
import type { TextareaProps } from './controls.js';
import { useSurroundings } from './form-context.js';
import { Textarea } from './textarea.js';
import { useHydrated } from './use-hydrated.js';

/**
 * A textarea that keeps what was typed before hydration (H-1). React, up to 19.3 at least, puts a default that is not
 * empty back into a textarea that it takes over; inputs it leaves alone.
 */
export function TextareaControl(props: TextareaProps) {
  const { Textarea: Own = Textarea } = useSurroundings();
  const { id } = props;
  const hydrating = !useHydrated();
  // The server's element is on the page already, and React touches it only after this.
  const [typed] = useState(() => (hydrating ? textareaOf(id)?.value : undefined));
  useOnceFor(typed, () => {
    const element = textareaOf(id);
    if (typed !== undefined && element) element.value = typed;
  });
  return <Own {...props} />;
}

function textareaOf(id: string): HTMLTextAreaElement | undefined {
  if (typeof document === 'undefined') return undefined; // on a server
  const element = document.getElementById(id);
  return element instanceof HTMLTextAreaElement ? element : undefined;
}
