/** What an import of the chunk rejects with, so that it is not taken for the service's doing. */
export const oauthNotLoaded = new Error('cognito-sign-up: the OAuth library could not be loaded.');

/** The OAuth library is a chunk of its own: asked for with the first button, there before anybody is sent away. */
export const loadOAuth = () =>
  import('./oauth.js').catch(() => {
    throw oauthNotLoaded;
  });
