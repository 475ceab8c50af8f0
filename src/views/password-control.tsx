'use client';
import { useEffect, useState } from 'react';
import { passwordRules, passwordRulesAttribute } from '../validation/password-rules.js';
import type { ControlViewProps } from './field.js';
import { useSurroundings } from './form-context.js';
import type { Announce } from './live-region.js';
import { PasswordRules } from './password-rules.js';
import { SecretInput } from './secret-input.js';

/** Long enough after a keystroke that a screen reader is not talked over (L-2). */
const pause = 800;

/** What other keyboards may not have: NIST SP 800-63B-4, 3.1.1.2 wants people told (F-44). */
const beyondAscii = /[^ -~]/;

/** The password, and the pool's rules from the start, as a checklist or as a sentence. */
export function PasswordControl(props: ControlViewProps) {
  const { form, field, parts } = props;
  const { announce, messages } = useSurroundings();
  const { schema } = form;
  const isSentence = form.internal.passwordHelp?.rules === 'sentence';
  const rules = passwordRules(schema.passwordPolicy);
  const passwordrules = passwordRulesAttribute(schema.passwordPolicy);
  /** Which rules are met, as one flag each: the password itself is never state (S-3). */
  const [met, setMet] = useState('');
  const [isHardElsewhere, setHardElsewhere] = useState(false);
  const check = () => {
    const value = form.internal.handles.get(field.name)?.value ?? '';
    setMet(rules.map((rule) => (rule.met(value) ? '1' : '0')).join(''));
    setHardElsewhere(beyondAscii.test(value));
  };
  // Autofill before hydration has fired its events already; and a schema may come with another policy.
  // eslint-disable-next-line react-hooks/exhaustive-deps, react-hooks/set-state-in-effect -- read from the page; else the control's own events tell
  useEffect(check, [passwordrules]);

  const count = [...met].filter((flag) => flag === '1').length;
  const progress =
    !isSentence && met.includes('1') ? messages.password.progress({ met: count, total: rules.length }) : '';
  const advice = isHardElsewhere ? messages.password.otherDevices : '';
  useSaidAfterPause(announce, progress);
  useSaidAfterPause(announce, advice);

  const rulesId = `${parts.id}-rules`;
  const adviceId = `${parts.id}-devices`;
  const describedBy = [parts.controlProps['aria-describedby'], rulesId, advice && adviceId].filter(Boolean).join(' ');
  return (
    <>
      <SecretInput {...props} onInput={check} input={{ passwordrules, 'aria-describedby': describedBy }} />
      <PasswordRules id={rulesId} {...{ rules, met, isSentence, messages }} policy={schema.passwordPolicy} />
      {advice && (
        // Shown to whoever has typed, so in no server's HTML, where a policy would turn an attribute of style down.
        <div className="csu-rules" id={adviceId} style={{ marginBlockStart: '0.5rem' }}>
          <span>{advice}</span>
        </div>
      )}
    </>
  );
}

function useSaidAfterPause(announce: Announce, text: string): void {
  useEffect(() => {
    if (!text) return undefined;
    const timer = setTimeout(() => {
      announce(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, text]);
}
