'use client';
import { useEffect, useRef } from 'react';
import type { SignUpFlow } from '../flow/sign-up-flow.js';
import { useBrowserLayoutEffect } from '../form/use-browser-layout-effect.js';
import type { Messages } from '../messages/messages.js';
import { Alert } from './alert.js';
import { Button } from './button.js';
import { mainButtonId, useSurroundings } from './form-context.js';
import type { Announce } from './live-region.js';
import { useSaid } from './use-said.js';

export interface MeanwhileProps {
  readonly flow: Pick<SignUpFlow, 'state' | 'isSlow' | 'cancel'>;
  readonly messages: Messages;
  readonly announce: Announce;
}

/** Under every step: that an answer is long in coming, with a way out (F-21); and that the connection is back (F-1). */
export function Meanwhile({ flow: { state, isSlow, cancel }, messages: { form }, announce }: MeanwhileProps) {
  useSaid(announce, isSlow && form.stillWorking);
  const isOffline = 'fault' in state && /^(offline|unreachable)$/.test(state.fault?.key ?? '');
  useEffect(() => {
    if (!isOffline) return undefined;
    // Said, and no more: what is sent again is the person's to decide.
    const say = () => {
      announce(form.online);
    };
    window.addEventListener('online', say);
    return () => {
      window.removeEventListener('online', say);
    };
  }, [isOffline, announce, form.online]);
  return isSlow ? (
    <div className="csu-meanwhile">
      <Alert tone="info">{form.stillWorking}</Alert>
      <CancelButton onCancel={cancel}>{form.cancel}</CancelButton>
    </div>
  ) : null;
}

/** Leaves the page when the answer comes, or there is none to wait for; the focus then goes to the button of the step. */
function CancelButton({ onCancel, children }: { readonly onCancel: () => void; readonly children: string }) {
  const { id } = useSurroundings();
  const button = useRef<HTMLElement | null>(null);
  useBrowserLayoutEffect(() => {
    const { current } = button;
    const root = current?.closest('.csu-root');
    return () => {
      if (current?.matches(':focus')) root?.querySelector<HTMLElement>(`[id="${mainButtonId(id)}"]`)?.focus();
    };
  }, [id]);
  return (
    <Button
      buttonRef={(element) => {
        button.current = element;
      }}
      onClick={onCancel}
    >
      {children}
    </Button>
  );
}
