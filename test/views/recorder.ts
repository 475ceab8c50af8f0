import type { SignUpClient, SignUpRequest } from '../../src/client.js';

/** A client that takes everything and notes it: for forms that no fake pool has to know. */
export function createRecorder() {
  const sent: SignUpRequest[] = [];
  const refused = () => Promise.reject(new Error('Not called.'));
  const client: SignUpClient = {
    signUp: (request) => {
      sent.push(request);
      return Promise.resolve({ CodeDeliveryDetails: { Destination: 'a***' } });
    },
    confirmSignUp: refused,
    resendConfirmationCode: refused,
  };
  return {
    client,
    sent,
    /** The attributes of the last request. */
    attributes: () =>
      Object.fromEntries((sent.at(-1)?.UserAttributes ?? []).map(({ Name, Value }) => [Name, Value] as const)),
  };
}
