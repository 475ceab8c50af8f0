'use client';
import { useCallback, useImperativeHandle, useRef, useState, type RefObject } from 'react';

/** Says something politely to a screen reader, once, without moving the focus. */
export type Announce = (text: string) => void;

/** A way to speak, and what a live region listens by: the form is not drawn again for what is said. */
export function useAnnouncer(): readonly [listener: RefObject<Announce | null>, announce: Announce] {
  const listener = useRef<Announce>(null);
  const announce = useCallback((text: string) => listener.current?.(text), []);
  return [listener, announce];
}

/**
 * The one polite live region, there and empty from the first render (WCAG 4.1.3, ARIA22, L-1). The text stands in an
 * element of its own that is replaced whole: translators that wrap text cannot trip React (H-7).
 */
export function LiveRegion({ listener }: { readonly listener: RefObject<Announce | null> }) {
  // Counts up, so that the same words twice are two announcements.
  const [{ text, count }, setAnnouncement] = useState({ text: '', count: 0 });
  useImperativeHandle(
    listener,
    () => (text: string) => {
      setAnnouncement(({ count }) => ({ text, count: count + 1 }));
    },
    [],
  );
  return (
    <div className="csu-visually-hidden" role="status" aria-atomic="true">
      {text && <span key={count}>{text}</span>}
    </div>
  );
}
