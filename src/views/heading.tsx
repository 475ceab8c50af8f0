'use client';

/** The heading of a step; takes the focus when the step is new and has no field to give it to (L-4). */
export function Heading({ children }: { readonly children: string }) {
  return (
    <h2 className="csu-heading" tabIndex={-1}>
      <span>{children}</span>
    </h2>
  );
}
