'use client';
import { useEffect, useState, type RefObject } from 'react';

export interface PasswordVisibility {
  readonly visible: boolean;
  readonly toggle: () => void;
}

/**
 * Hidden at first, and hidden again on submit, on reset and when the page comes back from the back/forward cache: a
 * browser would keep a visible password as text for autofill (P-6).
 */
export function usePasswordVisibility(input: RefObject<HTMLInputElement | null>): PasswordVisibility {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    if (!visible) return undefined;
    const form = input.current?.form;
    const hide = () => {
      setVisible(false);
    };
    form?.addEventListener('submit', hide);
    form?.addEventListener('reset', hide);
    window.addEventListener('pageshow', hide);
    return () => {
      form?.removeEventListener('submit', hide);
      form?.removeEventListener('reset', hide);
      window.removeEventListener('pageshow', hide);
    };
  }, [visible, input]);
  return {
    visible,
    toggle: () => {
      setVisible(!visible);
    },
  };
}
