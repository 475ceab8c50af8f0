'use client';
import { useCallback, useState } from 'react';

/** Says something politely to a screen reader, once, without moving the focus. */
export type Announce = (text: string) => void;

export interface Announcement {
  readonly text: string;
  /** Counts up, so that the same words twice are two announcements. */
  readonly count: number;
}

export function useAnnouncer(): readonly [Announcement, Announce] {
  const [announcement, setAnnouncement] = useState<Announcement>({ text: '', count: 0 });
  const announce = useCallback((text: string) => {
    setAnnouncement(({ count }) => ({ text, count: count + 1 }));
  }, []);
  return [announcement, announce];
}

/**
 * The one polite live region, there and empty from the first render (WCAG 4.1.3, ARIA22, L-1). The text stands in an
 * element of its own that is replaced whole: translators that wrap text cannot trip React (H-7).
 */
export function LiveRegion({ text, count }: Announcement) {
  return (
    <div className="csu-visually-hidden" role="status" aria-atomic="true">
      {text && <span key={count}>{text}</span>}
    </div>
  );
}
