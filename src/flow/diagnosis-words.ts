import type { Diagnosis } from '../client/service-fault.js';

/**
 * What is wrong, what follows from it and how to mend it, for the console of a developer: in development only, so
 * that these words are in no app's bundle. docs/errors.md says more under each name.
 */
export const diagnosisWords: Readonly<Record<Diagnosis, string>> = {
  clientSecret:
    'The app client has a secret, so Cognito refuses every call that comes without a hash of it. A browser must not ' +
    'have the secret: use an app client without one, or pass `secretHash`, which asks your server for the hash.',
  secretHash:
    'Cognito did not accept the secret hash. It is the Base64 of HMAC-SHA256 with the secret of this app client as its ' +
    'key, over the Username exactly as it is sent, and the client id. If you send none, the app client has a secret: ' +
    'use one without.',
  attributeNotWritable:
    'The form sends an attribute that the app client may not write, so Cognito refuses the whole sign-up. Allow it in ' +
    'the app client’s attribute permissions (`WriteAttributes`), or take the field out of the schema.',
  attributeNotInSchema:
    'The form sends an attribute that the user pool does not have, so Cognito refuses the whole sign-up. Write its name ' +
    'as the pool has it, with `custom:`; add it to the pool; or say with `sendTo` where else the value goes.',
  preferredUsernameAlias:
    '`preferred_username` is an alias in this user pool, and Cognito takes it from confirmed users only. Take the field ' +
    'out of the schema and ask for it after the sign-up; `aliasAttributes` in the schema lets the form check this.',
  selfSignUpDisabled:
    'Self sign-up is switched off in this user pool, so nobody can sign up. Switch it on ' +
    '(`AdminCreateUserConfig.AllowAdminCreateUserOnly: false`), or do not show the form.',
  clientNotFound:
    'There is no such app client at this endpoint, so every call fails. Compare `clientId` with the app client’s id (not ' +
    'its name, not the pool’s id), and the region of the client with the beginning of the pool’s id.',
  autoVerificationOff:
    'The user pool verifies neither addresses nor telephone numbers by itself, so it sends no codes. Switch on automatic ' +
    'verification (`AutoVerifiedAttributes`), or let an administrator or a trigger confirm users.',
  emailQuota:
    'The user pool has sent as many emails as it may today, so the user exists and has no code. Cognito’s own sender is ' +
    'made for trials (50 a day): configure the pool to send with Amazon SES.',
  emailRole:
    'Cognito may not send with the pool’s email identity, so no codes go out. Mend the policy of the identity in Amazon ' +
    'SES, or choose another one under the pool’s messaging settings.',
  smsRole:
    'Cognito may not use the pool’s role for text messages, so no codes go out. The role needs `sns:Publish`, and has to ' +
    'trust cognito-idp.amazonaws.com with the external id of the pool’s SMS configuration.',
  triggerFailed:
    'A Lambda trigger could not be run, ran longer than five seconds, or answered with something that Cognito cannot ' +
    'read. See its log in CloudWatch; let Cognito invoke it (`lambda:InvokeFunction`), and return the event it was given.',
  postConfirmationFailed:
    'The PostConfirmation trigger failed. The user is confirmed all the same and was told to sign in; what the trigger ' +
    'was to do has not been done, and will not be tried again. See its log, and make up for what is missing.',
  operationNotEnabled:
    'The operation is not available in this region or for this user pool; the replicas of a pool take no sign-ups. Point ' +
    'the client at the region of the pool itself.',
  userAuthOff:
    'The app client does not allow signing in with `USER_AUTH`, so `autoSignIn` confirms users without signing them in. ' +
    'Add `ALLOW_USER_AUTH` to its `ExplicitAuthFlows`, or take `autoSignIn` away.',
  featureNotInTier:
    'The user pool’s feature plan does not include what was asked for. Signing in after a sign-up needs Essentials or ' +
    'Plus: change the plan (`UserPoolTier`), or take `autoSignIn` away.',
  noReadableAnswer:
    'No answer came that the page may read, and a browser does not tell why. If it is not the connection, it is one of ' +
    'three: CORS (the endpoint answers without `Access-Control-Allow-Origin`: a proxy or a backend of yours), a web ' +
    'application firewall (AWS WAF blocks or asks for a CAPTCHA without CORS headers), or a Content Security Policy ' +
    '(CSP) without the endpoint in `connect-src`. The browser’s own message above, and its network panel, say which.',
};
