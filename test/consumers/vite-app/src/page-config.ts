/** What a test wants a page of this app to be. Travels as JSON; `props` are those of `<SignUpForm>` that can. */
export interface PageConfig<Props = { readonly schema: object }> {
  /**
   * `journey`: the whole form; `hooks`: own markup with a counter in each field; `mounting`: under the test's control.
   *
   * @default 'journey'
   */
  readonly page?: 'journey' | 'hooks' | 'mounting';
  /** What is mounted: `bare` is a form of the same fields with react-hook-form alone; `twice`, two whole ones. @default one */
  readonly form?: 'bare' | 'twice';
  /** What is different in a second form, which stands in the header of the first. @default there is none */
  readonly nested?: Partial<Props>;
  /** `own` is the AWS SDK's aggregated client, as an app may have it already. @default 'fetch' */
  readonly client?: 'fetch' | 'aws-sdk' | 'own';
  /** Where the pool is. */
  readonly endpoint: string;
  readonly clientId: string;
  readonly props: Props;
  /** `pseudo` is longer than English, and nobody speaks it. @default 'en' */
  readonly language?: 'en' | 'de' | 'pseudo';
  /** Countries at telephone fields. @default false */
  readonly phone?: boolean;
  /** The pool's own pages, for a button of an identity provider. @default none */
  readonly federated?: { readonly domain: string; readonly userPoolId: string; readonly clientId: string };
  /** What the form stands in. @default the page itself */
  readonly place?: 'dialog' | 'shadow' | 'frame';
  /** React's StrictMode, as in Vite's template. @default true */
  readonly strict?: boolean;
  /** How a server renders: at once, or as a stream with the form behind a Suspense boundary. @default 'string' */
  readonly rendering?: 'string' | 'stream';
}

/** What the app heard, in order; tests read it. */
export interface Heard {
  readonly callback: 'onStepChange' | 'onComplete' | 'onError' | 'onValidationFailed' | 'onRecoverableError';
  readonly value: unknown;
}

declare global {
  interface Window {
    heard: Heard[];
    /** All that the callbacks of the app were given, whole, for tests that search it. */
    told: unknown[];
    /** How often each field of the `hooks` page was drawn. */
    drawn: Record<string, number>;
    /** The `mounting` page. */
    mounting: { readonly mount: () => void; readonly unmount: () => void };
  }
}
