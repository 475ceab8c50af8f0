/** One row of the matrix. */
export interface FaultRow {
  readonly id: `F-${number}`;
  /** What goes wrong. */
  readonly fault: string;
  /** What people see and what the app hears. */
  readonly behaviour: string;
  /**
   * Where it is driven: `http`, a real browser over a network that goes wrong; `page`, something in the browser; `unit`,
   * where a browser adds nothing.
   */
  readonly where: 'http' | 'page' | 'unit';
  /** Tests that hold it, or more of it, elsewhere: whole titles, which name the id. Without one, the row is played. */
  readonly held?: readonly Held[];
  /** The feature that it waits for. */
  readonly pending?: string;
  /** Why it is known to fail. */
  readonly broken?: string;
}

export interface Held {
  readonly file: string;
  /** Of a test, or of what groups tests. */
  readonly title: string;
}
