'use client';
import { useEffect, useRef } from 'react';

/** What `navigator.credentials.get` takes and gives where WebOTP exists; TypeScript's own library does not know it. */
interface OtpRequest extends CredentialRequestOptions {
  readonly otp: { readonly transport: readonly ['sms'] };
}

/**
 * Asks the browser for the code of a text message (WebOTP: Chromium on Android), while `listening`: the browser asks the
 * person, and `onCode` gets what they let through. Asks anew for each message, by its number, since it gives one code
 * and no more; stops when it is no longer listening or the step is gone (O-4). That
 * it does not exist, is not allowed or is turned down changes nothing.
 */
export function useWebOtp(listening: boolean, message: number, onCode: (code: string) => void): void {
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  useEffect(() => {
    if (!listening || !('OTPCredential' in window)) return;
    const controller = new AbortController();
    const { signal } = controller;
    const request: OtpRequest = { otp: { transport: ['sms'] }, signal };
    // A browser may throw at once, too, where the page is not allowed to ask.
    Promise.resolve()
      .then(() => navigator.credentials.get(request))
      .then(
        (credential) => {
          if (!signal.aborted && credential && 'code' in credential && typeof credential.code === 'string')
            latest.current(credential.code);
        },
        () => undefined,
      );
    return () => {
      controller.abort();
    };
  }, [listening, message]);
}
