'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** Whether somebody has typed or pasted into the element: what fills fields by itself fires no `beforeinput`. */
export function useTyping(root: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isTyping = useRef(false);
  useEffect(() => {
    const element = root.current;
    const note = () => {
      isTyping.current = true;
    };
    element?.addEventListener('beforeinput', note);
    return () => {
      element?.removeEventListener('beforeinput', note);
    };
  }, [root]);
  return isTyping;
}
