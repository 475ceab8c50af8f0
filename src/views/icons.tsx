'use client';

/** The shapes are drawn here and coloured by the sheet, so that no image has to load under a strict policy. */
export function ErrorIcon() {
  return (
    <svg className="csu-error-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 4.5v4M8 11v.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}

export function RuleIcon({ met }: { readonly met: boolean }) {
  return (
    <svg className="csu-rule-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" fill={met ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      {met && (
        <path className="csu-rule-check" d="m5 8.2 2.1 2.1L11 6" fill="none" strokeWidth="1.5" strokeLinecap="round" />
      )}
    </svg>
  );
}

export function Spinner() {
  return (
    <svg className="csu-spinner" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="28 14" />
    </svg>
  );
}
