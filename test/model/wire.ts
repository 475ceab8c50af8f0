import type { Operation, RequestOptions, SignUpClient } from '../../src/client.js';

/** One call as a page made it and as its answer came back to it. */
export interface Call {
  readonly operation: Operation;
  readonly username: string;
  readonly startedAt: number;
  /** Nobody waits for it any more: the page is gone, went back, or gave it up. */
  isAbandoned: boolean;
  seen?: { readonly value: object } | { readonly error: { readonly name: string; readonly message: string } };
}

export interface WireOptions {
  /** Does not look at the signal, as a client of an app's own may: answers then come to pages that gave up. */
  readonly isDeaf: boolean;
  readonly onSent: (call: Call) => void;
  readonly onSeen: (call: Call) => void;
}

type Method = (request: never, options?: RequestOptions) => Promise<object>;

/** The client of one page: the pool's, with a look at everything that goes by. */
export function createWire(client: Required<SignUpClient>, { isDeaf, onSent, onSeen }: WireOptions) {
  const calls: Call[] = [];
  const overlaps: string[] = [];
  const watched =
    <Send extends Method>(operation: Operation, send: Send) =>
    async (request: Parameters<Send>[0], options?: RequestOptions): Promise<Awaited<ReturnType<Send>>> => {
      const call: Call = { operation, username: nameIn(request), startedAt: Date.now(), isAbandoned: false };
      const open = calls.find((other) => !other.seen && !other.isAbandoned);
      // Not thrown: to the page that would be a fault like any other.
      if (open) overlaps.push(`${operation} was sent while ${open.operation} was under way.`);
      calls.push(call);
      onSent(call);
      try {
        // The pool's methods promise just what the client's do.
        const value = (await send(request, isDeaf ? {} : options)) as Awaited<ReturnType<Send>>;
        call.seen = { value };
        return value;
      } catch (error) {
        const { name, message } = error as Error; // a pool rejects with nothing else
        call.seen = { error: { name, message } };
        throw error;
      } finally {
        onSeen(call);
      }
    };
  const watching: Required<SignUpClient> = {
    signUp: watched('SignUp', client.signUp),
    confirmSignUp: watched('ConfirmSignUp', client.confirmSignUp),
    resendConfirmationCode: watched('ResendConfirmationCode', client.resendConfirmationCode),
    initiateAuth: watched('InitiateAuth', client.initiateAuth),
  };
  return {
    client: watching,
    calls,
    /** Calls that were made while another was under way: there must be none. */
    overlaps,
    get open() {
      return calls.find((call) => !call.seen && !call.isAbandoned);
    },
    abandon: () => {
      for (const call of calls) if (!call.seen) call.isAbandoned = true;
    },
  };
}

export type Wire = ReturnType<typeof createWire>;

const nameIn = (request: { readonly Username?: string; readonly AuthParameters?: Record<string, string> }): string =>
  request.Username ?? request.AuthParameters?.['USERNAME'] ?? '';
