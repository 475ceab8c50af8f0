'use client';
import { useEffect, useRef, useState } from 'react';
import type { PasswordHelpControlProps, PasswordStrengthMeter } from '../form/password-help.js';
import type { PasswordStrength } from '../messages/messages.js';

export interface StrengthControlProps extends PasswordHelpControlProps {
  readonly meter: PasswordStrengthMeter;
}

/** Long enough after a keystroke that nothing is estimated while somebody types. In milliseconds. */
const pause = 500;
/** As long again, and the count of the rules, if it has changed, has been said before (L-2). In milliseconds. */
const pauseBeforeWords = 1_000;

const levels: readonly PasswordStrength[] = ['veryWeak', 'weak', 'fair', 'strong', 'veryStrong'];

/** How hard the password is to guess, under its rules: a sentence, and the same as five steps for who sees them. */
export function StrengthControl({ form, field, announce, meter, children }: StrengthControlProps) {
  /** The password itself is never state (S-3). */
  const [level, setLevel] = useState<PasswordStrength>();
  const [isThere, setThere] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const said = useRef<PasswordStrength>(undefined);
  /** Of what is in the field now: an estimate of something else comes too late. */
  const turn = useRef(0);

  const load = () => {
    void meter.load().then(setThere);
  };
  const estimate = async () => {
    const mine = turn.current;
    const password = form.internal.handles.get(field.name)?.value ?? '';
    const values = form.values();
    const about = form.fields
      .filter(({ type }) => !/^(password|checkbox)$/.test(type))
      .map(({ name }) => values[name] ?? '');
    const now = await meter.estimate(password, about).catch(() => undefined);
    if (mine !== turn.current) return;
    setLevel(now);
    timer.current = setTimeout(() => {
      if (now && now !== said.current) announce?.(form.messages.password.strength[now]);
      said.current = now;
    }, pauseBeforeWords);
  };
  const hear = () => {
    turn.current += 1;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void estimate(), pause);
  };
  useEffect(() => {
    // Autofill before hydration has fired its events already.
    if (form.internal.handles.get(field.name)?.value) hear();
    return () => {
      turn.current += 1;
      clearTimeout(timer.current);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read from the page; else the control's own events tell
  }, []);

  const reached = level ? levels.indexOf(level) : -1;
  return (
    // It hears what happens in the input, and is no control itself.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="csu-password-help" onFocus={load} onChange={hear}>
      {children}
      {isThere && (
        <div className="csu-strength">
          {levels.map((step, index) => (
            <span key={step} className="csu-strength-step" data-met={index <= reached ? '' : undefined} />
          ))}
          {/* There from the start, so that its words move nothing. */}
          <span className="csu-strength-text">{level ? form.messages.password.strength[level] : '\u00a0'}</span>
        </div>
      )}
    </div>
  );
}
