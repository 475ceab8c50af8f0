/** What the library uses of Amplify. A module of its own, only ever imported on demand. */
export { confirmSignUp, resendSignUpCode, signUp } from 'aws-amplify/auth';
