'use client';
import { useEffect, useRef, useState } from 'react';
import { checkOptions, checkTarget } from '../federated/check-options.js';
import { createAuthorizeUrl } from '../federated/create-authorize-url.js';
import { faultOf } from '../federated/federated-fault.js';
import { loadOAuth } from '../federated/load-oauth.js';
import type { FederatedFault, FederatedOptions, FederatedTarget } from '../federated/types.js';
import { reported } from '../form/report.js';

/** How a sign-up with an identity provider begins: at the pool's own pages, or as the app does it. */
export type UseFederatedSignUpOptions = FederatedHooks &
  (
    | {
        /** The same as for `completeFederatedSignUp`. */
        readonly pool: FederatedOptions;
        readonly onStart?: undefined;
      }
    | {
        readonly pool?: undefined;
        /** Begins it in the app's own way: Amplify's `signInWithRedirect`, a backend's address. What it throws is a fault. */
        readonly onStart: (target: FederatedTarget, signal: AbortSignal) => void | Promise<void>;
      }
  );

export interface FederatedHooks {
  /** Asked at each click, before anything else: `false` stops it. The place for consents. @default none */
  readonly onBeforeStart?: ((target: FederatedTarget) => boolean | Promise<boolean>) | undefined;
  /** Leaves the page for the pool's. @default `location.assign` */
  readonly navigate?: ((url: string) => void) | undefined;
  /** Why it could not be begun. */
  readonly onError?: ((fault: FederatedFault) => void) | undefined;
}

export interface FederatedSignUp {
  /** Begins it; does nothing while another is beginning. */
  readonly start: (target: FederatedTarget) => void;
  /** The provider whose page is on its way. */
  readonly pending: FederatedTarget | undefined;
  readonly fault: FederatedFault | undefined;
}

/** How long a click waits for the page to leave before another is taken, in milliseconds. */
const patience = 10_000;

/**
 * For buttons of one's own: begins a sign-up with an identity provider of the pool.
 *
 * @throws a developer error while rendering, in development: `federated-domain`, `federated-redirect`, `user-pool-id`
 * @example
 * const { start, pending, fault } = useFederatedSignUp({ pool: { domain, userPoolId, clientId, redirectUri } });
 * return <button type="button" onClick={() => start({ provider: 'Google' })}>Continue with Google</button>;
 */
export function useFederatedSignUp(options: UseFederatedSignUpOptions): FederatedSignUp {
  if (process.env.NODE_ENV !== 'production' && options.pool) checkOptions(options.pool);
  const [pending, setPending] = useState<FederatedTarget>();
  const [fault, setFault] = useState<FederatedFault>();
  /** A ref, not state: two clicks in one tick must not both pass (G1). */
  const inFlight = useRef<AbortController | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isOwn = !!options.onStart;

  useEffect(() => {
    // A failure shows, and is tried again, at a click.
    if (!isOwn) loadOAuth().catch(() => undefined);
  }, [isOwn]);
  useEffect(() => {
    const over = () => {
      clearTimeout(timer.current);
      inFlight.current?.abort();
      inFlight.current = undefined;
    };
    // Somebody has turned back: the page is as it was left (F-13).
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      over();
      setPending(undefined);
    };
    window.addEventListener('pageshow', shown);
    return () => {
      window.removeEventListener('pageshow', shown);
      over();
    };
  }, []);

  const begin = async (target: FederatedTarget, signal: AbortSignal) => {
    if (options.onStart) {
      await options.onStart(target, signal);
      return;
    }
    const url = await createAuthorizeUrl(options.pool, target);
    if (signal.aborted) return;
    (options.navigate ?? ((to: string) => window.location.assign(to)))(url);
    await new Promise((resolve) => (timer.current = setTimeout(resolve, patience)));
  };

  const start = async (target: FederatedTarget) => {
    if (inFlight.current) return;
    const controller = new AbortController();
    const isOver = () => inFlight.current !== controller;
    inFlight.current = controller;
    setFault(undefined);
    try {
      const goesOn = (await options.onBeforeStart?.(target)) ?? true;
      if (isOver()) return;
      if (goesOn) {
        setPending(target);
        await begin(target, controller.signal);
      }
    } catch (error) {
      if (isOver()) return;
      const told = await faultOf(error, { hasCode: false });
      if (isOver()) return;
      // Nothing has reached the pool: whatever it was, the sentence for it is that it did not begin.
      const shown: FederatedFault =
        told.key === 'unknown' || told.key === 'serviceFailed' ? { ...told, key: 'federatedFailed' } : told;
      setFault(shown);
      reported(() => options.onError?.(shown));
    }
    if (isOver()) return;
    inFlight.current = undefined;
    setPending(undefined);
  };

  return {
    pending,
    fault,
    start: (target) => {
      if (process.env.NODE_ENV !== 'production') checkTarget(target);
      void start(target);
    },
  };
}
