/**
 * An error for the developer of the app: thrown early, in development with what is wrong, what follows from it and
 * how to mend it; in production with the code alone, which docs/errors.md explains, so that the words cost no bytes.
 *
 * Call sites guard the words with `process.env.NODE_ENV !== 'production' &&`, which bundlers remove.
 *
 * @example
 * throw developerError('schema-duplicate', process.env.NODE_ENV !== 'production' && `…`);
 */
export function developerError(code: DeveloperErrorCode, words: string | false): Error {
  return new Error(
    process.env.NODE_ENV !== 'production' && words
      ? `cognito-sign-up: ${words} [${code}, docs/errors.md#${code}]`
      : `cognito-sign-up: docs/errors.md#${code}`,
  );
}

/** Every code has a heading of the same name in docs/errors.md; a test compares the two. */
export type DeveloperErrorCode =
  | 'schema-name'
  | 'schema-name-length'
  | 'schema-read-only'
  | 'schema-duplicate'
  | 'schema-type'
  | 'schema-range'
  | 'schema-options'
  | 'schema-pattern'
  | 'schema-label'
  | 'schema-username'
  | 'schema-alias'
  | 'schema-password'
  | 'schema-group'
  | 'schema-transform'
  | 'password-policy'
  | 'password-breach'
  | 'client-endpoint'
  | 'client-missing'
  | 'amplify-client-id'
  | 'client-secret'
  | 'client-sign-in'
  | 'timeouts'
  | 'challenge-target'
  | 'federated-domain'
  | 'federated-redirect'
  | 'federated-provider'
  | 'federated-providers'
  | 'federated-requires'
  | 'user-pool-id'
  | 'user-pool-description'
  | 'user-pool-required'
  | 'user-pool-attribute'
  | 'user-pool-secret'
  | 'theme-token'
  | 'locales'
  | 'testing-user-pool';
