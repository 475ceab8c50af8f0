/** What stands for a chunk that could not be fetched, so that it is not taken for the service's doing. */
export const partNotLoaded = new Error('cognito-sign-up: a part of federated sign-up could not be loaded.');

/** The OAuth library is a chunk of its own: asked for with the first button, there before anybody is sent away. */
export const loadOAuth = () =>
  import('./oauth.js').catch(() => {
    throw partNotLoaded;
  });
