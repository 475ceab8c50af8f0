'use client';
import type { ReactNode } from 'react';

export interface AroundProps {
  /** Gives the sentence with the value in it. */
  readonly sentence: (value: string) => string;
  /** The element of the value. */
  readonly children: ReactNode;
}

/** Stands for an object in a line of text (Unicode), so no sentence has it. */
const place = '\u{FFFC}';

/** A sentence with a value in it that has an element of its own, wherever the language puts it. */
export function Around({ sentence, children }: AroundProps) {
  const [before, after] = sentence(place).split(place);
  return (
    <>
      {before && <span>{before}</span>}
      {children}
      {after && <span>{after}</span>}
    </>
  );
}
