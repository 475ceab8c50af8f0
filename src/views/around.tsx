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

/**
 * A sentence with a value in it that has an element of its own, wherever the language puts it. Spaces stand between the
 * elements: at the end of one, they are lost in descriptions that are read out.
 */
export function Around({ sentence, children }: AroundProps) {
  const [before = '', after = ''] = sentence(place).split(place);
  return (
    <>
      {before && <span>{before.trimEnd()}</span>}
      {/\s$/.test(before) && ' '}
      {children}
      {/^\s/.test(after) && ' '}
      {after && <span>{after.trimStart()}</span>}
    </>
  );
}
