'use client';
import { Fragment, useRef, type ReactNode } from 'react';
import type { SignUpFormControl } from '../form/types.js';
import { controlId } from '../form/field-key.js';
import { reportedErrorText } from '../form/reported-errors.js';
import { useOnceFor } from '../form/use-once-for.js';

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
  const panel = useRef<HTMLDivElement>(null);
  const { summary, failure, messages } = form;
  const first = summary[0]?.field.name;
  useOnceFor(failure, () => {
    if (focus === 'firstField' && first !== undefined) form.focusField(first);
    else panel.current?.focus();
  });
  if (!text && !summary.length) return null;
  return (
    <div className="csu-summary" ref={panel} role="alert" tabIndex={-1}>
      <h3 className="csu-summary-heading">
        <span>{messages.form.errorSummaryHeading}</span>
      </h3>
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
    </div>
  );
}
