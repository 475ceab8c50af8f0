import type { ServiceFault } from '../client/service-fault.js';
import type { ParseTriggerError } from '../client/trigger-error.js';
import type { ServiceErrorKey } from '../messages/messages.js';

/** Where the pool's own pages are, and where people come back to. The same on the way out and on the way back. */
export interface FederatedOptions {
  /**
   * The domain of the pool: `example.auth.eu-central-1.amazoncognito.com`, or one of your own, with or without `https://`.
   * `http://` is let through to this machine only.
   */
  readonly domain: string;
  /** `eu-central-1_Example`: whose ID tokens are taken. */
  readonly userPoolId: string;
  /** The app client's id; of one without a secret, with the grant `code` and with the identity providers switched on. */
  readonly clientId: string;
  /** The page that calls `completeFederatedSignUp`, as it stands among the app client's callback URLs, letter for letter. */
  readonly redirectUri: string;
  /** What the tokens are good for. `openid` belongs to it. @default ['openid', 'email', 'profile'] */
  readonly scopes?: readonly string[] | undefined;
}

/**
 * An identity provider of the pool: `provider` is its name there (`Google`, `Facebook`, `LoginWithAmazon`,
 * `SignInWithApple`, or what a SAML or OIDC provider was called), `idpIdentifier` one of its identifiers.
 */
export type FederatedTarget =
  | { readonly provider: string; readonly idpIdentifier?: undefined }
  | { readonly idpIdentifier: string; readonly provider?: undefined };

export interface FederatedTokens {
  readonly accessToken: string;
  readonly idToken: string;
  /** undefined where the app client gives none. */
  readonly refreshToken: string | undefined;
  /** Seconds. */
  readonly expiresIn: number | undefined;
}

/** What the ID token says: of the right pool, for this app client, asked for by this tab. */
export interface FederatedClaims {
  readonly sub: string;
  readonly iss: string;
  readonly aud: string | readonly string[];
  readonly [claim: string]: unknown;
}

/** What an address says that somebody came back to. */
export type FederatedResult =
  /** No answer to a request of ours: an ordinary visit of the page. */
  | { readonly status: 'none' }
  /** The user exists, and is signed in with these tokens, which are kept nowhere. */
  | { readonly status: 'signedIn'; readonly tokens: FederatedTokens; readonly claims: FederatedClaims }
  | { readonly status: 'failed'; readonly fault: FederatedFault };

/**
 * Why it came to nothing, as data: like a `ServiceFault`, with OAuth's `error` as the name where there is one
 * (`access_denied`: the person turned back). `outcome` `done` means that the user exists in the pool, and only the tokens
 * could not be had.
 */
export interface FederatedFault extends Omit<ServiceFault, 'key'> {
  /** `federatedFailed` stands for `messages.federated.failed`, all others for a sentence of `messages.service`. */
  readonly key: ServiceErrorKey | 'federatedFailed';
}

export interface CompleteOptions {
  /** Gives the words to show of what a PreSignUp trigger threw. @default none are shown */
  readonly parseTriggerError?: ParseTriggerError | undefined;
  /**
   * Ends this call's wait. The code is given up once all calls for the same address have ended theirs, so an effect may
   * abort when it is cleaned up and run again. @default none; after 40 seconds it is given up in any case
   */
  readonly signal?: AbortSignal | undefined;
}
