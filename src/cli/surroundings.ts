/** What a command has from the process that it runs in. */
export interface Surroundings {
  /** Paths are relative to it, and the AWS SDK is looked for from it. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All of the standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** To the standard output: what was asked for. */
  readonly write: (text: string) => void;
  /** To the standard error: what is told besides. */
  readonly tell: (text: string) => void;
  /** Calls the listener when the person, or the system, ends the command. Without a listener it ends at once. */
  readonly onInterrupt: (listener: () => void) => void;
}
