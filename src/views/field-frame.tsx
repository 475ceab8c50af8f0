'use client';
import type { FieldFrameProps } from './controls.js';
import { ErrorIcon } from './icons.js';

/** Label, help, error, control: in reading order, so that the words come before what they are about. */
export function FieldFrame(props: FieldFrameProps) {
  const { type, id, labelId, label, help, helpId, error, errorId, invalid, children } = props;
  // One set of attributes for both; `htmlFor` is not given to the other.
  const Label = (type === 'radio' ? 'div' : 'label') as 'label';
  return (
    <div className="csu-field" data-type={type} data-invalid={invalid ? '' : undefined}>
      {label && (
        <Label className="csu-label" id={labelId} htmlFor={type === 'radio' ? undefined : id}>
          {label}
        </Label>
      )}
      {help ? (
        <div className="csu-help" id={helpId}>
          {help}
        </div>
      ) : null}
      {/* An icon and words, never colour alone (WCAG 1.4.1). */}
      {error && (
        <div className="csu-error" id={errorId}>
          <ErrorIcon />
          <span>{error}</span>
        </div>
      )}
      {children}
    </div>
  );
}
