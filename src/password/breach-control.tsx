'use client';
import { useEffect, useRef, useState } from 'react';
import type { BreachCheck, PasswordHelpControlProps } from '../form/password-help.js';
import { breached } from '../form/breach-answers.js';
import { reportedErrorText } from '../form/reported-errors.js';
import { passwordRules } from '../validation/password-rules.js';

export interface BreachControlProps extends PasswordHelpControlProps {
  readonly check: BreachCheck;
}

/**
 * Says that the password is a leaked one: an error that comes when the person has gone on is not heard by itself; and
 * what does not refuse it has no error, but a note.
 */
export function BreachControl({ form, field, bindings, announce, check, children }: BreachControlProps) {
  /** Of the password that is in the field; the password itself is never state (S-3). */
  const [isFound, setFound] = useState(false);
  const turn = useRef(0);
  // The default language gets these words with the checks, and nothing is found before.
  const text = isFound || bindings.error ? reportedErrorText(breached, field, form.messages) : '';
  // The summary of a submit takes the focus, and is read then.
  const isSaid =
    isFound || (!!text && bindings.error === text && !form.summary.some((entry) => entry.field.name === field.name));
  useEffect(() => {
    if (isSaid) announce?.(text);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- not once more for new words
  }, [isSaid, announce]);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  const forget = () => {
    turn.current += 1;
    setFound(false);
  };
  const look = async () => {
    const password = form.internal.handles.get(field.name)?.value ?? '';
    if (check.refuses || !passwordRules(form.schema.passwordPolicy).every((rule) => rule.met(password))) return;
    const mine = ++turn.current;
    const found = await check.isBreached(password);
    if (mine === turn.current) setFound(found && 'passwordBreached' in form.messages.service);
  };
  return (
    // It hears what happens in the input, and is no control itself.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="csu-password-help" onChange={forget} onBlur={() => void look()}>
      {children}
      {isFound && (
        <div className="csu-alert" data-tone="warning">
          {text}
        </div>
      )}
    </div>
  );
}
