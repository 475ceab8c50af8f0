'use client';
import type { HeadingProps } from './controls.js';
import { headingId, useSurroundings } from './form-context.js';

/** The heading of a step; takes the focus when the step is new and has no field to give it to (L-4). */
export function Heading({ children }: Pick<HeadingProps, 'children'>) {
  const { id, Heading: Own = DefaultHeading } = useSurroundings();
  return <Own headingProps={{ id: headingId(id), tabIndex: -1 }}>{children}</Own>;
}

function DefaultHeading({ headingProps, children }: HeadingProps) {
  return (
    <h2 {...headingProps} className="csu-heading">
      <span>{children}</span>
    </h2>
  );
}
