'use client';
import { Fragment, useRef, type ReactNode } from 'react';
import type { SignUpFormControl } from '../form/types.js';
import { controlId } from '../form/field-key.js';
import { reportedErrorText } from '../form/reported-errors.js';
import { useOnceFor } from '../form/use-once-for.js';
import type { AlertProps } from './controls.js';
import { useSurroundings } from './form-context.js';

export interface ErrorSummaryProps {
  readonly form: SignUpFormControl;
  /** The sentence about the form as a whole, where a fault belongs to no field. */
  readonly text: string | undefined;
  /** Ways on that go with the text, such as a link to sign in; each with a key. */
  readonly actions: readonly ReactNode[];
  /** Where the focus goes after a failed submit. @default 'summary' */
  readonly focus: 'summary' | 'firstField';
}

/**
 * What went wrong, in one place over the form, with a link to each field (E-1). It takes the focus after each failed
 * submit and stays as it is until the next, so that nothing jumps while fields are mended.
 */
export function ErrorSummary({ form, text, actions, focus }: ErrorSummaryProps) {
  const { Alert: Own = SummaryPanel } = useSurroundings();
  const panel = useRef<HTMLElement | null>(null);
  const { summary, failure, messages } = form;
  const first = summary[0]?.field.name;
  useOnceFor(failure, () => {
    if (focus === 'firstField' && first !== undefined) form.focusField(first);
    else panel.current?.focus();
  });
  if (!text && !summary.length) return null;
  return (
    <Own
      tone="danger"
      title={messages.form.errorSummaryHeading}
      alertProps={{
        ref: (element) => {
          panel.current = element;
        },
        role: 'alert',
        tabIndex: -1,
      }}
    >
      {text && (
        <p className="csu-summary-text">
          <span>{text}</span>
          {actions.map((action, index) => (
            <Fragment key={index}> {action}</Fragment>
          ))}
        </p>
      )}
      {summary.length > 0 && (
        <ul className="csu-summary-list">
          {summary.map(({ field, error }) => (
            <li key={field.name} className="csu-summary-item">
              <a
                className="csu-link"
                href={`#${controlId(form.id, field.name)}`}
                onClick={(event) => {
                  event.preventDefault();
                  form.focusField(field.name);
                }}
              >
                <span>{reportedErrorText(error, field, messages)}</span>
              </a>
            </li>
          ))}
          {!text &&
            actions.map((action, index) => (
              <li key={index} className="csu-summary-item">
                {action}
              </li>
            ))}
        </ul>
      )}
    </Own>
  );
}

function SummaryPanel({ title, alertProps, children }: AlertProps) {
  return (
    <div {...alertProps} className="csu-summary">
      <h3 className="csu-summary-heading">
        <span>{title}</span>
      </h3>
      {children}
    </div>
  );
}
