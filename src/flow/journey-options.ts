/** In seconds; 0 or Infinity switches either off. */
export interface TimeoutOptions {
  /** After this, people read that it takes longer, and can cancel. @default 8 */
  readonly stillWorking?: number | undefined;
  /**
   * After this, a call is given up. Each trigger of a pool may take 15 seconds, so a SignUp that is well may take 30
   * (F-21). @default 40
   */
  readonly limit?: number | undefined;
}

/** Where a step that waits is kept over a reload: no password, no code, no Session, no attribute (S-4). */
export interface ResumeOptions {
  /** @default 'session' */
  readonly storage?: 'session' | 'local' | ResumeStorage | undefined;
  /** @default one of the library's own for each app client, and for each form that has an `id` */
  readonly key?: string | undefined;
  /** In seconds. @default 24 hours, as long as a code is good for */
  readonly timeToLive?: number | undefined;
}

/** A store of the app's own. */
export type ResumeStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
