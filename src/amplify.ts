export { createAmplifyClient, type AmplifyClientOptions, type AmplifyFunctions } from './client/amplify-client.js';
